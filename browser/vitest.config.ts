import { defineConfig } from "vitest/config";

/** Apart from the other tests, because these need a browser and the built program. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ["**/*.test.ts"],
    // A busy machine may be slow; what hangs still ends.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    // Each file starts a server and a browser of its own.
    maxWorkers: 2,
  },
});

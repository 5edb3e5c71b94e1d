/** How much is sent before the first page works. */
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { addressesOf, PAGES, settled } from "./pages.ts";

const KILOBYTE = 1000;

test.for(PAGES)("%s loads at most 300 kB of JavaScript, gzipped", async (name, { page, workbench }) => {
  const scripts = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto((await addressesOf(workbench))[name]);
  await settled(page);
  const total = (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total / KILOBYTE).toBeLessThanOrEqual(300);
});

/** A real Chromium, and pages of it that keep account of whatever no page of the workbench may do. */
import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from "playwright-core";

/** Nothing a browser does for itself leaves the machine either. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Throws, saying what to do, where there is no Chromium. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (on Debian: apt-get install chromium), ` +
        "or say where it is: CHROMIUM=/path/to/chromium npm run test:browser",
    );
  }
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A window of its own, as small or as large, light or dark as `options` say. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to other hosts, errors, violated policies and dialogs, in the order they came. */
  readonly problems: string[];
}

/** Opens a page of the site at `origin`. */
export async function openWatched(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    // What moves is not to be waited for.
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const problems: string[] = [];
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      // eslint-disable-next-line no-console -- it is the page's, which is listened to
      console.error(`policy ${violatedDirective} forbids ${blockedURI}`),
    );
  });
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) problems.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught ${String(error.error())}`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(`console: ${message.text()}`);
  });
  context.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const page = await context.newPage();
  countRequests(page);
  return { context, page, problems };
}

const requestsUnderWay = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const underWay = new Set<Request>();
  requestsUnderWay.set(page, underWay);
  // The stream of changes never ends.
  page.on("request", (request) => void (request.url().endsWith("/api/changes") || underWay.add(request)));
  page.on("requestfinished", (request) => void underWay.delete(request));
  page.on("requestfailed", (request) => void underWay.delete(request));
}

/** Whether a page that `openWatched` opened has asked for something that has not come yet. */
export const awaitsAnswer = (page: Page): boolean => (requestsUnderWay.get(page)?.size ?? 0) > 0;

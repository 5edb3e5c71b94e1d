import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** What the pages may load: their own files, and nothing from anywhere else. */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xContentTypeOptions: "nosniff",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
});

/**
 * Refuses requests that another site's page makes a browser send. A page whose name was rebound to this machine names
 * a host of its own; one that sends to us across sites says so in Origin and Sec-Fetch-Site, which pages cannot forge.
 * Programs send neither and are let through.
 */
export const guard =
  (host: string): MiddlewareHandler =>
  async (c, next) => {
    const named = c.req.header("host") ?? "";
    if (!isOurs(named, host)) return c.json({ error: "this host is not served here" }, 403);
    const site = c.req.header("sec-fetch-site") ?? "none";
    const origin = c.req.header("origin");
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    const isForeign =
      (site !== "none" && site !== "same-origin") || (origin ?? `http://${named}`) !== `http://${named}`;
    if (isForeign && (!reads || c.req.path.startsWith("/api/"))) {
      return c.json({ error: "requests from other sites are refused" }, 403);
    }
    return next();
  };

/** Whether a Host header names this machine; where we listen on all addresses, any address may be the one meant. */
function isOurs(named: string, host: string): boolean {
  const name = /^(\[[0-9a-f:.]{2,45}\]|[^:[\]@/]{1,253})(?::\d{1,5})?$/i.exec(named)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  const address = name.replace(/^\[|\]$/g, "");
  if (["localhost", "127.0.0.1", "::1", host.toLowerCase()].includes(address)) return true;
  return (host === "0.0.0.0" || host === "::") && isIP(address) !== 0;
}

/** Answers from the record stay out of the browser's cache. */
export const notStored: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
};

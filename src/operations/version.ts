/** Put in by the build: hashes over the code, lexicons and models that make readings, and over what resolves them. */
declare const READING_VERSION: string | undefined;
declare const RESOLVER_VERSION: string | undefined;

/** The version that readings made by this program carry. */
export const readingVersion: string = typeof READING_VERSION === "string" ? READING_VERSION : "unbuilt";

/** The version of the code that resolves readings; a record made by another is stale. */
export const resolverVersion: string = typeof RESOLVER_VERSION === "string" ? RESOLVER_VERSION : "unbuilt";

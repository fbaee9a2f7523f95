/**
 * The one script of a class copy. The map's worker is started from its text, since a page opened as a file may start
 * no other: so it begins as what it runs in.
 */
if (typeof document === "undefined") import("./map/map-worker.ts");
else import("./modes/class-copy/page.tsx").then(({ startCopy }) => startCopy(document));

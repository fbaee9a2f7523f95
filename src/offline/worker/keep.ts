import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import type { KeptFile } from "./kept-file.ts";

declare const self: ServiceWorkerGlobalScope;

/** What the build has put into the copy (see `serve/offline-worker.ts`). */
declare const KEPT_FILES: readonly KeptFile[];

/** A file whose name changes with its content. */
const NAMED_BY_CONTENT = /^assets\//;

const controller = new PrecacheController({
  // A page is kept as it was sent for no particular header (RFC 9111, 4.1): the copy is one for all requests.
  plugins: [{ cacheKeyWillBeUsed: async ({ request }) => request.url }],
});

const route = new PrecacheRoute(controller, {
  // What stands behind the question mark is for the page: every view of a story is the same file.
  ignoreURLParametersMatching: [/^/],
});

// A file that does not have the expected content fails the installation whole, and the version before stays. A version
// that is whole waits until no page of the one before is open.
controller.precache(
  KEPT_FILES.map(([url, sha256]) => ({
    url,
    integrity: `sha256-${sha256}`,
    revision: NAMED_BY_CONTENT.test(url) ? null : sha256,
  })),
);

// The page of the first visit goes on without a network too. Later versions find no page that they could claim.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const kept = keptAt(event.request.url, event);
  if (kept) event.respondWith(answer(event, kept));
});

/** Where a file stands in the copy, and what its content has to be. */
interface Kept extends Record<string, string> {
  readonly cacheKey: string;
  readonly integrity: string;
}

function keptAt(address: string, event: ExtendableEvent): Kept | null {
  const url = new URL(address);
  const kept = route.match({ url, request: new Request(url), sameOrigin: true, event });
  return kept ? (kept as Kept) : null;
}

/** From the copy; from the network where the copy has been lost, and for pages that are none of the copy's. */
async function answer(event: FetchEvent, params: Kept): Promise<Response> {
  const { request } = event;
  if (!(await isForKeptPage(event))) return fetch(request);
  return controller.strategy.handle({ request, event, params }).catch(() => fetch(request));
}

/** An embed comes from the network with all it asks for: data of another version would not fit it. */
async function isForKeptPage(event: FetchEvent): Promise<boolean> {
  if (event.request.mode === "navigate") return true;
  const client = await self.clients.get(event.clientId);
  return client === undefined || keptAt(client.url, event) !== null;
}

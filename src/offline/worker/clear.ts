export {}; // A module, so that its names are its own.

declare const self: ServiceWorkerGlobalScope;

/** Takes the place of the worker that keeps a copy of the site: removes the copy and itself, at once. */
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  // Named after the scope: other sites of the host have copies of their own.
  const names = await caches.keys();
  const own = names.filter((name) => name.endsWith(`-${self.registration.scope}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

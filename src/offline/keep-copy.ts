/** The file of the worker, beside the pages: what it may answer for is the folder that it lies in. */
const WORKER = "./sw.js";

/**
 * Has the browser keep a copy of the site for use without a network (see `worker/keep.ts`), unless the reader asks for
 * little data. Where the browser keeps none (a file on a stick, a private window) the site works without.
 */
export async function keepCopy(page: Document): Promise<void> {
  if (!/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator) || savesData()) return;
  const address = new URL(WORKER, page.baseURI);
  await navigator.serviceWorker.register(address, { updateViaCache: "none" }).catch(() => undefined);
}

/** Save-Data, which only some browsers have: https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

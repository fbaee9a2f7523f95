/** Calls back once, when the page's map is live or has failed. */
export function whenMapSettled(page: Document, then: () => void): void {
  const root = page.documentElement;
  new MutationObserver((_, observer) => {
    if (root.dataset.map === "still") return;
    observer.disconnect();
    then();
  }).observe(root, { attributeFilter: ["data-map"] });
}

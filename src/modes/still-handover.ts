import type { ViewStore } from "../view/store.ts";

/**
 * Keeps the still pictures of the page in the map's place until the live map is drawn, and for good when it never is.
 * A still picture tells one story: while another is shown it is hidden. Its marks pick, as those of the live map do.
 * @param stills the element that came with the page; out of the document when this is called
 */
export function keepStills(stills: HTMLElement, store: ViewStore, page: Document): void {
  const place = page.querySelector(".map");
  if (!place) return;
  place.prepend(stills);
  const own = stills.dataset.story ?? "";
  const stop = store.view.subscribe(({ story }) => {
    stills.hidden = (story ?? "") !== own;
  });
  stills.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("a") : null;
    const id = mark?.getAttribute("href")?.slice(1);
    if (!id) return;
    event.preventDefault();
    store.update({ selection: { type: "entry", id } });
  });
  const watch = new MutationObserver(() => {
    if (page.documentElement.dataset.map !== "live") return;
    watch.disconnect();
    stop();
    stills.remove();
  });
  watch.observe(page.documentElement, { attributeFilter: ["data-map"] });
}

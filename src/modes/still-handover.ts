import type { ViewStore } from "../view/store.ts";

/**
 * Keeps the still pictures of the page in the map's place: seen until the live map is drawn, for good when it never
 * is, and again when it is lost. A still picture tells one story: while another is shown it is hidden. Its marks pick,
 * as those of the live map do.
 * @param stills the element that came with the page; out of the document when this is called
 */
export function keepStills(stills: HTMLElement, store: ViewStore, page: Document): void {
  const place = page.querySelector(".map");
  if (!place) return;
  place.prepend(stills);
  const own = stills.dataset.story ?? "";
  const look = () => {
    const isOther = (store.view.peek().story ?? "") !== own;
    stills.hidden = isOther || page.documentElement.dataset.map === "live";
  };
  store.view.subscribe(look);
  new MutationObserver(look).observe(page.documentElement, { attributeFilter: ["data-map"] });
  stills.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("a") : null;
    const id = mark?.getAttribute("href")?.slice(1);
    if (!id) return;
    event.preventDefault();
    store.update({ selection: { type: "entry", id } });
  });
}

import { effect } from "@preact/signals";
import type { Entry } from "../model/dataset.ts";
import type { Site } from "../panels/site-context.ts";
import { visibleEntries } from "../view/derive.ts";
import { pageFile } from "../view/page-file.ts";
import { stillsOf } from "./stills-of.ts";

/**
 * Keeps the still pictures of the page in the map's place: seen until the live map is drawn, for good when it never
 * is, again when it is lost, and on paper. Those of another story or language are taken from its page. Their marks
 * pick, as those of the live map do.
 * @param stills the element that came with the page; out of the document when this is called
 */
export function keepStills(
  stills: HTMLElement,
  { store, index }: Pick<Site, "store" | "index">,
  page: Document,
): void {
  const place = page.querySelector(".map");
  if (!place) return;
  place.prepend(stills);
  let shown = pageFile(stills.dataset.story || null, stills.lang);
  const wanted = () => pageFile(store.view.peek().story, store.view.peek().locale);
  const look = () => {
    const isOther = wanted() !== shown;
    stills.toggleAttribute("data-other", isOther);
    stills.hidden = isOther || page.documentElement.dataset.map === "live";
    // Also when the live map is seen: on paper it is the still one.
    if (!isOther) narrow(stills, visibleEntries(index, store.view.peek()));
  };
  const take = async (file: string) => {
    const pictures = await stillsOf(file);
    // The reader may have gone on meanwhile.
    if (file !== wanted()) return;
    stills.replaceChildren(...pictures.map((picture) => page.importNode(picture, true)));
    shown = file;
    look();
  };
  effect(() => {
    store.view.value;
    look();
    // Without them the list is there all the same.
    if (wanted() !== shown) take(wanted()).catch(() => undefined);
  });
  new MutationObserver(look).observe(page.documentElement, { attributeFilter: ["data-map"] });
  stills.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("a") : null;
    const id = mark?.getAttribute("href")?.slice(1);
    if (!id) return;
    event.preventDefault();
    store.update({ selection: { type: "entry", id } });
  });
}

/** A still picture shows a whole story: of what filters and time leave out its marks go, and then all names do. */
function narrow(stills: HTMLElement, entries: readonly Entry[]): void {
  const seen = new Set(entries.map(({ id }) => `#${id}`));
  const marks = [...stills.querySelectorAll("svg a[href]")];
  for (const mark of marks) mark.toggleAttribute("data-left-out", !seen.has(mark.getAttribute("href") ?? ""));
  stills.toggleAttribute(
    "data-narrowed",
    marks.some((mark) => mark.hasAttribute("data-left-out")),
  );
}

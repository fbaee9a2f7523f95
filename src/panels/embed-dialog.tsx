import { useState } from "preact/hooks";
import { loadMessages, messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { type EmbedFrame, embedAddress } from "../view/embed-snippet.ts";
import { INITIAL_VIEW, type ViewState } from "../view/view-state.ts";
import { Dialog } from "./dialog.tsx";
import { EmbedChoices, type EmbedWish } from "./embed-choices.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { pageAddress } from "./page-address.ts";
import { useSite } from "./site-context.ts";

/** Widths at which an embed can be tried, in pixels: a phone, the column of an article, a wide page. */
const PREVIEW_WIDTHS = { phone: 320, column: 600, wide: 960 } as const;
type PreviewWidth = keyof typeof PREVIEW_WIDTHS;

/**
 * The map for another page: what it is to show, how that looks there, and the HTML to paste.
 * @param props.picked a view with one thing picked, to begin with; null: the dialog begins with the story at hand
 */
export function EmbedDialog({ picked, onClose }: { picked: ViewState | null; onClose: () => void }) {
  const site = useSite();
  const seen = picked ?? site.view;
  const { snippet } = site.messages;
  const [wish, setWish] = useState<EmbedWish>(() => firstWish(seen, picked ? "seen" : "story"));
  // The frame's title is in the language of the frame. If that does not arrive, the choice stays what it was.
  const onWish = async (part: Partial<EmbedWish>) => {
    if (part.locale !== undefined) await loadMessages(part.locale);
    setWish((before) => ({ ...before, ...part }));
  };
  const frame = frameOf(wish, seen, site.index, new URL("./", pageAddress()).href);
  return (
    <Dialog heading={snippet.heading} className="embed-dialog" onClose={onClose}>
      <div class="embed-body">
        <EmbedChoices wish={wish} picked={picked} onWish={(part) => onWish(part).catch(() => undefined)} />
        <EmbedCode frame={frame} />
        <Preview frame={frame} />
      </div>
    </Dialog>
  );
}

function firstWish({ story, locale }: ViewState, extent: EmbedWish["extent"]): EmbedWish {
  return { story, extent, locale, theme: "auto", ratio: "16/9", data: "live" };
}

function frameOf(wish: EmbedWish, seen: ViewState, index: DatasetIndex, site: string): EmbedFrame {
  const view: ViewState = {
    ...(wish.extent === "seen" ? seen : { ...INITIAL_VIEW, story: wish.story }),
    locale: wish.locale,
    theme: wish.theme,
  };
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  return {
    site,
    view,
    version: wish.data === "frozen" ? index.dataset.version : null,
    ratio: wish.ratio,
    title: messagesFor(wish.locale).pageTitle(story ? localise(story.title, wish.locale).text : null),
  };
}

/** The frame as it will be, at a width that can be chosen. */
function Preview({ frame }: { frame: EmbedFrame }) {
  const { snippet } = useSite().messages;
  const [width, setWidth] = useState<PreviewWidth>("phone");
  const address = embedAddress({ ...frame, site: "./" });
  return (
    <section class="embed-preview">
      <fieldset class="embed-widths">
        <legend>{snippet.preview}</legend>
        {(Object.keys(PREVIEW_WIDTHS) as PreviewWidth[]).map((name) => (
          <label key={name} class="choice">
            <input type="radio" name="embed-width" checked={name === width} onChange={() => setWidth(name)} />
            {`${snippet.widths[name]} ${PREVIEW_WIDTHS[name]}`}
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="embed-stage" aria-label={snippet.preview} tabIndex={0}>
        {/* Another address is another frame: one that goes from page to page would add steps to the reader's history. */}
        <iframe
          key={address}
          src={address}
          title={frame.title}
          style={{ width: `${PREVIEW_WIDTHS[width]}px`, aspectRatio: frame.ratio }}
        />
      </section>
    </section>
  );
}

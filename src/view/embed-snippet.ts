import { LOCALES } from "../model/locales.ts";
import { embedFile } from "./page-file.ts";
import { formatViewState } from "./url.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

/** Shapes that a frame can be given, as CSS has them. */
export const FRAME_RATIOS = ["16/9", "4/3", "1/1", "3/4"] as const;
export type FrameRatio = (typeof FRAME_RATIOS)[number];

/** Below this height, in pixels, a frame would hold too little map, however narrow its column is. */
const LEAST_HEIGHT = 400;

/** Where a host's system takes the style away, the frame has this height, in pixels. */
const PLAIN_HEIGHT = 480;

/** An embed as its host wants it. */
export interface Embed {
  /** The whole address of the site's folder, ending in "/". */
  readonly site: string;
  /** Of the data to be shown for good; null: always those of today. */
  readonly version: string | null;
  readonly view: ViewState;
}

/** A frame that holds it. */
export interface EmbedFrame extends Embed {
  readonly ratio: FrameRatio;
  /** What assistive technology calls the frame, in the language of the embed. */
  readonly title: string;
}

/** The address of an embed: the page of its story and language, with what the view has besides. */
export function embedAddress({ site, version, view }: Embed): string {
  const { story, locale } = view;
  return `${site}${folderOf(version)}${embedFile(story, locale)}${restOf(view)}`;
}

/** Where what is kept of a data version stands, from the site's folder. */
export function folderOf(version: string | null): string {
  return version === null ? "" : `frozen/${version}/`;
}

/** A frame as HTML that needs no script, and that no host's column, style sheet or lack of one makes useless. */
export function frameSnippet(frame: EmbedFrame): string {
  const style = `display:block;width:100%;height:auto;min-height:${LEAST_HEIGHT}px;border:0;aspect-ratio:${frame.ratio}`;
  return element("iframe", {
    src: embedAddress(frame),
    title: frame.title,
    width: "100%",
    height: String(PLAIN_HEIGHT),
    style,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allowfullscreen: null,
  });
}

/** The same with the script that keeps the frame as high as what is in it; see `host/embed-script.ts`. */
export function scriptSnippet(frame: EmbedFrame): string {
  const { site, version, view, title, ratio } = frame;
  const rest = [...new URLSearchParams(restOf(view))].map(([name, value]) => [`data-${name}`, value]);
  return element("script", {
    async: null,
    src: `${site}embed.js`,
    "data-story": view.story ?? "",
    ...(view.locale === LOCALES[0] ? {} : { "data-lang": view.locale }),
    ...(version === null ? {} : { "data-frozen": version }),
    ...Object.fromEntries(rest),
    "data-title": title,
    "data-ratio": ratio,
  });
}

/** What the address says besides story and language, which name the page. */
function restOf(view: ViewState): string {
  const { mode, story, locale } = INITIAL_VIEW;
  return formatViewState({ ...view, mode, story, locale });
}

/** An empty element as HTML; an attribute that is null stands without a value. */
function element(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? ` ${key}` : ` ${key}="${attributeText(value)}"`))
    .join("");
  return `<${name}${written}></${name}>`;
}

/** Escaped so that an editor can still read it. */
function attributeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import {
  type EmbedFrame,
  embedAddress,
  FRAME_RATIOS,
  frameSnippet,
  scriptSnippet,
} from "../../../src/view/embed-snippet.ts";
import { embedFile } from "../../../src/view/page-file.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { INITIAL_VIEW, NO_PRESENTATION } from "../../../src/view/view-state.ts";
import { anyView } from "./any-view.ts";
import { INDEX } from "./real-dataset.ts";

const SITE = "https://maps.example/battery-routes/";

const FRAME: EmbedFrame = {
  site: SITE,
  version: null,
  view: { ...INITIAL_VIEW, story: "busan" },
  ratio: "16/9",
  title: "Busan: Battery Routes",
};

const anyFrame: fc.Arbitrary<EmbedFrame> = fc.record({
  site: fc.constant(SITE),
  version: fc.option(fc.stringMatching(/^[\da-f]{12}$/)),
  view: anyView.map((view) => ({ ...view, mode: "explore" as const, presentation: NO_PRESENTATION })),
  ratio: fc.constantFrom(...FRAME_RATIOS),
  title: fc.string({ unit: fc.constantFrom("부", '"', "'", "<", ">", "&", " ", "a", "=") }),
});

/** The only element of a snippet. */
function elementOf(html: string): { name: string; attributes: Record<string, string> } {
  const { children } = parseDocument(html);
  expect(children).toHaveLength(1);
  const [element] = children;
  if (!element || !("attribs" in element)) throw new Error(`no element: ${html}`);
  expect(element.children).toEqual([]);
  return { name: element.name, attributes: element.attribs };
}

describe("the frame", () => {
  test("is right without a script", () => {
    expect(frameSnippet(FRAME)).toBe(
      '<iframe src="https://maps.example/battery-routes/embed-busan.html" title="Busan: Battery Routes" width="100%" height="480" style="display:block;width:100%;height:auto;min-height:400px;border:0;aspect-ratio:16/9" loading="lazy" referrerpolicy="no-referrer" allowfullscreen></iframe>',
    );
  });

  test("shows, of any view, exactly that, whatever its title holds", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const { name, attributes } = elementOf(frameSnippet(frame));
        expect(name).toBe("iframe");
        expect(attributes.title).toBe(frame.title);
        expect(attributes.src).toBe(embedAddress(frame));
        const { pathname, searchParams } = new URL(embedAddress(frame));
        const { story, locale } = frame.view;
        expect(pathname.endsWith(`/${embedFile(story, locale)}`)).toBe(true);
        expect(pathname.includes(`/frozen/${frame.version}/`)).toBe(frame.version !== null);
        searchParams.set("lang", locale);
        if (story) searchParams.set("story", story);
        expect(parseViewState(searchParams.toString(), INDEX)).toEqual(frame.view);
      }),
      { numRuns: 500 },
    );
  });
});

test("the script names the same view, attribute by attribute", () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { name, attributes } = elementOf(scriptSnippet(frame));
      expect(name).toBe("script");
      expect(attributes.src).toBe(`${SITE}embed.js`);
      const given = new URLSearchParams();
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("data-")) given.set(key.slice("data-".length), value);
      }
      expect(given.get("title")).toBe(frame.title);
      expect(given.get("ratio")).toBe(frame.ratio);
      expect(given.get("frozen")).toBe(frame.version);
      expect(parseViewState(given.toString(), INDEX)).toEqual(frame.view);
    }),
    { numRuns: 500 },
  );
});

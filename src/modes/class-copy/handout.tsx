import type { ComponentChildren } from "preact";
import { messagesFor } from "../../i18n/locales.ts";
import { isPublished, pageAddress } from "../../panels/page-address.ts";
import type { Site } from "../../panels/site-context.ts";
import { codePicture } from "../../still/code-picture.ts";
import { pictureStyle } from "../../still/picture-style.ts";
import { PALETTES } from "../../theme/palette.ts";
import { loadFarScale, loadNearScale, NEAR_ZOOM } from "../../view/basemap.ts";
import { visibleEntries } from "../../view/derive.ts";
import { numberedEntries } from "../../view/entry-numbers.ts";
import { formatViewState } from "../../view/url.ts";
import { INITIAL_VIEW } from "../../view/view-state.ts";
import { fetchBasemap } from "../fetch-basemap.ts";
import { type HandoutContents, HandoutPage } from "../handout-page.tsx";
import { numberedMap, numberedMapZoom } from "../numbered-map.ts";

/** A story's handout, drawn in the copy itself: in each of its languages. Its pictures are images, so that no text becomes mark-up. */
export async function copyHandout(contents: HandoutContents & { site: Site }): Promise<ComponentChildren> {
  const { site, story } = contents;
  const { index } = site;
  const { locale } = site.store.view.peek();
  const view = { ...INITIAL_VIEW, story: story.id, locale };
  const numbered = numberedEntries(visibleEntries(index, view));
  const load = numberedMapZoom(index, view) >= NEAR_ZOOM ? loadNearScale : loadFarScale;
  const map = numberedMap(index, await load(fetchBasemap), view, numbered);
  const address = isPublished() ? new URL(`./${formatViewState(view)}`, pageAddress()).href : null;
  const words = { ...contents.words, noAddress: () => messagesFor(locale).classCopy.storyIsHere };
  return (
    <HandoutPage
      {...contents}
      words={words}
      numbered={numbered}
      map={<Picture svg={styled(map, locale)} className="still" words={messagesFor(locale).map.label} />}
      online={
        address === null
          ? null
          : {
              address,
              code: (
                <Picture svg={codePicture(address, words.online)} className="code" words={words.online} />
              ),
            }
      }
    />
  );
}

function Picture({ svg, className, words }: { svg: string; className: string; words: string }) {
  const whole = svg.includes("xmlns=")
    ? svg
    : svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return (
    <img
      class={className}
      alt={words}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`}
    />
  );
}

/** With the colours of paper; what is a rule of the page for numbers does not reach into an image. */
function styled(svg: string, locale: string): string {
  const { label, halo: paper } = PALETTES.light;
  const numbers = `.still .number circle{fill:${label};stroke:${paper};stroke-width:1.5}.still .number text{fill:${paper};stroke:none;font-weight:700;font-size:13px}`;
  return svg.replace(">", `><style>${pictureStyle(PALETTES.light, locale)}${numbers}</style>`);
}

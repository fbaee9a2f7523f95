import { useLayoutEffect } from "preact/hooks";
import { AlsoSaid } from "../panels/also-said.tsx";
import { Announcer } from "../panels/announcer.tsx";
import { Credits } from "../panels/credits.tsx";
import { DocumentList } from "../panels/document-list.tsx";
import { DocumentReading } from "../panels/document-reading.tsx";
import { Entries } from "../panels/entries.tsx";
import { FullScreenButton } from "../panels/full-screen-button.tsx";
import { closeSelection, type Site, SiteContext, useSite } from "../panels/site-context.ts";
import { Embed } from "./embed.tsx";
import { EmbedMap } from "./embed-map.tsx";
import { fullScreen, toggleFullScreen } from "./full-screen.ts";

/** The embed once its scripts have run. */
export function LiveEmbed({ site }: { site: Site }) {
  useLayoutEffect(() => bindEscape(site, document), [site]);
  return (
    <SiteContext value={site}>
      <Announcer />
      <Embed
        map={<EmbedMap />}
        list={<LiveList />}
        fullScreen={
          document.fullscreenEnabled && (
            <FullScreenButton isFull={fullScreen().value} onPress={toggleFullScreen} />
          )
        }
      />
    </SiteContext>
  );
}

function LiveList() {
  const { view } = useSite();
  if (view.panel.type === "document") return <DocumentReading />;
  return (
    <>
      <Entries />
      <AlsoSaid />
      <DocumentList />
      <Credits />
    </>
  );
}

/** Escape closes what is open, the evidence first. No other key means anything, and none is kept from the browser. */
function bindEscape(site: Site, page: Document): () => void {
  const onKeyDown = ({ key, defaultPrevented, isComposing }: KeyboardEvent) => {
    if (key !== "Escape" || defaultPrevented || isComposing) return;
    const { selection, embed } = site.store.view.peek();
    if (selection.type !== "none") closeSelection(site);
    else site.store.update({ panel: { type: "list" }, embed: { ...embed, legend: false, list: false } });
  };
  page.addEventListener("keydown", onKeyDown);
  return () => page.removeEventListener("keydown", onKeyDown);
}

import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { AlsoSaid } from "../panels/also-said.tsx";
import { Announcer } from "../panels/announcer.tsx";
import { Credits, CreditsLine } from "../panels/credits.tsx";
import { Dialogs } from "../panels/dialogs.tsx";
import { DocumentList } from "../panels/document-list.tsx";
import { DocumentReading } from "../panels/document-reading.tsx";
import { DoubtFilter } from "../panels/doubt-filter.tsx";
import { Entries } from "../panels/entries.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Headline } from "../panels/headline.tsx";
import { LegendPanel } from "../panels/legend-panel.tsx";
import { ListToolbar } from "../panels/list-toolbar.tsx";
import { MapKey } from "../panels/map-key.tsx";
import { Masthead } from "../panels/masthead.tsx";
import { createDialogs, DialogsContext, openDialog } from "../panels/open-dialog.ts";
import type { TakeAway } from "../panels/share-dialog.tsx";
import { closeSelection, type Site, SiteContext } from "../panels/site-context.ts";
import { SkipLinks } from "../panels/skip-link.tsx";
import { TimeStrip } from "../panels/time-strip.tsx";
import { isPickOfClaim } from "../view/document-claims.ts";
import { bindKeys } from "./keys.ts";

/** What makes pictures and tables is asked for when the reader wants one. */
const takeAway: TakeAway = async (kind, now) => (await import("./take-away.ts")).takenFile(kind, now);

/**
 * The page for readers: map, list, evidence. Map and panels meet in the view state only.
 * @param map what stands where the map goes
 */
export function Explore({ site, map }: { site: Site; map: ComponentChildren }) {
  const view = site.store.view.value;
  const { selection, panel } = view;
  const isOpen = selection.type !== "none";
  const isReading = isPickOfClaim(site.index, view);
  const dialogs = useMemo(() => createDialogs(takeAway), []);
  const column = useRef<HTMLDivElement>(null);
  useStartAtTop(column, view.story);
  // At once, not after the next paint, which a map that is busy drawing holds back.
  useLayoutEffect(
    () =>
      bindKeys(
        document,
        () => dialogs.singleKeys.peek(),
        (action) => ("open" in action ? openDialog(dialogs, action.open) : closeSelection(site)),
      ),
    [site, dialogs],
  );
  return (
    <SiteContext value={site}>
      <SkipLinks />
      <Announcer />
      <DialogsContext value={dialogs}>
        <Masthead />
        <Dialogs />
        <main
          class="explore"
          data-evidence={isOpen ? "open" : undefined}
          data-panel={panel.type}
          data-reading={isReading ? "" : undefined}
        >
          {/* Before the map: the keyboard comes to the list after at most a dozen stops. */}
          <div class="column" ref={column}>
            <Headline />
            <ListToolbar />
            <DocumentReading />
            {panel.type !== "document" && (
              <>
                <Entries />
                <AlsoSaid />
                <DocumentList />
              </>
            )}
            <Credits />
          </div>
          <div class="stage">
            {map}
            <MapKey />
            <div class="stage-foot">
              <LegendPanel />
              <DoubtFilter />
              <CreditsLine />
            </div>
          </div>
          <TimeStrip />
          <EvidencePanel />
        </main>
      </DialogsContext>
    </SiteContext>
  );
}

/** Another story is read from its beginning. */
function useStartAtTop(column: RefObject<HTMLElement | null>, story: string | null): void {
  const shown = useRef(story);
  useLayoutEffect(() => {
    if (story !== shown.current) column.current?.scrollTo({ top: 0, behavior: "instant" });
    shown.current = story;
  }, [story]);
}

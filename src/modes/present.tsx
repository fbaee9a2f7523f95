import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadPresentMessages } from "../i18n/present-messages.ts";
import type { MapHandle } from "../map/map-view.ts";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { NotesView } from "../panels/presenter/notes-view.tsx";
import { PresenterAnnouncer } from "../panels/presenter/presenter-announcer.tsx";
import { PresenterHelp } from "../panels/presenter/presenter-help.tsx";
import { Spotlight } from "../panels/presenter/spotlight.tsx";
import { StageContext, useStage } from "../panels/presenter/stage-context.ts";
import { StepPanel } from "../panels/presenter/step-panel.tsx";
import { type Site, SiteContext } from "../panels/site-context.ts";
import { forClasses } from "../view/composition.ts";
import type { Point } from "../view/mercator.ts";
import { createPresenter, type Presenter } from "../view/presenter.ts";
import { keepClearOfStep } from "./keep-clear-of-step.ts";
import { loadTours } from "./load-tours.ts";
import { MapPane } from "./map-pane.tsx";
import { openNotesWindow } from "./notes-window.ts";
import { linkSheet } from "./present-sheet.ts";
import { actOn } from "./presenter-actions.ts";
import { bindPresenterKeys, isAsleep, type PresenterCommand } from "./presenter-keys.ts";
import { linkPresenter } from "./presenter-link.ts";
import { windowWays } from "./window-ways.ts";

/**
 * A story for a class: the tour's steps over a map that fills the frame, or the notes to it in a window of their own.
 * Rejects when the tours do not arrive.
 */
export async function presentation(site: Site): Promise<ComponentChildren> {
  const { locale } = site.store.view.peek();
  const [tours] = await Promise.all([
    loadTours("data/tours.json"),
    linkSheet(document),
    loadPresentMessages(locale),
  ]);
  const presenter = createPresenter(tours, site.index, site.store);
  document.documentElement.dataset.mode = "present";
  const isNotes = site.store.view.peek().presentation.isNotes;
  return <Stage site={{ ...site, store: presenter.store }} presenter={presenter} isNotes={isNotes} />;
}

function Stage({ site, presenter, isNotes }: { site: Site; presenter: Presenter; isNotes: boolean }) {
  return (
    <SiteContext value={site}>
      <StageContext value={presenter}>
        <PresenterAnnouncer />
        {isNotes ? <NotesWindow /> : <Projection />}
      </StageContext>
    </SiteContext>
  );
}

function NotesWindow() {
  const { presenter } = useStage();
  useLinkedWindows(() => window.opener);
  useKeys(presenter, () => undefined);
  return <NotesView />;
}

function Projection() {
  const { index, presenter, store, view, words } = useStage();
  const map = useRef<MapHandle | null>(null);
  const notes = useRef<Window | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [blockedAddress, setBlockedAddress] = useState<string | null>(null);
  useLinkedWindows(() => notes.current);
  const openNotes = () => {
    const { opened, address } = openNotesWindow(store, notes.current);
    notes.current = opened;
    setBlockedAddress(opened ? null : address);
  };
  useKeys(presenter, (command) => {
    if (command === "notes") openNotes();
    if (command === "help") setHelpOpen(true);
    if (command === "full screen") toggleFullScreen();
  });
  const subject = useMemo(
    () => () => subjectOnScreen(presenter, index, store.view.peek(), map.current),
    [presenter],
  );
  const isEvidenceOpen = presenter.isEvidenceOpen.value;
  return (
    <main class="present" data-evidence={isEvidenceOpen ? "open" : undefined}>
      {/* First in the page: what a step says is read before what it shows. */}
      <StepPanel onNotes={openNotes} onHelp={() => setHelpOpen(true)} />
      <MapPane
        magnify={forClasses}
        emphasise={presenter.emphasise}
        attend={(canvas, _, handle) => {
          map.current = handle;
          return keepClearOfStep(canvas, presenter, handle);
        }}
      />
      {isEvidenceOpen && view.selection.type !== "none" && <EvidencePanel />}
      {presenter.isSpotlit.value && <Spotlight subject={subject} />}
      {blockedAddress !== null && (
        <p class="blocked" role="alert">
          {words.blocked}{" "}
          <a
            href={blockedAddress}
            target="_blank"
            rel="noopener opener"
            onClick={() => setBlockedAddress(null)}
          >
            {words.openNotes}
          </a>
        </p>
      )}
      <Asleep />
      {isHelpOpen && <PresenterHelp onClose={() => setHelpOpen(false)} />}
      {presenter.isBlank.value && <Blank />}
    </main>
  );
}

function Blank() {
  const { presenter, words } = useStage();
  return (
    <button
      type="button"
      class="blank"
      aria-label={words.blank}
      onClick={() => {
        presenter.isBlank.value = false;
      }}
    />
  );
}

/** In a frame: until it has the focus, keys are the host page's. */
function Asleep() {
  const { words } = useStage();
  const [sleeps, setSleeps] = useState(() => isAsleep(document));
  useEffect(() => {
    const look = () => setSleeps(isAsleep(document));
    const events = ["focus", "blur"] as const;
    for (const event of events) window.addEventListener(event, look);
    return () => {
      for (const event of events) window.removeEventListener(event, look);
    };
  }, []);
  if (!sleeps) return null;
  return (
    <button type="button" class="asleep" onClick={() => setSleeps(isAsleep(document))}>
      {words.asleep}
    </button>
  );
}

/** Once a room is known the windows in it are kept in step. @param other the other window, as far as it is known */
function useLinkedWindows(other: () => Window | null): void {
  const { presenter, store } = useStage();
  const room = useComputed(() => store.view.value.presentation.room).value;
  useEffect(() => {
    if (room === null) return;
    return linkPresenter(presenter, room, (onMessage) => windowWays(window, room, other, onMessage));
  }, [presenter, room]);
}

function useKeys(presenter: Presenter, onCommand: (command: PresenterCommand) => void): void {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  // At once, not after the next paint, which a map that is busy drawing holds back.
  useLayoutEffect(
    () =>
      bindPresenterKeys(
        document,
        () => presenter.isBlank.peek(),
        actOn(presenter, (command) => latest.current(command)),
      ),
    [presenter],
  );
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // Where the browser does not let it, the page stays as it is.
  change?.catch(() => undefined);
}

/** Where the step's subject stands on the screen; the middle of the map when it has no mark. */
function subjectOnScreen(
  presenter: Presenter,
  index: Site["index"],
  view: ReturnType<Site["store"]["view"]["peek"]>,
  map: MapHandle | null,
): Point {
  const ids = [
    view.selection.type === "none" ? "" : view.selection.id,
    ...(presenter.emphasise(index, view) ?? []),
  ];
  const points = ids.map((id) => map?.projectEntry(id) ?? null).filter((point) => point !== null);
  return points[0] ?? { x: innerWidth / 2, y: innerHeight / 3 };
}

import { type ReadonlySignal, signal } from "@preact/signals";
import { hasTurn, parseStanding, type Standing } from "./standing.ts";

/** Where the embeds of the site on one page hear of each other. */
const CHANNEL = "battery-routes-map-turns";

/** So long after the last news it is decided whose turn it is, in milliseconds: scrolling past starts no map. */
const SETTLED = 250;

/** So long out of sight a map is given up, in milliseconds. */
const OUT_OF_SIGHT = 5_000;

/** More embeds than this are not kept in mind. */
const MOST_OTHERS = 200;

/** Whose turn it is: of none while the map is out of sight or nothing is known yet. */
type Turn = "none" | "mine" | "another's";

/** An embed's turn to have a live map. */
export interface MapTurns {
  readonly turn: ReadonlySignal<Turn>;
  /** The reader asks for this map: it goes before all others on screen. */
  readonly claim: () => void;
  readonly stop: () => void;
}

/**
 * Takes turns with the other embeds of the site: of those on one screen the one most in view has a live map, since a
 * browser keeps only so many alive. Embeds without an origin of their own hear nothing of each other; like all others
 * they give their map up when out of sight.
 * @param place where the map goes
 */
export function takeTurns(place: Element): MapTurns {
  const page = place.ownerDocument;
  const turn = signal<Turn>("none");
  let seen = 0;
  const others = new Map<string, Standing>();
  let own: Standing = { id: randomId(), seen: 0, isLive: false, claimed: 0, asks: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const channel = openChannel();

  const tell = (change: Partial<Standing>) => {
    own = { ...own, asks: false, ...change };
    channel?.postMessage(own);
  };
  const decide = () => {
    const live = hasTurn(own, others.values());
    if (live !== own.isLive) tell({ isLive: live });
    turn.value = live ? "mine" : own.seen === 0 ? "none" : "another's";
  };
  const decideIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(decide, milliseconds);
  };
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const other = parseStanding(data, Date.now());
    if (!other || other.id === own.id) return;
    if (others.size < MOST_OTHERS || others.has(other.id)) others.set(other.id, other);
    if (other.asks && own.seen > 0) tell({});
    if (own.seen > 0) decideIn(SETTLED);
  };
  const onSeen = () => {
    const now = page.hidden ? 0 : seen;
    if (now === own.seen) return;
    const comes = own.seen === 0;
    // Those that have gone without a word are forgotten: who is there answers.
    if (comes) others.clear();
    tell({ seen: now, asks: comes, claimed: now === 0 ? 0 : own.claimed });
    clearTimeout(timer);
    // Who looks at another tab finds the map as it was.
    if (!page.hidden) decideIn(now === 0 ? OUT_OF_SIGHT : SETTLED);
  };

  const onScreen = new IntersectionObserver(
    (entries) => {
      seen = tenthsSeen(entries.at(-1));
      onSeen();
    },
    { threshold: TENTHS },
  );
  const onHide = () => tell({ seen: 0, claimed: 0 });
  channel?.addEventListener("message", onMessage);
  window.addEventListener("pagehide", onHide);
  page.addEventListener("visibilitychange", onSeen);
  onScreen.observe(place);
  return {
    turn,
    claim() {
      tell({ claimed: Date.now(), seen: Math.max(1, own.seen) });
      clearTimeout(timer);
      decide();
    },
    stop() {
      clearTimeout(timer);
      onScreen.disconnect();
      page.removeEventListener("visibilitychange", onSeen);
      window.removeEventListener("pagehide", onHide);
      onHide();
      channel?.close();
    },
  };
}

const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** At least one while anything is seen. */
function tenthsSeen(entry: IntersectionObserverEntry | undefined): number {
  if (!entry?.isIntersecting) return 0;
  return Math.min(10, Math.max(1, Math.round(entry.intersectionRatio * 10)));
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** Tells embeds of one page apart; nothing rests on its being hard to guess. */
function randomId(): string {
  return Math.random().toString(36).slice(2, 14) || "0";
}

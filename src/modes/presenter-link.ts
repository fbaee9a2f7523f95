import { batch, effect } from "@preact/signals";
import type { Presenter } from "../view/presenter.ts";

/**
 * Keeps the windows of one presentation in step. Each tells the others its state when that changes and takes what is
 * newer; who arrives asks for it, so that either window can be loaded anew. All that is told are numbers and yes or no.
 */

/** What the windows share. */
interface Shared {
  readonly at: number;
  readonly isAnswered: boolean;
  readonly isBlank: boolean;
  readonly startedAt: number | null;
}

type Message =
  | { readonly kind: "asks"; readonly room: string }
  | ({
      readonly kind: "tells";
      readonly room: string;
      readonly change: number;
      readonly from: number;
    } & Shared);

/** The ways between windows: a channel of the browser's, and directly where pages have none, as those opened as files. */
export interface Ways {
  readonly send: (message: Message) => void;
  readonly stop: () => void;
}

/**
 * @param room what the windows of this presentation know each other by
 * @param openWays gives the ways to the other windows, given what to do with what comes from there
 * @returns a function that ends it
 */
export function linkPresenter(
  presenter: Presenter,
  room: string,
  openWays: (onMessage: (message: unknown) => void) => Ways,
): () => void {
  const from = Math.random();
  let change = 0;
  // Until something has changed here or been told, whatever the others tell is newer.
  let isNew = true;
  let isTaking = false;
  let known = JSON.stringify(sharedBy(presenter));
  const tell = () => ways.send({ kind: "tells", room, change, from, ...sharedBy(presenter) });
  const ways = openWays((message) => {
    if (!isMessage(message) || message.room !== room) return;
    if (message.kind === "asks") return tell();
    const isNewer = message.change > change || (message.change === change && message.from > from);
    if (!isNewer && !isNew) return;
    isNew = false;
    change = message.change;
    // What was told is not told back.
    isTaking = true;
    take(presenter, message);
    isTaking = false;
    known = JSON.stringify(sharedBy(presenter));
  });
  ways.send({ kind: "asks", room });
  const stop = effect(() => {
    const now = JSON.stringify(sharedBy(presenter));
    if (now === known || isTaking) return;
    known = now;
    isNew = false;
    change += 1;
    tell();
  });
  return () => {
    stop();
    ways.stop();
  };
}

function sharedBy({ at, isAnswered, isBlank, startedAt }: Presenter): Shared {
  return {
    at: at.value,
    isAnswered: isAnswered.value,
    isBlank: isBlank.value,
    startedAt: startedAt.value,
  };
}

function take(presenter: Presenter, { at, isAnswered, isBlank, startedAt }: Shared): void {
  batch(() => {
    if (at !== presenter.at.peek()) presenter.go({ to: at + 1 });
    presenter.isAnswered.value = isAnswered;
    presenter.isBlank.value = isBlank;
    presenter.startedAt.value = startedAt;
  });
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null) return false;
  const { kind, room, change, from, at, isAnswered, isBlank, startedAt } = data as Record<string, unknown>;
  if (typeof room !== "string") return false;
  if (kind === "asks") return true;
  return (
    kind === "tells" &&
    [change, from, at].every(Number.isFinite) &&
    [isAnswered, isBlank].every((each) => typeof each === "boolean") &&
    (startedAt === null || Number.isFinite(startedAt))
  );
}

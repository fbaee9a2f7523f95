import { expect, test } from "vitest";
import { linkPresenter, type Ways } from "../../../src/modes/presenter-link.ts";
import { createPresenter, type Presenter } from "../../../src/view/presenter.ts";
import { createViewStore } from "../../../src/view/store.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { INDEX } from "../view/real-dataset.ts";
import { TOURS } from "../view/real-tours.ts";

/** Windows that hear each other at once. */
class Air {
  readonly #listeners = new Set<(message: unknown) => void>();

  open(onMessage: (message: unknown) => void): Ways {
    this.#listeners.add(onMessage);
    return {
      send: (message) => this.say(structuredClone(message), onMessage),
      stop: () => this.#listeners.delete(onMessage),
    };
  }

  say(message: unknown, sender?: (message: unknown) => void): void {
    for (const listener of [...this.#listeners]) if (listener !== sender) listener(message);
  }
}

function openWindow(air: Air, room = "room1234"): { presenter: Presenter; close: () => void } {
  const store = createViewStore(parseViewState("mode=present&tour=busan", INDEX));
  const presenter = createPresenter(TOURS, INDEX, store);
  return { presenter, close: linkPresenter(presenter, room, (onMessage) => air.open(onMessage)) };
}

test("each window follows the other", () => {
  const air = new Air();
  const [screen, notes] = [openWindow(air).presenter, openWindow(air).presenter];
  screen.go("next");
  expect(notes.at.value).toBe(1);
  notes.go("last");
  expect(screen.at.value).toBe(11);
  notes.isBlank.value = true;
  expect(screen.isBlank.value).toBe(true);
  screen.go({ to: 2 });
  screen.isAnswered.value = true;
  expect(notes.at.value).toBe(1);
  expect(notes.isAnswered.value).toBe(true);
  notes.startedAt.value = 1_000;
  expect(screen.startedAt.value).toBe(1_000);
});

test("who arrives, or is loaded anew, takes what the other has", () => {
  const air = new Air();
  const screen = openWindow(air).presenter;
  screen.go({ to: 2 });
  screen.isAnswered.value = true;
  const notes = openWindow(air);
  expect(notes.presenter.at.value).toBe(1);
  expect(notes.presenter.isAnswered.value).toBe(true);
  notes.presenter.go({ to: 5 });
  notes.close();
  const again = openWindow(air).presenter;
  expect(again.at.value).toBe(4);
  again.go("next");
  expect(screen.at.value).toBe(5);
});

test("what the screen explores stays, while the notes reveal an answer", () => {
  const air = new Air();
  const [screen, notes] = [openWindow(air).presenter, openWindow(air).presenter];
  screen.go({ to: 2 });
  screen.store.update({ selection: { type: "place", id: "place/japan" } });
  notes.isAnswered.value = true;
  expect(screen.isAway.value).toBe(true);
  notes.go("next");
  expect(screen.isAway.value).toBe(false);
  expect(screen.at.value).toBe(2);
});

test("presentations in other rooms, and what is no message, change nothing", () => {
  const air = new Air();
  const [one, other] = [openWindow(air).presenter, openWindow(air, "room5678").presenter];
  one.go("last");
  expect(other.at.value).toBe(0);
  const told = { kind: "tells", room: "room5678", change: 9, from: 0.5, isAnswered: false, isBlank: false };
  for (const message of [
    null,
    "room5678",
    { ...told, at: "3", startedAt: null },
    { ...told, at: Number.NaN, startedAt: null },
    { ...told, at: 3, startedAt: "<b>" },
    { ...told, at: 3, startedAt: null, isBlank: "yes" },
    { ...told, room: 5, at: 3, startedAt: null },
  ]) {
    air.say(message);
    expect(other.at.value).toBe(0);
  }
  air.say({ ...told, at: 3, startedAt: null });
  expect(other.at.value).toBe(3);
  air.say({ ...told, change: 10, at: 1e9, startedAt: null });
  expect(other.at.value).toBe(11);
});

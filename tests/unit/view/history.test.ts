import { expect, test } from "vitest";
import { type AddressBar, bindHistory } from "../../../src/view/history.ts";
import { createViewStore } from "../../../src/view/store.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { INDEX } from "./real-dataset.ts";

/** A browser's history of addresses, in memory. */
class MemoryBar implements AddressBar {
  readonly entries: string[];
  #at = 0;
  readonly #listeners = new Set<() => void>();
  reloads = 0;
  readonly history = {
    pushState: (_: unknown, __: string, url: string) => {
      this.entries.splice(this.#at + 1, Number.POSITIVE_INFINITY, url);
      this.#at += 1;
    },
    replaceState: (_: unknown, __: string, url: string) => {
      this.entries[this.#at] = url;
    },
  };

  constructor(address: string) {
    this.entries = [address];
  }

  get location() {
    const { pathname, search, hash } = new URL(this.entries[this.#at] ?? "/", "http://localhost");
    const reload = () => {
      this.reloads += 1;
    };
    return { pathname, search, hash, reload };
  }

  addEventListener(_: "popstate", listener: () => void) {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "popstate", listener: () => void) {
    this.#listeners.delete(listener);
  }

  back() {
    this.#at -= 1;
    for (const listener of this.#listeners) listener();
  }
}

function bound(address: string, policy: "push steps" | "replace only") {
  const bar = new MemoryBar(address);
  const store = createViewStore(parseViewState(bar.location.search, INDEX));
  const undo = bindHistory(store, INDEX, bar, policy);
  return { bar, store, undo };
}

test("a story and a pick are steps; Back takes them away one by one", () => {
  const { bar, store } = bound("/map/", "push steps");
  store.update({ story: "busan" });
  store.update({ selection: { type: "entry", id: "facility/renault-busan" } });
  expect(bar.entries).toEqual([
    "/map/",
    "/map/?story=busan",
    "/map/?story=busan&select=facility/renault-busan",
  ]);
  bar.back();
  expect(store.view.value.selection).toEqual({ type: "none" });
  expect(store.view.value.story).toBe("busan");
  bar.back();
  expect(store.view.value.story).toBeNull();
  expect(bar.entries).toHaveLength(3);
});

test("another language or theme replaces the address", () => {
  const { bar, store } = bound("/?story=busan", "push steps");
  store.update({ locale: "ko" });
  store.update({ theme: "dark" });
  expect(bar.entries).toEqual(["/?story=busan&lang=ko&theme=dark"]);
});

test("times passed through one after the other are one step; Back goes to where they began", () => {
  const { bar, store } = bound("/?story=busan", "push steps");
  for (const asOf of ["2023-06", "2023-11", "2024-03"]) store.update({ asOf });
  expect(bar.entries).toEqual(["/?story=busan", "/?story=busan&asof=2024-03"]);
  bar.back();
  expect(store.view.value.asOf).toBeNull();
});

test("a pick, and a return, begin another step through time", () => {
  const { bar, store } = bound("/", "push steps");
  store.update({ asOf: "2023-06" });
  store.update({ theme: "dark" });
  store.update({ asOf: "2023-11" });
  store.update({ selection: { type: "entry", id: "facility/renault-busan" } });
  store.update({ asOf: "2024-03" });
  store.update({ asOf: null });
  expect(bar.entries).toEqual([
    "/",
    "/?asof=2023-11&theme=dark",
    "/?select=facility/renault-busan&asof=2023-11&theme=dark",
    "/?select=facility/renault-busan&theme=dark",
  ]);
  bar.back();
  store.update({ asOf: "2023-04" });
  expect(bar.entries.at(-1)).toBe("/?select=facility/renault-busan&asof=2023-04&theme=dark");
  expect(bar.entries).toHaveLength(4);
});

test("an embed adds nothing to the history of its host", () => {
  const { bar, store } = bound("/", "replace only");
  store.update({ story: "busan" });
  store.update({ selection: { type: "entry", id: "facility/renault-busan" } });
  expect(bar.entries).toEqual(["/?story=busan&select=facility/renault-busan"]);
});

test("an address with parameters we do not know stays as it is until something changes", () => {
  const { bar } = bound("/?story=busan&utm=x#map", "push steps");
  expect(bar.entries).toEqual(["/?story=busan&utm=x#map"]);
});

test("once undone, neither follows the other", () => {
  const { bar, store, undo } = bound("/", "push steps");
  undo();
  store.update({ story: "busan" });
  expect(bar.entries).toEqual(["/"]);
});

test("Back to another language loads its page: one page has the words of one language", () => {
  const { bar, store } = bound("/map/?lang=ko", "push steps");
  bar.history.pushState(null, "", "/map/?story=busan&lang=ru");
  store.update({ locale: "ru", story: "busan" });
  bar.back();
  expect(bar.reloads).toBe(1);
  expect(store.view.peek().locale).toBe("ru");
});

import { describe, expect, test } from "vitest";
import { type KeySituation, keyAction } from "../../../src/modes/keys.ts";

const FREE: KeySituation = { isTyping: false, isUnderDialog: false, singleKeys: true };

function press(key: string, held: Partial<KeyboardEvent> = {}, situation: Partial<KeySituation> = {}) {
  const event = {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    defaultPrevented: false,
    ...held,
  };
  return keyAction(event, { ...FREE, ...situation });
}

test.each([
  ["/", {}, { open: "search" }],
  ["k", { ctrlKey: true }, { open: "search" }],
  ["K", { metaKey: true }, { open: "search" }],
  ["?", { shiftKey: true }, { open: "help" }],
  ["/", { shiftKey: true }, { open: "search" }],
  ["Escape", {}, { close: true }],
])("%s with %j asks for %j", (key, held, action) => {
  expect(press(key, held)).toEqual(action);
});

test.each(["k", "a", "Enter", "ArrowDown", "Tab"])("%s alone is not the page's", (key) => {
  expect(press(key)).toBeNull();
});

describe("keys are left alone", () => {
  test.each(["/", "?"])("%s while something is typed, all but Escape", (key) => {
    expect(press(key, {}, { isTyping: true })).toBeNull();
    expect(press("k", { ctrlKey: true }, { isTyping: true })).toBeNull();
    expect(press("Escape", {}, { isTyping: true })).toEqual({ close: true });
  });

  test.each(["/", "?"])("%s while a modifier is held", (key) => {
    for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(press(key, { [held]: true })).toBeNull();
  });

  test("under a dialog, which the browser closes itself", () => {
    for (const key of ["/", "?", "Escape"]) expect(press(key, {}, { isUnderDialog: true })).toBeNull();
  });

  test("where they have been used already, or make a sign of several", () => {
    expect(press("Escape", { defaultPrevented: true })).toBeNull();
    expect(press("/", { isComposing: true })).toBeNull();
  });

  test("of a single sign, where the reader wants none; others go on working", () => {
    expect(press("/", {}, { singleKeys: false })).toBeNull();
    expect(press("?", {}, { singleKeys: false })).toBeNull();
    expect(press("k", { ctrlKey: true }, { singleKeys: false })).toEqual({ open: "search" });
    expect(press("Escape", {}, { singleKeys: false })).toEqual({ close: true });
  });
});

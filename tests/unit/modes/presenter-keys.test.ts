import { describe, expect, test } from "vitest";
import { type PresenterSituation, presenterAction } from "../../../src/modes/presenter-keys.ts";

const FREE: PresenterSituation = {
  isTyping: false,
  isOnControl: false,
  isOnText: false,
  isUnderDialog: false,
  isBlank: false,
};

function press(key: string, held: Partial<KeyboardEvent> = {}, situation: Partial<PresenterSituation> = {}) {
  const event = {
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    defaultPrevented: false,
    ...held,
  };
  return presenterAction(event, { ...FREE, ...situation });
}

test.each([
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
])("%s leads to the %s step", (key, move) => {
  expect(press(key)).toEqual({ move });
});

test("Shift and Space lead back, other keys with Shift nowhere", () => {
  expect(press(" ", { shiftKey: true })).toEqual({ move: "previous" });
  expect(press("ArrowRight", { shiftKey: true })).toBeNull();
  expect(press("Home", { shiftKey: true })).toBeNull();
});

test.each([
  ["b", "blank"],
  [".", "blank"],
  ["F", "full screen"],
  ["n", "notes"],
  ["Q", "reveal"],
  ["l", "spotlight"],
  ["Escape", "close"],
])("%s asks for: %s", (key, command) => {
  expect(press(key)).toEqual({ do: command });
});

test("the question mark asks for help with the Shift that writes it", () => {
  expect(press("?", { shiftKey: true })).toEqual({ do: "help" });
});

test.each([
  ["ㅂ", "KeyQ", "reveal"],
  ["и", "KeyB", "blank"],
])("%s, on a keyboard without Latin letters, counts by where it lies", (key, code, command) => {
  expect(press(key, { code })).toEqual({ do: command });
});

test("a Latin letter counts by what it is, wherever it lies", () => {
  expect(press("a", { code: "KeyQ" })).toBeNull();
  expect(press("q", { code: "KeyA" })).toEqual({ do: "reveal" });
});

test("a digit is handed on", () => {
  expect(press("7")).toEqual({ digit: 7 });
});

describe("keys are left alone", () => {
  test.each(["ArrowRight", "b", " ", "3"])("%j while something is typed, or under a dialog", (key) => {
    expect(press(key, {}, { isTyping: true })).toBeNull();
    expect(press(key, {}, { isUnderDialog: true })).toBeNull();
    expect(press(key, { isComposing: true })).toBeNull();
    expect(press(key, { defaultPrevented: true })).toBeNull();
  });

  test.each(["ArrowRight", "PageDown", "b", "f", "3", " "])("%j with a modifier", (key) => {
    for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(press(key, { [held]: true })).toBeNull();
  });

  test("Space on a button, which it presses; a clicker's keys go on from there too", () => {
    expect(press(" ", {}, { isOnControl: true })).toBeNull();
    expect(press("PageDown", {}, { isOnControl: true })).toEqual({ move: "next" });
  });

  test("the arrows up and down on text that scrolls", () => {
    expect(press("ArrowDown", {}, { isOnText: true })).toBeNull();
    expect(press("ArrowRight", {}, { isOnText: true })).toEqual({ move: "next" });
    expect(press("PageDown", {}, { isOnText: true })).toEqual({ move: "next" });
  });

  test.each(["Tab", "Enter", "a", "F5", "+"])("%s", (key) => {
    expect(press(key)).toBeNull();
  });
});

test("on a blank screen any key brings it back, but for those that only modify", () => {
  for (const key of ["PageDown", "x", " ", "Escape", "5"]) {
    expect(press(key, {}, { isBlank: true })).toEqual({ do: "blank" });
  }
  expect(press("Shift", { shiftKey: true }, { isBlank: true })).toBeNull();
});

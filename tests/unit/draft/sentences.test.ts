import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/draft/sentences.ts";

const cut = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Ford Motor Co. and SK On plan it. They said so.", ["Ford Motor Co. and SK On plan it.", "They said so."]],
  [
    "The U.S. Commerce Department said no. It may change.",
    ["The U.S. Commerce Department said no.", "It may change."],
  ],
  ["It exports to the U.S. The rest stays.", ["It exports to the U.S.", "The rest stays."]],
  ["A 7.5% rate, on Nov. 2, 2024. “Yes,” he said.", ["A 7.5% rate, on Nov. 2, 2024.", "“Yes,” he said."]],
  ["He said “no.” Then he left.", ["He said “no.”", "Then he left."]],
  ["- one thing\n- another thing", ["one thing", "another thing"]],
  ["", []],
])("%s", (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test("a text without any stop is cut, so that no sentence is endless", () => {
  const pieces = cut("word ".repeat(2000));
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1200);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardPictures } from "../../../src/serve/card-pictures.ts";
import { readStillData } from "../../../src/serve/draw-still.ts";
import { pngText, withPngText } from "../../../src/serve/png-text.ts";
import { CARD_SIZE } from "../../../src/still/card.ts";

const CARDS = cardPictures(await readStillData());

test("every story has its card, in every language", () => {
  expect(CARDS.map(({ file }) => file)).toEqual(
    expect.arrayContaining(["cards/index.png", "cards/busan.png", "cards/busan.ko.png"]),
  );
  expect(new Set(CARDS.map(({ sha256 }) => sha256)).size).toBe(CARDS.length);
});

test.each(CARDS)("public/$file is the picture of today's map: else `npm run cards`", ({ file, sha256 }) => {
  const png = readFileSync(`public/${file}`);
  expect(pngText(png, "Source")).toBe(sha256);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
});

test("a PNG keeps its picture when a text is put into it", () => {
  const [card] = CARDS;
  const png = readFileSync(`public/${card?.file}`);
  const twice = withPngText(png, "Comment", "another");
  expect(pngText(twice, "Comment")).toBe("another");
  expect(pngText(twice, "Source")).toBe(pngText(png, "Source"));
  expect(pngText(png, "Comment")).toBeNull();
});

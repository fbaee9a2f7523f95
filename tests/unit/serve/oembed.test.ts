import { existsSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import { readStillData } from "../../../src/serve/draw-still.ts";
import { documentsOf, oembedFile, oembedLink } from "../../../src/serve/oembed.ts";

const SITE = "https://maps.example/routes/";
const DATA = await readStillData();
const DOCUMENTS = documentsOf(DATA, SITE);

test("every story has its document, in every language", () => {
  const stories = [null, ...DATA.index.dataset.stories.map(({ id }) => id)];
  const files = LOCALES.flatMap((locale) => stories.map((story) => oembedFile(story, locale)));
  expect([...DOCUMENTS.keys()].sort()).toEqual(files.sort());
  expect(files).toContain("oembed/busan.ko.json");
});

test.each([...DOCUMENTS])("%s describes the plain frame and the card", (file, document) => {
  expect(document).toMatchObject({ version: "1.0", type: "rich", width: 720, height: 405 });
  const [frame, ...more] = parseDocument(String(document.html)).children;
  expect(more).toEqual([]);
  if (!frame || !("attribs" in frame)) throw new Error("no frame");
  expect(frame.name).toBe("iframe");
  expect(frame.attribs.title).toBe(document.title);
  const page = file.replace("oembed/", "").replace(/\.json$/, "");
  const embed = page.startsWith("index") ? page.replace("index", "embed") : `embed-${page}`;
  expect(frame.attribs.src).toBe(`${SITE}${embed}.html`);
  expect(document.thumbnail_url).toBe(`${SITE}cards/${page}.png`);
  expect(existsSync(`public/cards/${page}.png`)).toBe(true);
});

test("a build that does not know its address has no link to a document", () => {
  const before = process.env.SITE_ADDRESS;
  try {
    delete process.env.SITE_ADDRESS;
    expect(oembedLink("busan", "ko")).toBe("");
    process.env.SITE_ADDRESS = "https://maps.example/routes";
    expect(oembedLink("busan", "ko")).toBe(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/busan.ko.json">`,
    );
  } finally {
    if (before === undefined) delete process.env.SITE_ADDRESS;
    else process.env.SITE_ADDRESS = before;
  }
});

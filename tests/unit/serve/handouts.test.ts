import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import { renderHandouts } from "../../../src/serve/render-handouts.tsx";
import { visibleEntries } from "../../../src/view/derive.ts";
import { answersFile, handoutFile, pageFile } from "../../../src/view/page-file.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

const SHEETS = await renderHandouts();
const CASES = DATASET.stories.flatMap(({ id }) => LOCALES.map((locale) => ({ story: id, locale })));

function sheet(file: string): string {
  return SHEETS.find((each) => each.file === file)?.body ?? "";
}

const numbersIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, number]) => Number(number)).toSorted((a, b) => a - b);

test("every story has a handout and its answers in every language, and no page of a story has such a name", () => {
  const files = CASES.flatMap(({ story, locale }) => [
    handoutFile(story, locale),
    answersFile(story, locale),
  ]);
  expect(SHEETS.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  const pages = CASES.map(({ story, locale }) => pageFile(story, locale));
  expect(files.filter((file) => pages.includes(file))).toEqual([]);
});

describe.each(CASES)("the handout of $story in $locale", ({ story, locale }) => {
  const html = sheet(handoutFile(story, locale));
  const listed = numbersIn(html, /data-number="(\d+)"/g);

  test("holds every entry of the story once, each with a phrase and its document", () => {
    const ids = [...html.matchAll(/<li data-id="([^"]+)"/g)].map(([, id]) => id);
    const entries = visibleEntries(INDEX, { ...INITIAL_VIEW, story });
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    const items = html.split("<li data-id=").slice(1);
    for (const item of items) expect(item).toMatch(/<q[^>]*>[^<]+<\/q>.*class="from">[^<]*\p{L}/su);
  });

  test("has the numbers of the list on the map, each once for every place it lies on", () => {
    expect(listed).toEqual(listed.map((_, at) => at + 1));
    expect(listed.length).toBeGreaterThan(0);
    const onMap = numbersIn(html, /<g class="number">.*?>(\d+)<\/text>/g);
    expect(onMap).toEqual(listed);
  });

  test("says what the story's documents leave out", () => {
    const limits = INDEX.dataset.stories.find(({ id }) => id === story)?.limits ?? [];
    expect(limits.length).toBeGreaterThanOrEqual(2);
    for (const limit of limits) expect(html).toContain(`<li>${limit[locale]}</li>`);
  });

  test("draws no mark of nothing", () => {
    expect(html).toContain('<svg class="swatch arrow"');
    expect(html).not.toMatch(/<path d(?!="M)/);
  });

  test("asks the tour's questions, and answers none of them", () => {
    const answers = sheet(answersFile(story, locale));
    const asked = [...html.matchAll(/<p class="ask">(.*?)<\/p>/g)].map(([, words]) => words);
    expect(asked.length).toBeGreaterThan(0);
    expect([...answers.matchAll(/<p class="ask">(.*?)<\/p>/g)].map(([, words]) => words)).toEqual(asked);
    expect(html).not.toContain('class="right"');
    expect(answers.match(/<q/g)?.length).toBeGreaterThanOrEqual(asked.length);
  });

  test("without the site's address it says so, and has no code to scan", () => {
    expect(html).toContain(pageFile(story, locale));
    expect(html).not.toContain('class="code"');
  });
});

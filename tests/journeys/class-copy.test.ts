import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HANDOUTS } from "../../src/i18n/handouts.ts";
import { messagesFor } from "../../src/i18n/locales.ts";
import { LANGUAGE_NAMES, LOCALES } from "../../src/model/locales.ts";
import type { TourFile } from "../../src/model/tour.ts";
import { entrySentence } from "../../src/panels/entry-words.ts";
import { classCopyFile } from "../../src/view/class-copy-file.ts";
import { numberedEntries } from "../../src/view/entry-numbers.ts";
import { casesOf } from "../long-run.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { openChromium } from "../served/chromium.ts";
import { DATASET, INDEX } from "../unit/view/real-dataset.ts";
import { Visitor } from "./driver.ts";
import { fateInFirefox, hasFirefox, type OpenFirefox, openFirefox } from "./firefox.ts";
import { hasPoppler, pagesOf, plain, textOf } from "./pdf.ts";
import { Presentation } from "./presentation.ts";

/** In bytes. */
const MOST = 3_000_000;
const SIZE = { width: 1280, height: 720 };

const { tours } = JSON.parse(readFileSync("data/geojson/tours.json", "utf8")) as TourFile;
const STEPS = (tours.find(({ id }) => id === "busan")?.steps ?? []).map(({ heading }, at, all) => ({
  progress: `${at + 1} of ${all.length}`,
  heading: heading.en,
}));

let site: BuiltFolder;
let browser: Browser;
/** A folder that holds nothing but the copies, as a stick would. */
let stick: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), openChromium()]);
  stick = mkdtempSync(join(tmpdir(), "battery-routes-stick-"));
  for (const locale of LOCALES) {
    copyFileSync(join(site.path, classCopyFile(locale)), join(stick, classCopyFile(locale)));
  }
});

afterAll(async () => {
  await browser?.close();
  rmSync(stick, { recursive: true });
  site.remove();
});

/** @param query with its "?" */
function copy(locale: string, query = ""): string {
  return pathToFileURL(join(stick, classCopyFile(locale))).href + query;
}

/** A visitor whose network is off; what they must not have done is looked at by `leave`. */
async function visit(address: string, { scripts = true } = {}) {
  const visitor = await Visitor.arrive(browser, SIZE, { offline: true, reducedMotion: "reduce", scripts });
  await visitor.open(address);
  const leave = async () => {
    const { requests, violations, errors } = visitor.log;
    await visitor.leave();
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    const files = requests.filter((url) => url.startsWith("file:")).map((url) => new URL(url).pathname);
    expect([...new Set(files)]).toEqual([new URL(address).pathname]);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  };
  return { visitor, leave };
}

test.each(LOCALES)("the copy in %s is at most 3 MB and names no file beside it", (locale) => {
  const html = readFileSync(join(stick, classCopyFile(locale)), "utf8");
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
  const named = html
    .slice(0, html.indexOf("<script data-program>"))
    .match(/ (?:href|src)="(?!data:|[#?]|https:)[^"]*"/g);
  expect(named).toBeNull();
});

test("without scripts there is the still map, and every entry with its words", async () => {
  const { visitor, leave } = await visit(copy("ko"), { scripts: false });
  expect(await visitor.seesStillMap()).toBe(true);
  expect(await visitor.stillMarks()).toBeGreaterThan(10);
  expect(await visitor.sees(/전기차 배터리, 한국에서 부산으로/)).toBe(true);
  await leave();
});

test("with the network off the map comes, and leads from a mark to the words it rests on", async () => {
  const { visitor, leave } = await visit(copy("en"));
  expect(await visitor.mapFate()).toBe("live");
  expect(await visitor.seesStillMap()).toBe(false);
  await visitor.chooseStory("Busan");
  await visitor.pickInList(/^EV batteries, South Korea to Busan/);
  expect(await visitor.openEvidence()).toContain("EV batteries");
  expect((await visitor.phrases()).length).toBeGreaterThan(0);
  await visitor.back();
  expect(await visitor.openEvidence()).toBeNull();
  await visitor.press("/");
  await visitor.searches("Samsung SDI");
  await leave();
});

test("a copy speaks every language, and a reload does not change it", async () => {
  const { visitor, leave } = await visit(copy("ko"));
  expect(await visitor.mapFate()).toBe("live");
  expect(await visitor.title()).toBe(messagesFor("ko").overviewTitle);
  for (const locale of ["ru", "es", "en"] as const) {
    await visitor.chooseLanguage(LANGUAGE_NAMES[locale]);
    await expect.poll(() => visitor.title()).toBe(messagesFor(locale).overviewTitle);
  }
  await visitor.reload();
  await expect.poll(() => visitor.title()).toBe(messagesFor("en").overviewTitle);
  await leave();
});

test("what can be taken away is inside, and so are credits, method and files of data", async () => {
  const { visitor, leave } = await visit(copy("en", "?story=busan"));
  await visitor.pressButton("Share");
  expect(await visitor.sees("Copy link")).toBe(false);
  const { name, content } = await visitor.savesFile("JSON-LD, for the quoted evidence");
  expect(name).toBe("battery-routes-busan.jsonld");
  expect(content.toString("utf8")).toContain("top domestic battery manufacturers");
  expect((await visitor.savesFile("Save as SVG")).content.toString("utf8")).not.toContain(stick);
  await visitor.press("Escape");
  await visitor.followLink(messagesFor("en").printHandout);
  await expect.poll(() => visitor.sees(HANDOUTS.en.howToPrint)).toBe(true);
  await visitor.followLink(HANDOUTS.en.toStory);
  await expect.poll(() => visitor.title()).toBe("Busan");
  await visitor.open(copy("en", "?page=method&lang=ru"));
  await expect.poll(() => visitor.title()).toBe(messagesFor("ru").method.heading);
  const saved = await visitor.savesLinked("flows.geojson");
  expect(saved.name).toBe("flows.geojson");
  expect(saved.text).toBe(readFileSync("data/geojson/flows.geojson", "utf8"));
  await visitor.chooseLanguage(LANGUAGE_NAMES.es);
  await expect.poll(() => visitor.title()).toBe(messagesFor("es").method.heading);
  await visitor.open(copy("en", "?page=licences"));
  for (const name of ["preact - ", "maplibre-gl - ", "uqr - "]) {
    await expect.poll(() => visitor.sees(name), { message: name }).toBe(true);
  }
  await leave();
});

test("a clicker's two keys give the tour of Busan, and a question is answered by leaving it", async () => {
  const context = await Presentation.newContext(browser, { width: 1024, height: 768 });
  await context.setOffline(true);
  const screen = await Presentation.open(context, copy("en", "?mode=present&story=busan"));
  expect(await screen.isMapLive()).toBe(true);
  expect(await screen.seen()).toEqual(STEPS[0]);
  for (const step of STEPS.slice(1)) {
    await screen.press("PageDown");
    await expect.poll(() => screen.seen()).toEqual(step);
  }
  for (const step of STEPS.slice(1, -1).reverse()) {
    await screen.press("PageUp");
    await expect.poll(() => screen.seen()).toEqual(step);
  }
  await screen.drag({ x: 80, y: 20 });
  await screen.pressButton("Evidence");
  await expect.poll(() => screen.openEvidence()).toContain("Busan plant");
  await screen.press("PageDown");
  await expect.poll(() => screen.seen()).toEqual(STEPS[2]);
  expect(screen.errors).toEqual([]);
  await context.close();
});

test("the notes window of a copy stays in step, and either window may be loaded anew", async () => {
  const context = await Presentation.newContext(browser, { width: 1024, height: 768 });
  await context.setOffline(true);
  const screen = await Presentation.open(context, copy("ko", "?mode=present&tour=busan&step=2"));
  const notes = await screen.opensNotes();
  await expect.poll(() => notes.seen()).toEqual(STEPS[1]);
  await notes.press("PageDown");
  await expect.poll(() => screen.seen()).toEqual(STEPS[2]);
  await screen.press("PageDown");
  await expect.poll(() => notes.seen()).toEqual(STEPS[3]);
  await notes.reload();
  await screen.press("End");
  await expect.poll(() => notes.seen()).toEqual(STEPS.at(-1));
  await screen.reload();
  await notes.press("Home");
  await expect.poll(() => screen.seen()).toEqual(STEPS[0]);
  expect([...screen.errors, ...notes.errors]).toEqual([]);
  await context.close();
});

/** Every story in a language of its own; in a long run in all of them. */
const SHEETS = DATASET.stories.flatMap(({ id: story }, at) =>
  LOCALES.map((locale, tag) => ({ story, locale, isOwn: tag === at })),
);
const PRINTED = casesOf(
  SHEETS.filter(({ isOwn }) => isOwn),
  SHEETS.filter(({ isOwn }) => !isOwn),
);

// Without poppler-utils this is reported as skipped: not run.
describe.skipIf(!hasPoppler)("printed", () => {
  test.each(PRINTED)(
    "the handout of $story in $locale holds every numbered name",
    async ({ story, locale }) => {
      const { visitor, leave } = await visit(copy("en", `?page=handout&story=${story}&lang=${locale}`));
      await expect.poll(() => visitor.sees(HANDOUTS[locale].howToPrint)).toBe(true);
      const pdf = join(stick, `${story}.${locale}.pdf`);
      await visitor.prints(pdf);
      await leave();
      expectNames(readFileSync(pdf), story, locale);
    },
  );
});

/** On two sheets at most. @param compared what of the texts counts */
function expectNames(
  pdf: Uint8Array,
  story: string,
  locale: string,
  compared = (text: string) => text,
): void {
  expect(pagesOf(pdf)).toBeGreaterThan(0);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
  const text = compared(textOf(pdf));
  const entries = DATASET.entries.filter(({ stories }) => stories.includes(story));
  expect(entries.length).toBeGreaterThan(0);
  for (const { entry } of numberedEntries(entries)) {
    const name = plain(entrySentence({ index: INDEX, messages: messagesFor(locale) }, entry));
    expect(text).toContain(compared(name));
  }
}

// Without Firefox this is reported as skipped: not run. WebKit is not looked for.
describe.skipIf(!hasFirefox)("in Firefox", () => {
  let firefox: OpenFirefox;

  beforeAll(async () => {
    firefox = await openFirefox();
  });
  afterAll(() => firefox?.close());

  async function open(query: string): Promise<Page> {
    const page = await firefox.browser.newPage();
    await page.goto(copy("en", query));
    return page;
  }

  const heading = (page: Page) => page.$eval("#step-heading, #now-heading", ({ textContent }) => textContent);

  test("the map is live", async () => {
    const page = await open("?story=busan");
    expect(await fateInFirefox(page)).toBe("live");
    expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("Busan");
    await page.close();
  });

  test("keys lead through the tour, and the notes follow", async () => {
    const screen = await open("?mode=present&story=busan");
    await screen.waitForSelector("#step-heading");
    expect(await heading(screen)).toBe(STEPS[0]?.heading);
    await screen.keyboard.press("PageDown");
    await expect.poll(() => heading(screen)).toBe(STEPS[1]?.heading);
    const [notes] = await Promise.all([
      new Promise<Page | null>((resolve) => screen.once("popup", resolve)),
      screen.keyboard.press("n"),
    ]);
    if (!notes) throw new Error("no window for the notes");
    await notes.waitForSelector("#now-heading");
    await expect.poll(() => heading(notes)).toBe(STEPS[1]?.heading);
    await notes.keyboard.press("PageDown");
    await expect.poll(() => heading(notes)).toBe(STEPS[2]?.heading);
    await expect.poll(() => heading(screen)).toBe(STEPS[2]?.heading);
    await notes.close();
    await screen.close();
  });

  test.skipIf(!hasPoppler)("the handout prints with every numbered name", async () => {
    const page = await open("?page=handout&story=busan");
    await page.waitForSelector(".numbered");
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    // Firefox writes the digits of some fonts without saying which characters they are.
    expectNames(pdf, "busan", "en", (text) => text.replace(/[\d\ufffd]/g, ""));
    await page.close();
  });
});

import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { breakFile, type FileFault } from "./file-fault.ts";

/** What a visit must not do: ask elsewhere, break the page's policy, fail. */
export interface VisitLog {
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
  /** What nobody caught; they are among the errors too. */
  readonly uncaught: string[];
}

/** What a reader's system asks of pages, and whether fingers point. */
export type SystemWishes = Pick<
  BrowserContextOptions,
  "forcedColors" | "colorScheme" | "reducedMotion" | "hasTouch" | "isMobile" | "offline"
>;

export type MapFate = "live" | "failed";

/** Someone at the site. The only file that knows how the page is built. */
export class Visitor {
  readonly #page: Page;
  readonly log: VisitLog = { requests: [], violations: [], errors: [], uncaught: [] };
  #site: Page | Frame;

  private constructor(page: Page) {
    this.#page = page;
    this.#site = page;
  }

  /** @param size of the window, in pixels */
  static async arrive(
    browser: Browser,
    size: { width: number; height: number },
    { scripts = true, ...wishes }: { scripts?: boolean } & SystemWishes = {},
  ): Promise<Visitor> {
    const visitor = new Visitor(
      await browser.newPage({
        viewport: size,
        locale: "en-GB",
        javaScriptEnabled: scripts,
        // A copy of the site would answer in place of the files that a test breaks or counts.
        serviceWorkers: "block",
        ...wishes,
      }),
    );
    const { log } = visitor;
    const page = visitor.#page;
    page.on("request", (request) => log.requests.push(request.url()));
    page.on("pageerror", ({ message }) => {
      log.errors.push(message);
      log.uncaught.push(message);
    });
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) log.violations.push(message.text());
      else if (message.type() === "error") log.errors.push(message.text());
    });
    return visitor;
  }

  async open(address: string): Promise<void> {
    this.#site = this.#page;
    await this.#page.goto(address);
  }

  /** From now on a file of the site does not arrive as it should. @param file a glob after the site's folder */
  async misses(file: string, fault: FileFault): Promise<void> {
    await breakFile(this.#page, file, fault);
  }

  /** From now on a file of the site comes only when the function that this returns is called. */
  async holdsBack(file: string): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.#page.route(`**/${file}`, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** Whether the page has a link to such an address, and a file is there. */
  async canOpenFile(address: RegExp): Promise<boolean> {
    const links = await this.#site
      .getByRole("link")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const link = links.find((href) => address.test(href));
    return link !== undefined && (await this.#page.request.get(link)).ok();
  }

  /** Gives pages a clock that `skips` can put forward; else it runs as usual. */
  async wearsAWatch(): Promise<void> {
    await this.#page.clock.install();
  }

  /** Lets time pass for the page, all at once. */
  async skips(milliseconds: number): Promise<void> {
    await this.#page.clock.fastForward(milliseconds);
  }

  /** Waits until the page has asked for such a file. */
  async hasAskedFor(file: RegExp): Promise<void> {
    while (!this.log.requests.some((url) => file.test(url))) await this.#page.waitForTimeout(50);
  }

  /** Waits until the page says that its map is loading, and has seen that its place is on screen: it is begun then. */
  async isPromisedAMap(): Promise<void> {
    await this.#site.locator(".map > .map-note").waitFor({ state: "attached" });
    await this.#page.waitForTimeout(300);
  }

  /** From now on pages note when so many entries stand in the list, and when a sentence first says what failed. */
  async watchesTheList(entryCount: number): Promise<void> {
    await this.#page.addInitScript((count) => {
      const marks = {
        listed: () => document.querySelectorAll("[data-id]").length === count,
        told: () => document.querySelector("[role=alert]") !== null,
      };
      new MutationObserver(() => {
        for (const [mark, holds] of Object.entries(marks)) {
          if (performance.getEntriesByName(mark).length === 0 && holds()) performance.mark(mark);
        }
      }).observe(document, { childList: true, subtree: true });
    }, entryCount);
  }

  /** How long after the arrival of the data the list was whole and the sentence there, in milliseconds. */
  timeAfterData(): Promise<number> {
    return this.#page.evaluate(() => {
      const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const arrived =
        resources.find(({ name }) => /data\/dataset\.\w+\.json$/.test(name))?.responseEnd ?? Number.NaN;
      const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
      return Math.max(at("listed"), at("told")) - arrived;
    });
  }

  /** Has the page run something before anything of the site does. */
  async prepare<T>(script: (input: T) => void, input: T): Promise<void> {
    await this.#page.addInitScript(script as (input: unknown) => void, input);
  }

  /** Runs something in the page. */
  inPage<T, R>(script: (input: T) => R | Promise<R>, input: T): Promise<R> {
    return this.#page.evaluate(script as (input: unknown) => R, input) as Promise<R>;
  }

  async changeSystem(wishes: SystemWishes): Promise<void> {
    await this.#page.emulateMedia(wishes);
  }

  /** A picture of the map's place as it is drawn, as PNG. */
  mapPicture(): Promise<Buffer> {
    return this.#page.locator(".map").screenshot();
  }

  /** The same once it stays the same for half a second. */
  async settledPicture(): Promise<Buffer> {
    for (let before = await this.mapPicture(); ; ) {
      await this.#page.waitForTimeout(500);
      const now = await this.mapPicture();
      if (now.equals(before)) return now;
      before = now;
    }
  }

  /** A picture of nothing but a CSS colour. */
  async pictureOfColour(colour: string): Promise<Buffer> {
    const element = await this.#page.evaluateHandle((name) => {
      const sample = document.createElement("div");
      sample.style.cssText = `position:fixed;inset:0;z-index:99;forced-color-adjust:none;
        background:linear-gradient(${name},${name}),Canvas`;
      document.body.append(sample);
      return sample;
    }, colour);
    const picture = await element.screenshot();
    await element.evaluate((sample) => sample.remove());
    return picture;
  }

  /** The colours that the swatches of legend and list are drawn in, each once, `#rrggbb`. */
  legendColours(): Promise<string[]> {
    return this.#site.evaluate(() => {
      const used = [...document.querySelectorAll(".swatch *")].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].filter((colour) => colour.startsWith("rgb("));
      });
      const hex = (channel: string) => Number(channel).toString(16).padStart(2, "0");
      return [...new Set(used)].map((colour) => `#${(colour.match(/\d+/g) ?? []).map(hex).join("")}`);
    });
  }

  /** Takes the map's graphics memory away, as a busy computer does. */
  losesGraphics(): Promise<void> {
    return this.#page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".map canvas");
      const loss = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!canvas || !loss) throw new Error("there is no context to lose");
      Object.assign(globalThis, { graphicsLoss: loss });
      const lost = new Promise((resolve) =>
        canvas.addEventListener("webglcontextlost", resolve, { once: true }),
      );
      loss.loseContext();
      await lost;
    });
  }

  regainsGraphics(): Promise<void> {
    return this.#page.evaluate(() => {
      (Reflect.get(globalThis, "graphicsLoss") as WEBGL_lose_context).restoreContext();
    });
  }

  /** Goes to another view of the site without loading the page anew, as Back and Forward do. */
  async goesTo(query: string): Promise<void> {
    await this.#page.evaluate((search) => {
      history.pushState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    }, query);
  }

  async pressButton(name: string): Promise<void> {
    await this.#site.getByRole("button", { name, exact: true }).click();
  }

  /** Presses a button that saves a file. @returns its name and its content */
  async savesFile(button: string): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([this.#page.waitForEvent("download"), this.pressButton(button)]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  }

  /** The sentence over the map's place, or null. */
  async mapNote(): Promise<string | null> {
    const note = this.#site.locator(".map").getByRole("alert");
    return (await note.count()) === 0 ? null : note.textContent();
  }

  /** Whether the still picture is what is seen in the map's place. */
  seesStillMap(): Promise<boolean> {
    return this.#site.locator(".map").evaluate((map) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".stills") !== null;
    });
  }

  /** How many marks and arrows of still pictures are drawn. */
  stillMarks(): Promise<number> {
    return this.#site
      .locator(".stills svg a")
      .evaluateAll((marks) => marks.filter((mark) => mark.getClientRects().length > 0).length);
  }

  /** Every phrase that the page quotes. */
  phrases(): Promise<string[]> {
    return this.#site.locator("q").allTextContents();
  }

  /** Picks every entry of the list in turn. @returns by entry id, the phrases that its evidence quotes */
  phrasesByEntry(): Promise<Record<string, string[]>> {
    return this.#site.evaluate(async () => {
      const shown: Record<string, string[]> = {};
      const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
      for (const button of document.querySelectorAll<HTMLElement>("[data-id]")) {
        button.click();
        while (button.getAttribute("aria-current") !== "true") await drawn();
        await drawn();
        const phrases = document.querySelectorAll(".evidence .claims q");
        shown[button.dataset.id ?? ""] = [...phrases].map(({ textContent }) => textContent ?? "");
      }
      return shown;
    });
  }

  /** Opens a page that holds the site in a frame; from then on the visitor acts inside the frame. */
  async openFramed(address: string): Promise<void> {
    await this.#page.goto(address);
    const handle = await this.#page.locator("iframe").elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error("The page holds no frame.");
    this.#site = frame;
    await this.#site.locator("[data-id]").first().waitFor();
  }

  /**
   * What has become of the map, once that is what is hoped for or half a minute has passed: on a busy machine a map
   * can be late, be reported, and come all the same.
   */
  async mapFate(hoped: MapFate = "live"): Promise<MapFate> {
    const settled = this.#site.locator(`html[data-map=${hoped}]`);
    await settled.waitFor({ state: "attached", timeout: 30_000 }).catch(() => undefined);
    return (await this.#site.locator("html").getAttribute("data-map")) as MapFate;
  }

  async chooseStory(title: string): Promise<void> {
    await this.#site.getByRole("navigation").getByRole("link", { name: title, exact: true }).click();
    await this.#site.getByRole("navigation").locator("[aria-current=page]", { hasText: title }).waitFor();
  }

  async title(): Promise<string> {
    return (await this.#site.getByRole("heading", { level: 1 }).textContent()) ?? "";
  }

  /** The names of the entries of the list, in order. */
  entries(): Promise<string[]> {
    return this.#site.locator("[data-id]").allTextContents();
  }

  /** The ids of the entries of the list, in order. */
  entryIds(): Promise<string[]> {
    return this.#site
      .locator("[data-id]")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("data-id") ?? ""));
  }

  async pickInList(name: RegExp): Promise<void> {
    await this.#site.getByRole("button", { name }).click();
    await this.#panel().waitFor();
  }

  /** The name of what is picked in the list, or null. */
  async pickedInList(): Promise<string | null> {
    const picked = this.#site.locator("[data-id][aria-current]");
    return (await picked.count()) === 0 ? null : picked.textContent();
  }

  /** The heading of the evidence panel, or null when it is closed. */
  async openEvidence(): Promise<string | null> {
    if ((await this.#panel().count()) === 0) return null;
    return this.#panel().getByRole("heading", { level: 2 }).textContent();
  }

  /** The words of a property in the evidence panel. */
  async property(name: string): Promise<string> {
    // The name itself may be a button that explains it.
    const row = this.#panel()
      .locator(".property")
      .filter({ has: this.#page.locator("dt").filter({ hasText: new RegExp(`^${name}$`) }) });
    return ((await row.locator("dd").textContent()) ?? "").replace(/\s+/g, " ");
  }

  async followInEvidence(name: RegExp): Promise<void> {
    await this.#panel().getByRole("link", { name }).first().click();
  }

  /** Where the first phrase that is quoted opens. */
  async firstPhraseAddress(): Promise<string> {
    return (
      (await this.#panel()
        .getByRole("link", { name: /^Paragraph/ })
        .first()
        .getAttribute("href")) ?? ""
    );
  }

  async announced(): Promise<string> {
    return (await this.#site.getByRole("status").textContent()) ?? "";
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  /** The query string of the page's address. */
  query(): string {
    return new URL(this.#page.url()).search;
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.#page.keyboard.press(key)), Promise.resolve());
  }

  /** Writes a question into the search that a key opens, waits for a first hit, and takes it. */
  async searches(question: string): Promise<void> {
    await this.press("/");
    const field = this.#site.getByRole("combobox");
    await field.waitFor();
    await this.#page.keyboard.type(question);
    await this.#site.getByRole("option").first().waitFor();
    await this.press("Enter");
    await field.waitFor({ state: "detached" });
  }

  /** The words of the evidence panel. */
  async evidenceWords(): Promise<string> {
    return ((await this.#panel().textContent()) ?? "").replace(/\s+/g, " ");
  }

  /** Moves through time with keys, from wherever the time control stands. */
  async setsTime(...keys: string[]): Promise<void> {
    await this.#site.getByRole("slider").focus();
    await this.press(...keys);
  }

  /** The words of what has the focus: its label or its text. */
  focused(): Promise<string> {
    return this.#site.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });
  }

  /** Whether the focus is at an entry of the list or table. */
  isAtAnEntry(): Promise<boolean> {
    return this.#site.evaluate(() => document.activeElement?.matches("#list [data-id]") ?? false);
  }

  /** Whether the focus is at the slider of the time control. */
  isAtTheSlider(): Promise<boolean> {
    return this.#site.evaluate(() => document.activeElement?.matches(".time [type=range]") ?? false);
  }

  /** The next Tab goes to the first stop of the page. */
  async startsOver(): Promise<void> {
    await this.#site.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
  }

  /** The part of the page that has the focus. */
  focusedPart(): Promise<string | undefined> {
    return this.#site.evaluate(() => {
      const parts = { list: "#list", map: ".map", time: ".time", evidence: ".evidence" };
      return Object.entries(parts).find(([, part]) => document.activeElement?.closest(part))?.[0];
    });
  }

  /** How far the site is wider than its window or frame, in pixels. */
  overflow(): Promise<number> {
    return this.#site.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** The share of the window's height that the evidence panel takes. */
  async evidenceShare(): Promise<number> {
    const box = await this.#panel().boundingBox();
    return (box?.height ?? 0) / (this.#page.viewportSize()?.height ?? 1);
  }

  /** How many pixels of the map's height stay free above the evidence panel. */
  async freeMapHeight(): Promise<number> {
    const map = await this.#site.locator(".map").boundingBox();
    const panel = await this.#panel().boundingBox();
    if (!map || !panel) return 0;
    return Math.min(map.y + map.height, panel.y) - Math.max(0, map.y);
  }

  /** Whether an entry can be read whole after bringing it on screen. */
  async canReadEntry(index: number): Promise<boolean> {
    const entry = this.#site.locator("[data-id]").nth(index);
    await entry.scrollIntoViewIfNeeded();
    return this.#isOnTop(entry);
  }

  /** Controls that a thumb may miss, lower or narrower than 44 px, with their words; links in sentences are none. */
  smallControls(): Promise<string[]> {
    return this.#site.evaluate(() => {
      const isInSentence = (control: Element) => control.closest("cite, .facets, .credits, .skip") !== null;
      return [...document.querySelectorAll("button, a, summary")]
        .filter((control) => !isInSentence(control) && control.getClientRects().length > 0)
        .map((control) => ({ words: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ words, box }) => `${words} ${Math.round(box.width)}×${Math.round(box.height)}`);
    });
  }

  /** Links whose words are set apart as if each were a thing of its own: laid out as a row of boxes. */
  splitLinks(): Promise<string[]> {
    return this.#site.evaluate(() =>
      [...document.querySelectorAll("a")]
        .filter((link) => link.childNodes.length > 1 && getComputedStyle(link).display.endsWith("flex"))
        .map((link) => link.textContent ?? ""),
    );
  }

  /** How many steps Back and Forward know, those of the host page included. */
  historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  /** Names of everything the site has left in the browser. */
  async storedThings(): Promise<string[]> {
    const cookies = (await this.#page.context().cookies()).map(({ name }) => name);
    const stored = await this.#page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);
    return [...cookies, ...stored];
  }

  /** Chooses a language by its own name. */
  async chooseLanguage(name: string): Promise<void> {
    await this.#site.locator(".languages summary").click();
    await this.#site.getByRole("link", { name, exact: true }).click();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async followLink(name: string): Promise<void> {
    await this.#site.getByRole("link", { name, exact: true }).click();
  }

  /** Follows a link that saves a file. @returns its name and text */
  async savesLinked(name: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.#page.waitForEvent("download"), this.followLink(name)]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  /** The page as a PDF, into a file. */
  async prints(path: string, format: "A4" | "Letter" = "A4"): Promise<void> {
    await this.#page.pdf({ path, format, printBackground: true });
  }

  async leave(): Promise<void> {
    await this.#page.close();
  }

  /** Whether these words stand on the page as it is drawn, those for readers without scripts included. */
  async sees(words: string | RegExp): Promise<boolean> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as seen
    const drawn = (await this.#site.locator("body").innerText()).replace(/\s+/g, " ");
    return typeof words === "string" ? drawn.includes(words) : words.test(drawn);
  }

  #panel(): Locator {
    return this.#site.getByRole("complementary");
  }

  #isOnTop(element: Locator): Promise<boolean> {
    return element.evaluate((target) => {
      const { left, top, width, height } = target.getBoundingClientRect();
      return target.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  }
}

import { type Browser, chromium, type Frame, type Locator, type Page } from "playwright-core";

/** Chromium without background traffic, WebGL drawn in software. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

export function openBrowser(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...SWITCHES, ...extra],
  });
}

/** What a visit must not do: ask elsewhere, break the page's policy, fail. */
export interface VisitLog {
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

export type MapFate = "live" | "failed";

/** Someone at the site. The only file that knows how the page is built. */
export class Visitor {
  readonly #page: Page;
  readonly log: VisitLog = { requests: [], violations: [], errors: [] };
  #site: Page | Frame;

  private constructor(page: Page) {
    this.#page = page;
    this.#site = page;
  }

  /** @param size of the window, in pixels */
  static async arrive(
    browser: Browser,
    size: { width: number; height: number },
    { scripts } = { scripts: true },
  ): Promise<Visitor> {
    const visitor = new Visitor(
      await browser.newPage({ viewport: size, locale: "en-GB", javaScriptEnabled: scripts }),
    );
    const { log } = visitor;
    const page = visitor.#page;
    page.on("request", (request) => log.requests.push(request.url()));
    page.on("pageerror", (error) => log.errors.push(error.message));
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

  /** From now on a file of the site arrives like this. */
  async receives(file: string, answer: { status: number; body: string }): Promise<void> {
    await this.#page.route(`**/${file}`, (route) => route.fulfill(answer));
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

  /** What has become of the map, once that is settled. */
  async mapFate(): Promise<MapFate> {
    const settled = this.#site.locator("html[data-map=live], html[data-map=failed]");
    await settled.waitFor({ state: "attached", timeout: 30_000 });
    return (await settled.getAttribute("data-map")) as MapFate;
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
    const row = this.#panel()
      .locator(".property")
      .filter({ has: this.#page.locator(`dt:text-is("${name}")`) });
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

  /** The words of what has the focus: its label or its text. */
  focused(): Promise<string> {
    return this.#site.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
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

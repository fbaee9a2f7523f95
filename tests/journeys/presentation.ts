import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** What a class sees of a step. */
interface Seen {
  readonly progress: string;
  readonly heading: string;
}

/** A window of a presentation: the projected one or the notes. The only file that knows how these are built. */
export class Presentation {
  readonly #page: Page;
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on("pageerror", ({ message }) => this.errors.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /** A browser of its own, as a teacher's computer has it. Nothing glides, so that nothing has to be waited for. */
  static newContext(browser: Browser, size: { width: number; height: number }): Promise<BrowserContext> {
    return browser.newContext({ viewport: size, locale: "en-GB", reducedMotion: "reduce" });
  }

  static async open(context: BrowserContext, address: string): Promise<Presentation> {
    const presentation = new Presentation(await context.newPage());
    await presentation.#page.goto(address);
    await presentation.#page.locator("#step-heading").waitFor();
    return presentation;
  }

  async isMapLive(): Promise<boolean> {
    await this.#page.locator("html[data-map=live]").waitFor({ state: "attached", timeout: 60_000 });
    return true;
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** The step that is shown, in this window or in that of the notes. */
  async seen(): Promise<Seen> {
    const progress = this.#page.locator(".step .progress, .notes-now .kicker");
    return {
      progress: ((await progress.textContent()) ?? "").replace(/^.* · /, ""),
      heading: (await this.#page.locator("#step-heading, #now-heading").textContent()) ?? "",
    };
  }

  async announced(): Promise<string> {
    return (await this.#page.getByRole("status").textContent()) ?? "";
  }

  /** Presses N and gives the window that opens. */
  async opensNotes(): Promise<Presentation> {
    const [popup] = await Promise.all([this.#page.waitForEvent("popup"), this.press("n")]);
    await popup.locator("#now-heading").waitFor();
    return new Presentation(popup);
  }

  /** The words of the help, or "" while it is not open. */
  async helpWords(): Promise<string> {
    const help = this.#page.locator("dialog[open]");
    return (await help.count()) === 0 ? "" : ((await help.textContent()) ?? "");
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#page.locator("#step-heading, #now-heading").waitFor();
  }

  async pressButton(name: string): Promise<void> {
    await this.#page.getByRole("button", { name, exact: true }).click();
  }

  hasButton(name: string): Promise<boolean> {
    return this.#page.getByRole("button", { name, exact: true }).isVisible();
  }

  async drag(by: { x: number; y: number }): Promise<void> {
    await this.#page.mouse.move(300, 200);
    await this.#page.mouse.down();
    await this.#page.mouse.move(300 + by.x, 200 + by.y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** The heading of the evidence, or null when none is open. */
  async openEvidence(): Promise<string | null> {
    const panel = this.#page.getByRole("complementary");
    return (await panel.count()) === 0 ? null : panel.getByRole("heading", { level: 2 }).textContent();
  }

  /** The phrases on the screen that an answer rests on. */
  answerPhrases(): Promise<string[]> {
    return this.#page.locator(".answer q").allTextContents();
  }

  isBlank(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return middle !== null && getComputedStyle(middle).backgroundColor === "rgb(0, 0, 0)";
    });
  }

  query(): URLSearchParams {
    return new URL(this.#page.url()).searchParams;
  }

  historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  async back(): Promise<string> {
    await this.#page.goBack();
    return new URL(this.#page.url()).search;
  }

  /** From now on the page notes, on the clock that all windows share, when its step changes and keys are pressed. */
  async watchesSteps(): Promise<void> {
    await this.#page.evaluate(() => {
      const times = { shown: 0, pressed: 0 };
      Object.assign(globalThis, { stepTimes: times });
      const now = () => performance.timeOrigin + performance.now();
      const shown = () => document.querySelector("#step-heading, #now-heading")?.textContent;
      let before = shown();
      new MutationObserver(() => {
        if (shown() === before) return;
        before = shown();
        times.shown = now();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      addEventListener("keydown", () => (times.pressed = now()), { capture: true });
    });
  }

  stepTimes(): Promise<{ shown: number; pressed: number }> {
    return this.#page.evaluate(() => Reflect.get(globalThis, "stepTimes"));
  }

  /** Of all text that is drawn in the step, the smallest size in pixels. */
  smallestText(): Promise<number> {
    return this.#page.evaluate(() => {
      const parts = [...document.querySelectorAll(".step h1, .step p, .step li, .step q, .step a")];
      const drawn = parts.filter(
        (part) => !part.closest(".visually-hidden") && part.getClientRects().length > 0 && part.textContent,
      );
      return Math.min(...drawn.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
    });
  }

  /** What axe finds wrong, as "rule: element". */
  async violations(): Promise<string[]> {
    await this.#page.evaluate(axe.source);
    return this.#page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    });
  }
}

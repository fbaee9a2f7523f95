import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { ChangingSite } from "./changing-site.ts";

/** What became of a new version of a site: it is whole and waits, or it is thrown away. */
export type Fate = "installed" | "redundant";

/** A reader whose browser may keep copies of sites. Waits are for states, and end after half a minute. */
export class CopyKeeper {
  readonly context: BrowserContext;
  readonly #site: ChangingSite;

  private constructor(context: BrowserContext, site: ChangingSite) {
    this.context = context;
    this.#site = site;
  }

  /** @param maps "none": as where there is no WebGL; a copy is kept there too, and seconds of drawing are saved */
  static async arrive(
    browser: Browser,
    site: ChangingSite,
    maps: "live" | "none" = "live",
  ): Promise<CopyKeeper> {
    const size = { width: 1024, height: 768 };
    const context = await browser.newContext({ viewport: size, locale: "en-GB", reducedMotion: "reduce" });
    context.setDefaultTimeout(30_000);
    if (maps === "none") {
      await context.addInitScript(() => Reflect.set(HTMLCanvasElement.prototype, "getContext", () => null));
    }
    return new CopyKeeper(context, site);
  }

  /** Opens a page of the site, named by its address from the site's folder. */
  async open(address = ""): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.#site.address + address);
    return page;
  }

  /** Opens the page of a visitor who stays: the map comes, and the site does what it does after that. */
  async visits(address = ""): Promise<Page> {
    const page = await this.context.newPage();
    await page.clock.install();
    await page.goto(this.#site.address + address);
    await rest(page);
    return page;
  }

  /** Opens a page that holds one of the site in a frame, and stays. */
  async visitsFramed(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.clock.install();
    const body = `<!doctype html><iframe src="${address}" width="700" height="500"></iframe>`;
    await page.route("**/article", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(`${this.#site.address}article`);
    const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("the page holds no frame");
    await rest(page, frame);
    return page;
  }

  /** A visit after which a copy is kept. */
  async keeps(address = ""): Promise<Page> {
    const page = await this.visits(address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return page;
  }

  /** The folders that the browser keeps copies for, of all sites of the page's host. */
  copies(page: Page): Promise<string[]> {
    return page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
  }

  /** Asks for a new version, as browsers do by themselves now and then. @returns what became of it */
  update(page: Page): Promise<Fate> {
    return page.evaluate(async () => {
      const { scope } = await navigator.serviceWorker.ready;
      const registration = await navigator.serviceWorker.getRegistration(scope);
      await registration?.update();
      const worker = registration?.installing ?? registration?.waiting;
      if (!worker) throw new Error("no new version was found");
      const isDecided = () => worker.state !== "installing";
      await new Promise<void>((resolve) => {
        if (isDecided()) resolve();
        worker.addEventListener("statechange", () => isDecided() && resolve());
      });
      return worker.state as "installed" | "redundant";
    });
  }

  /** The versions that a page of the site, newly opened, is made of: its own (null: the first) and that of its data. */
  async versions(address = ""): Promise<{ page: string | null; data: string }> {
    const page = await this.open(address);
    await page.locator(".credits").waitFor({ state: "attached" });
    const versions = await page.evaluate(() => ({
      page: document.querySelector("meta[name=data-version]")?.getAttribute("content") ?? null,
      data: /[0-9a-f]{12}/.exec(document.querySelector(".credits")?.textContent ?? "")?.[0] ?? "",
    }));
    await page.close();
    return versions;
  }
}

/** Waits until the map of a page, or of a frame in it, is live or has failed, and then as long as copies wait. */
async function rest(page: Page, frame: Page | Frame = page): Promise<void> {
  await frame.locator("html:not([data-map=still])").waitFor({ state: "attached" });
  await page.clock.fastForward(10_000);
  // What the page has asked for by now has come to the server before the answer to this is here.
  await frame.evaluate(async () => (await fetch("./icon.svg")).text());
}

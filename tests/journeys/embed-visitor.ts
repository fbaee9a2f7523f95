import type { Browser, Frame, Page } from "playwright-core";

/** A page with embeds, somebody before it, and what the visit does. */
export interface EmbedVisit {
  readonly page: Page;
  /** The embeds, in the order of the page. */
  readonly embeds: readonly Frame[];
  readonly requests: readonly string[];
  /** Breaches of a policy, uncaught errors. */
  readonly faults: readonly string[];
}

/** Opens a page and waits for its frames to have arrived. */
export async function visit(
  browser: Browser,
  address: string,
  size: { width: number; height: number },
  wishes: Parameters<Browser["newPage"]>[0] = {},
): Promise<EmbedVisit> {
  const page = await browser.newPage({ viewport: size, locale: "en-GB", ...wishes });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    get embeds() {
      return page.frames().filter((frame) => frame !== page.mainFrame());
    },
    requests,
    faults,
  };
}

/** Waits until the map of an embed is as hoped. @returns what it is after half a minute at most */
export async function fate(embed: Frame | undefined, hoped = "live"): Promise<string | null> {
  if (!embed) throw new Error("there is no such embed");
  await embed
    .locator(`html[data-map=${hoped}]`)
    .waitFor({ state: "attached", timeout: 90_000 })
    .catch(() => undefined);
  return embed.locator("html").getAttribute("data-map");
}

/** How far an embed is larger than its frame, in pixels, and whether anything of it stands outside. */
export function spill(embed: Frame): Promise<number> {
  return embed.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const parts = document.querySelectorAll(
      ".embed-title, .map, .embed-bar, .embed-sources, .evidence, [open]",
    );
    const edges = [...parts].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
    });
    return Math.ceil(Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight, ...edges));
  });
}

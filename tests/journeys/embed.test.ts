import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { casesOf } from "../long-run.ts";
import { openChromium } from "../served/chromium.ts";
import { type EmbedHost, openEmbedHost } from "./embed-host.ts";
import { fate, spill, visit } from "./embed-visitor.ts";

type Size = [width: number, height: number];
const SIZES = casesOf<Size>(
  [
    [280, 400],
    [320, 480],
    [600, 450],
    [1280, 720],
  ],
  [
    [479, 500],
    [800, 600],
  ],
);

const PATIENT = { timeout: 20_000 };

let host: EmbedHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([openEmbedHost(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

function framed(src: string, [width, height]: readonly [number, number] = [600, 450], more = ""): string {
  return `<iframe title="Map" src="${src}" width="${width}" height="${height}" style="border:0" ${more}></iframe>`;
}

function article(...parts: string[]): string {
  return `<!doctype html><html lang="en"><title>An article</title><body style="margin:0">${parts.join("")}</body></html>`;
}

test.each(SIZES)("in %i × %i pixels nothing spills, whatever is opened", async (width, height) => {
  const { page, embeds, faults } = await visit(
    browser,
    host.page(article(framed(`${host.site}embed-busan.html`, [width, height]))),
    { width: Math.max(width, 400), height: height + 50 },
  );
  const [embed] = embeds;
  if (!embed) throw new Error("no embed");
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  expect(await fate(embed)).toBe("live");
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  await embed.locator(".map").hover();
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  await embed.locator(".legend-sheet > summary").click();
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  await embed.locator(".legend-sheet > summary").click();
  await embed.locator(".list-sheet > summary").click();
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  await embed.getByRole("button", { name: /Electric vehicles, Busan to Europe/ }).click();
  await embed.getByRole("complementary").waitFor();
  expect(await spill(embed)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("legend and controls take at most 35 % of a small frame, and + − and reset are on screen", async () => {
  const { page, embeds } = await visit(
    browser,
    host.page(article(framed(`${host.site}embed.html`, [320, 480]))),
    { width: 400, height: 600 },
  );
  const [embed] = embeds;
  expect(await fate(embed)).toBe("live");
  const share = await embed?.evaluate(() => {
    const area = (selector: string) => {
      const { width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return width * height;
    };
    const parts = [".map-key", ".embed-bar", ".map-controls"];
    return parts.reduce((sum, part) => sum + area(part), 0) / (innerWidth * innerHeight);
  });
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(0.35);
  for (const name of ["Zoom in", "Zoom out", "Show the whole story"]) {
    expect(await embed?.getByRole("button", { name }).isVisible(), name).toBe(true);
  }
  await page.close();
});

/** Three notches, by what Chromium reports for one on most systems: MapLibre knows a wheel by that number. */
async function turnsWheel(page: Page): Promise<void> {
  for (let notch = 0; notch < 3; notch += 1) {
    await page.mouse.wheel(0, -100.006103515625);
    await page.waitForTimeout(60);
  }
}

test("the wheel moves the host's page, with Ctrl the map; in full screen the wheel zooms", async () => {
  const { page, embeds } = await visit(
    browser,
    host.page(
      article(
        framed(`${host.site}embed-busan.html`, [600, 450], "allowfullscreen"),
        "<p style='height:3000px'>More</p>",
      ),
    ),
    { width: 700, height: 600 },
  );
  const [embed] = embeds;
  expect(await fate(embed)).toBe("live");
  const view = () => new URL(embed?.url() ?? "").searchParams.get("view");
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY), PATIENT).toBe(120);
  expect(view()).toBeNull();
  expect(await embed?.locator(".maplibregl-desktop-message").textContent()).toMatch(/Ctrl/);
  await page.evaluate(() => scrollTo(0, 0));

  // A wheel that turns on belongs to what it has begun to move.
  await page.waitForTimeout(1_500);
  await page.keyboard.down("Control");
  await turnsWheel(page);
  await page.keyboard.up("Control");
  await expect.poll(view, PATIENT).not.toBeNull();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const before = view();
  await embed?.getByRole("button", { name: "Full screen" }).click();
  await embed?.getByRole("button", { name: "Leave full screen" }).waitFor();
  await page.mouse.move(300, 200);
  await turnsWheel(page);
  await expect.poll(view, PATIENT).not.toBe(before);
  await page.close();
});

test("a reader's whole visit leaves no trace: history, focus, storage, requests elsewhere, breaches of the policy", async () => {
  const { page, embeds, requests, faults } = await visit(
    browser,
    host.page(
      article("<input autofocus aria-label='Comment'>", framed(`${host.site}embed.html`, [600, 450])),
    ),
    { width: 700, height: 600 },
  );
  const [embed] = embeds;
  const steps = await page.evaluate(() => history.length);
  expect(await fate(embed)).toBe("live");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.type("/?");
  expect(await page.getByLabel("Comment").inputValue()).toBe("/?");
  await embed?.locator(".list-sheet > summary").click();
  await embed?.getByRole("button", { name: /South Korea to Russia, halted/ }).click();
  await embed?.getByRole("complementary").waitFor();
  await page.keyboard.press("Escape");
  await embed?.getByRole("complementary").waitFor({ state: "detached" });
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const stored = await embed?.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect([...(stored ?? []), ...(await page.context().cookies())]).toEqual([]);
  const elsewhere = requests.filter(
    (url) => !url.startsWith(host.site) && url !== page.url() && !/^(data|blob):/.test(url),
  );
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test("the full map opens beside the host's page with the reader's view", async () => {
  const { page, embeds } = await visit(
    browser,
    host.page(article(framed(`${host.site}embed-busan.ko.html?asof=2023-12&theme=dark&hide=legend`))),
    { width: 700, height: 600 },
  );
  const [embed] = embeds;
  expect(await fate(embed)).toBe("live");
  await embed?.locator(".map-controls button").first().click();
  await expect.poll(() => embed?.locator(".embed-full").getAttribute("href"), PATIENT).toMatch(/view=/);
  const link = embed?.locator(".embed-full");
  expect([await link?.getAttribute("target"), await link?.getAttribute("rel")]).toEqual([
    "_blank",
    "noopener",
  ]);
  const [full] = await Promise.all([page.waitForEvent("popup"), link?.click()]);
  const { pathname, searchParams } = new URL(full.url());
  expect(pathname).toMatch(/busan\.ko\.html$/);
  expect(searchParams.get("asof")).toBe("2023-12");
  expect(searchParams.get("view")).toBe(new URL(embed?.url() ?? "").searchParams.get("view"));
  expect(searchParams.has("mode") || searchParams.has("hide")).toBe(false);
  expect(await embed?.locator(".legend-sheet").isVisible()).toBe(false);
  await page.close();
});

describe("on hostile ground", () => {
  test.each([
    ["plain", "", "site", "live"],
    ["lazy", 'loading="lazy"', "site", "live"],
    ["in a sandbox with its origin", 'sandbox="allow-scripts allow-same-origin"', "site", "live"],
    ["in a sandbox without an origin", 'sandbox="allow-scripts"', "openSite", "live"],
    ["in such a sandbox whose host forbids reading", 'sandbox="allow-scripts"', "site", "still"],
    ["in a sandbox without scripts", "sandbox", "site", "still"],
  ] as const)("%s it can be read, and is live where it may be", async (_, attributes, site, hoped) => {
    const { page, embeds, faults } = await visit(
      browser,
      host.page(article(framed(`${host[site]}embed-krasnaya-pakhra.html`, [600, 450], attributes))),
      { width: 700, height: 600 },
    );
    const [embed] = embeds;
    expect(await fate(embed, hoped)).toBe(hoped);
    await embed?.locator(".list-sheet > summary").click();
    expect(await embed?.locator("[data-id]").count()).toBeGreaterThan(5);
    await embed
      ?.locator(".list-sheet [data-id]")
      .getByText(/South Korea to Russia/)
      .first()
      .waitFor();
    if (hoped === "live") expect(faults).toEqual([]);
    await page.close();
  });

  test("with every request but the first blocked it still tells the story", async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 600 } });
    const address = `${host.site}embed-busan.html`;
    await page.route(`${host.site}**`, (route) =>
      route.request().url() === address ? route.continue() : route.abort(),
    );
    await page.goto(host.page(article(framed(address))));
    const embed = page.frames()[1];
    await embed?.locator(".list-sheet > summary").click();
    expect(await embed?.locator(".still.wide a").count()).toBeGreaterThan(5);
    expect(
      await embed
        ?.locator(".list-sheet [data-id]")
        .getByText(/Electric vehicles, Busan to Europe/)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await embed?.locator("q").count()).toBeGreaterThan(5);
    await page.close();
  });
});

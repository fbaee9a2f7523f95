import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtEmbedScript } from "../../src/serve/embed-script.ts";
import { openChromium } from "../served/chromium.ts";

const SEED = 20_241_124;
const MESSAGES = 2_000;

/** A stand-in for the embed: it says whatever heights the test has it say. */
const EMBED = `<!doctype html><title>Embed</title><script>
addEventListener("message", ({ data }) => { if (typeof data === "object" && data !== null && "say" in data) parent.postMessage(data.say, "*") });
</script>`;

/** A frame of somebody else beside it: it sends what it is told to the page around. */
const SIBLING = EMBED;

let browser: Browser;
let script: string;
const servers: Server[] = [];

async function serve(answer: (path: string) => { type: string; body: string }): Promise<string> {
  const server = createServer((request, response) => {
    const { type, body } = answer(request.url ?? "/");
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Opens an article of another origin than the site's and its neighbour's. */
async function openArticle(
  body: (site: string, sibling: string) => string,
): Promise<{ page: Page; site: string }> {
  const site = await serve((path) =>
    path.startsWith("/maps/embed.js")
      ? { type: "text/javascript", body: script }
      : { type: "text/html", body: EMBED },
  );
  const sibling = await serve(() => ({ type: "text/html", body: SIBLING }));
  // A policy that allows a host no more than it needs.
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site} ${sibling}; require-trusted-types-for 'script'`;
  const host = await serve(() => ({
    type: "text/html",
    body: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>An article</title><body><h1>An article</h1>${body(site, sibling)}`,
  }));
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(host);
  await page.waitForLoadState("networkidle");
  return { page, site };
}

const tag = (site: string, attributes: string) =>
  `<script async src="${site}/maps/embed.js" ${attributes}></script>`;

/** Has the embed in a frame of the page tell its height, and waits until that has arrived. */
async function tell(page: Page, frame: string, message: unknown): Promise<void> {
  await page.evaluate(
    async ({ selector, say }) => {
      const arrived = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
      const element = document.querySelector(selector) as HTMLIFrameElement;
      element.contentWindow?.postMessage({ say }, "*");
      await arrived;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    { selector: frame, say: message },
  );
}

const height = (page: Page, frame: string) =>
  page.locator(frame).evaluate((element) => (element as HTMLElement).offsetHeight);

beforeAll(async () => {
  [browser, script] = await Promise.all([openChromium(), builtEmbedScript()]);
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

test("one tag makes one frame, after itself: lazy, titled, as wide as its column", async () => {
  const { page, site } = await openArticle((address) =>
    [
      tag(
        address,
        'data-story="busan" data-lang="ko" data-select="flow/kr-us&x=1" data-title="부산" data-junk="1" data-ratio="4/3"',
      ),
      tag(address, 'data-story="../../evil" data-lang="../x" data-frozen="66dd1d614d6e"'),
      '<battery-routes story="us-onshoring" lang="es" theme="dark"></battery-routes>',
      tag(address, ""),
    ].join("<p>Text</p>"),
  );
  const frames = await page.locator("iframe").evaluateAll((all) =>
    (all as HTMLIFrameElement[]).map((frame) => ({
      src: frame.src,
      title: frame.title,
      loading: frame.loading,
      full: frame.allowFullscreen,
      referrer: frame.referrerPolicy,
      fills: frame.offsetWidth === frame.parentElement?.clientWidth,
      parent: frame.parentElement?.localName,
    })),
  );
  const alike = { loading: "lazy", full: true, referrer: "no-referrer", fills: true };
  expect(frames).toEqual([
    {
      ...alike,
      src: `${site}/maps/embed-busan.ko.html?autoheight=1&select=flow%2Fkr-us%26x%3D1`,
      title: "부산",
      parent: "body",
    },
    {
      ...alike,
      src: `${site}/maps/frozen/66dd1d614d6e/embed.html?autoheight=1`,
      title: "Battery Routes",
      parent: "body",
    },
    {
      ...alike,
      src: `${site}/maps/embed-us-onshoring.es.html?autoheight=1&theme=dark`,
      title: "Battery Routes",
      parent: "battery-routes",
    },
  ]);
  await page.close();
});

test("the frame has the height that its page tells, between 120 and 4,000 pixels, in three steps", async () => {
  const { page } = await openArticle((address) =>
    [tag(address, 'data-story="busan"'), tag(address, 'data-story="us-onshoring"')].join("<p>Text</p>"),
  );
  const [first, second] = ['iframe[src*="busan"]', 'iframe[src*="onshoring"]'] as const;
  const other = await height(page, second);
  const say = (value: unknown) => tell(page, first, { "battery-routes": "height", height: value });
  await say(700);
  expect(await height(page, first)).toBe(700);
  await say(1e9);
  expect(await height(page, first)).toBe(4000);
  await say(-5);
  expect(await height(page, first)).toBe(120);
  // A page that grows with its frame is not followed any further.
  await say(300);
  expect(await height(page, first)).toBe(120);
  // Another width is another start.
  await page.setViewportSize({ width: 500, height: 900 });
  await say(640);
  expect(await height(page, first)).toBe(640);
  expect(await height(page, second)).toBeGreaterThan(0);
  expect(other).not.toBe(640);
  expect(await height(page, second)).not.toBe(640);
  await page.close();
});

test(`nobody else steers it: ${MESSAGES} messages, seed ${SEED}`, async () => {
  const { page } = await openArticle((address, sibling) =>
    [tag(address, 'data-story="busan"'), `<iframe id="sibling" src="${sibling}"></iframe>`].join(
      "<p>Text</p>",
    ),
  );
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const frame = 'iframe[src*="busan"]';
  await tell(page, frame, { "battery-routes": "height", height: 555 });
  expect(await height(page, frame)).toBe(555);

  const looksRight = fc.record({
    "battery-routes": fc.constant("height"),
    height: fc.integer({ min: 1, max: 9999 }),
  });
  const foreign = fc.sample(fc.oneof(looksRight, fc.anything({ withBigInt: false }).map(sendable)), {
    seed: SEED,
    numRuns: MESSAGES,
  });
  await page.evaluate(async (messages) => {
    const sibling = document.querySelector<HTMLIFrameElement>("#sibling")?.contentWindow;
    const own = document.querySelector<HTMLIFrameElement>('iframe[src*="busan"]');
    for (const [at, message] of messages.entries()) {
      if (at % 3 === 0) sibling?.postMessage({ say: message }, "*");
      else if (at % 3 === 1) postMessage(message, "*");
      else {
        const source = own?.contentWindow ?? null;
        const origin = new URL(own?.src ?? "").origin;
        dispatchEvent(new MessageEvent("message", { data: message, source, origin }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, foreign);
  expect(await height(page, frame)).toBe(555);

  // From its own page too, only a finite number is a height.
  const wrong = fc.sample(
    fc.oneof(
      fc.record({
        "battery-routes": fc.constant("height"),
        height: fc.constantFrom<unknown>("700", null, [700], {}, true),
      }),
      fc.record({ "battery-routes": fc.constantFrom("Height", "width", ""), height: fc.integer() }),
      fc.constantFrom<unknown>(null, 700, "height", [], { height: 700 }),
    ),
    { seed: SEED, numRuns: 100 },
  );
  for (const message of wrong) await tell(page, frame, message);
  expect(await height(page, frame)).toBe(555);
  expect(errors).toEqual([]);
  // It has not gone deaf.
  await page.waitForTimeout(1_100);
  await tell(page, frame, { "battery-routes": "height", height: 666 });
  expect(await height(page, frame)).toBe(666);
  await page.close();
});

/** What JSON can hold of a value, so that it reaches the page. */
function sendable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
}

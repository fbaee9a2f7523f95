import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";

import { type BrotliServer, serveBrotli } from "../served/brotli-server.ts";
import type { BuiltFolder } from "../served/built-site.ts";
import { openChromium, SIZE } from "../served/chromium.ts";
import { buildPage } from "./built-pages.ts";
import { cityFlows } from "./city-flows.ts";
import { median, ms, report, times } from "./report.ts";

const CONTENDERS = {
  nothing: "the map alone",
  ours: "our layer",
  "ours-mixed": "our layer, all looks in turn",
  "ours-laid-out": "our layer, with the layout of hubs and lanes",
  native: "our native fallback",
  "deck-interleaved": "deck.gl ArcLayer, interleaved",
  "deck-overlaid": "deck.gl ArcLayer, overlaid",
  "flowmap-all": "flowmap.gl, every flow",
  flowmap: "flowmap.gl, its default (clusters, top 5,000)",
} as const;

type Name = keyof typeof CONTENDERS;

/** BENCH_CONTENDERS chooses some of them. */
const ASKED = process.env.BENCH_CONTENDERS?.split(",");
const NAMES = (Object.keys(CONTENDERS) as Name[]).filter((name) => ASKED?.includes(name) ?? true);

const COUNTS = (process.env.BENCH_FLOWS ?? "20,1000,10000,100000").split(",").map(Number);
/** Where there are few flows frames are short, and what else the machine does weighs more. */
const FEW = 1_000;
const RUNS_OF_FEW = Number(process.env.BENCH_RUNS ?? 3);
const runsOf = (count: number) => (count <= FEW ? RUNS_OF_FEW : 1);
const STEPS = 40;
const WARM_UP = { steps: 10, limit: 3_000 } as const;
/** Seconds after which a first frame is given up, and after which no further frame is asked for. */
const FIRST_LIMIT = 60;
const PAN_LIMIT = 12;
/** A frame may have been begun when the time is up. */
const PAN_GRACE = 60;

interface Measured {
  readonly first: number | null;
  /** Median time from frame to frame. */
  readonly frame: number | null;
}

let folder: BuiltFolder;
let server: BrotliServer;

beforeAll(async () => {
  const flows = COUNTS.map((count) => [`flows-${count}.json`, JSON.stringify(cityFlows(count))]);
  folder = await buildPage("flow-layers", {
    ...Object.fromEntries(flows),
    "world-110m.json": readFileSync("data/basemap/world-110m.json", "utf8"),
  });
  server = await serveBrotli(folder.path, 1);
}, 120_000);

afterAll(async () => {
  await server.close();
  folder.remove();
});

/** Who had no first frame is not asked again, neither with as many flows nor with more. */
const beaten = new Set<Name>();

test.each(COUNTS)(
  "%i flows: time to the first frame, and from frame to frame while panning",
  async (count) => {
    const names = NAMES.filter((name) => !beaten.has(name));
    const runs = new Map(names.map((name) => [name, [] as Measured[]]));
    for (let run = 0; run < runsOf(count); run++) {
      // One after another in each run: what else the machine does meets them all.
      for (const name of names.filter((each) => !beaten.has(each))) {
        const measured = await measure(name, count);
        runs.get(name)?.push(measured);
        if (measured.first === null && name !== "nothing") beaten.add(name);
      }
    }
    const results = new Map([...runs].map(([name, measured]) => [name, typical(measured)]));
    report({
      title: `${count.toLocaleString("en")} flows between cities, ${SIZE.width}×${SIZE.height}; milliseconds, medians of ${runsOf(count)} run(s)`,
      head: ["", "first frame", "÷ ours", "frame while panning", "÷ ours"],
      rows: NAMES.map((name) => row(name, results)),
    });
  },
  3_600_000,
);

function row(name: Name, results: ReadonlyMap<Name, Measured>): string[] {
  const { first, frame } = results.get(name) ?? { first: null, frame: null };
  const ours = results.get("ours");
  const ratio = (value: number | null, base: number | null | undefined) =>
    value === null || !base ? "" : times(value, base);
  const none = results.has(name) ? `none in ${FIRST_LIMIT} s` : "not tried";
  const firstCell = name === "nothing" ? "" : first === null ? none : ms(first);
  return [
    CONTENDERS[name],
    firstCell,
    name === "nothing" ? "" : ratio(first, ours?.first),
    frame === null ? (first === null ? "" : `none in ${PAN_LIMIT + PAN_GRACE} s`) : ms(frame),
    ratio(frame, ours?.frame),
  ];
}

function typical(measured: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => {
    const values = measured.map((each) => each[key]).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  return { first: of("first"), frame: of("frame") };
}

/** In a browser of its own, so that nothing is left over from the one before. */
async function measure(name: Name, count: number): Promise<Measured> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${server.address}?contender=${name}&flows=flows-${count}.json`);
    await page.waitForFunction(() => "flowLayersPage" in window);
    await page.evaluate(async () => void (await window.flowLayersPage));
    const first = name === "nothing" ? null : await within(FIRST_LIMIT, firstFrame(page));
    if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
    if (first === null && name !== "nothing") return { first, frame: null };
    const frames = await within(PAN_LIMIT + PAN_GRACE, panned(page));
    return { first, frame: frames && frames.length > 0 ? median(frames) : null };
  } finally {
    await browser.close();
  }
}

function firstFrame(page: Page): Promise<number> {
  return page.evaluate(async () => (await window.flowLayersPage).firstFrame());
}

async function panned(page: Page): Promise<number[]> {
  const pan = ([steps, limit]: readonly [number, number]) =>
    page.evaluate(async ([s, l]) => (await window.flowLayersPage).pan(s, l), [steps, limit] as const);
  await pan([WARM_UP.steps, WARM_UP.limit]);
  return pan([STEPS, PAN_LIMIT * 1000]);
}

/** @returns null when it takes longer */
async function within<Value>(seconds: number, work: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), seconds * 1000);
  });
  // When time is up the browser is closed under the work: that is no failure.
  const outcome = await Promise.race([work, timeUp]);
  work.catch(() => undefined);
  clearTimeout(timer);
  return outcome;
}

declare global {
  interface Window {
    readonly flowLayersPage: Promise<{
      readonly firstFrame: () => Promise<number>;
      readonly pan: (steps: number, limit: number) => Promise<number[]>;
    }>;
  }
}

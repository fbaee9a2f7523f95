import { beforeAll, describe, expect, test } from "vitest";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import type { BasemapScale } from "../../../src/view/basemap.ts";
import { NARROW, WIDE } from "../../../src/view/composition.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { type Box, boxAround, isInside } from "../../../src/view/label-layout.ts";
import { labelTexts } from "../../../src/view/label-words.ts";
import { project, unproject } from "../../../src/view/mercator.ts";
import { stationAt } from "../../../src/view/polyline.ts";
import { buildScene, type Scene, sceneLeans } from "../../../src/view/scene.ts";
import type { SceneLabel } from "../../../src/view/scene-labels.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { COMPOSED_IN_WORDS, farScale, labelledScene } from "./composed-scenes.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

let basemap: BasemapScale;
beforeAll(async () => {
  basemap = await farScale();
});

function boxOf(label: SceneLabel): Box {
  return boxAround(label.at, label);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pairs of a label and a label whose leader runs through the first. */
function crossedByLeaders(labels: readonly SceneLabel[]): [string, string][] {
  return labels.flatMap((led) =>
    labels
      .filter((other) => other !== led && led.leader !== null && runsThrough(led, led.leader, boxOf(other)))
      .map((other): [string, string] => [other.id, led.id]),
  );
}

function runsThrough({ at }: SceneLabel, end: { x: number; y: number }, box: Box): boolean {
  return Array.from({ length: 101 }, (_, step) => step / 100).some((share) =>
    isInside(box, { x: at.x + (end.x - at.x) * share, y: at.y + (end.y - at.y) * share }),
  );
}

/** Ids of flows whose head a label covers. */
function coveredHeads({ flows }: Scene, labels: readonly SceneLabel[]): string[] {
  return flows
    .filter(({ arc }) => labels.some((label) => isInside(boxOf(label), stationAt(arc.line, arc.line.length))))
    .map(({ flow }) => flow.id);
}

describe.each(COMPOSED_IN_WORDS)("the names of $story, $name, $locale", ({ story, composition, locale }) => {
  let scene: Scene;
  let labels: readonly SceneLabel[];
  beforeAll(() => {
    ({ scene, labels } = labelledScene({ story, locale }, composition, basemap));
  });

  test("cover neither one another nor an arrow's head", () => {
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => overlap(boxOf(a), boxOf(b))));
    expect(pairs.map(({ id }) => id)).toEqual([]);
    expect(coveredHeads(scene, labels)).toEqual([]);
  });

  test("are crossed by no line that leads to another", () => {
    expect(crossedByLeaders(labels)).toEqual([]);
  });

  test("name what was stopped, and every plant", () => {
    const named = new Set(labels.map(({ id }) => id));
    const stopped = scene.flows.filter(({ look }) => look === "severed");
    expect(stopped.map(({ flow }) => flow.id).filter((id) => !named.has(id))).toEqual([]);
    const plants = scene.marks.filter(({ entry }) => entry?.type === "facility");
    expect(plants.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test("of countries and regions stand on their own land or, if it is too small, close beside it", () => {
    expect(labels.filter((label) => isAstray(label, scene)).map(({ id }) => id)).toEqual([]);
  });

  test("stand close to their marks, with no long line to one", () => {
    const far = labels.filter(({ kind, id, ...label }) => {
      const mark = scene.marks.find((each) => each.id === id);
      const reach = kind === "place" ? 30 : composition === WIDE ? 90 : 150;
      return mark && gapTo(boxAround(label.at, label), mark.point) > reach;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

test("a plant that filters leave out keeps its name where flows end at it", () => {
  const filters = { ...INITIAL_VIEW.filters, kind: ["vehicles"] };
  const entries = visibleEntries(INDEX, { ...INITIAL_VIEW, story: "busan", filters });
  const scene = buildScene(INDEX, entries, 4, sceneLeans(INDEX));
  const texts = labelTexts(INDEX, mapWording("en"));
  const names = scene.marks.map((mark) => texts.mark(mark).lines.join(" "));
  expect(entries.some(({ type }) => type === "facility")).toBe(false);
  expect(names).toContain("Renault Korea's Busan plant");
  expect(names.filter((name) => /Shinho/.test(name))).toEqual([]);
});
describe("a name keeps to its land while a panel covers a part of the map", () => {
  const picks = DATASET.entries
    .filter(({ type }) => type !== "measure")
    .map(({ id, stories }) => ({ id, story: stories[0] ?? null }));
  test.each(picks)("$id", ({ id, story }) => {
    for (const composition of [WIDE, NARROW]) {
      for (const asOf of [null, "undated"]) {
        for (const covered of [0, 0.4]) {
          const view = { story, asOf, selection: { type: "entry" as const, id } };
          const { scene, labels } = labelledScene(view, composition, basemap, covered);
          expect(labels.filter((label) => isAstray(label, scene)).map((label) => label.id)).toEqual([]);
        }
      }
    }
  });
});

describe("the overview", () => {
  test.each([WIDE, NARROW])(
    "names what leads the stories, and no flow that steps back ($name)",
    (composition) => {
      const { scene, labels } = labelledScene({}, composition, basemap);
      const leading = new Set(DATASET.stories.flatMap(({ lead }) => lead ?? []));
      const named = labels.filter(({ kind }) => kind.endsWith("flow")).map(({ id }) => id);
      expect(named.filter((id) => !leading.has(id))).toEqual([]);
      expect(scene.flows.filter(({ strength }) => strength !== "quiet").length).toBe(leading.size);
      if (composition === WIDE) expect(new Set(named)).toEqual(leading);
    },
  );
});

test("where an arrow leaves the frame stands where it goes, and where one enters, where it comes from", () => {
  const { labels } = labelledScene({ story: "busan" }, WIDE, basemap);
  const said = labels.filter(({ kind }) => kind === "edge").map(({ text }) => text.lines.join(" "));
  expect(said).toContain("← Europe");
  expect(said).toContain("North America →");
  expect(said).toContain("France");
});

/** Whether the name of a country or region stands on another's land, or away from its own. */
function isAstray({ id, kind, at, width, height }: SceneLabel, { zoom }: Scene): boolean {
  const place = INDEX.placeById.get(id);
  if (kind !== "area" || !place) return false;
  const countries = place.area.length > 0 ? place.area : [place.country];
  const isOwn = ({ properties }: { properties: { iso: string } }) => countries.includes(properties.iso);
  const points = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((x) =>
    [-0.5, 0, 0.5].map((y) => unproject({ x: at.x + x * width, y: at.y + y * height }, zoom)),
  );
  const on = points.map((point) => basemap.countries.features.find((country) => contains(country, point)));
  const own = on.filter((country) => country && isOwn(country)).length / points.length;
  const others = on.filter((country) => country && !isOwn(country)).length / points.length;
  if (own > 0.6 && others < 0.15) return false;
  // Beside: close to where the country is, and mostly over water.
  const anchor = place.anchor ?? place.position;
  return (
    others > 0.4 || anchor === null || gapTo(boxAround(at, { width, height }), project(anchor, zoom)) > 40
  );
}

function contains(country: BasemapScale["countries"]["features"][number], point: [number, number]): boolean {
  const rings =
    country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  return rings.some((polygon) => isInRings(polygon, point));
}

/** Even-odd, in longitude and latitude, as the outlines are cut at 180 degrees. */
function isInRings(
  rings: readonly (readonly (readonly number[])[])[],
  [lng, lat]: [number, number],
): boolean {
  const x = ((((lng + 180) % 360) + 360) % 360) - 180;
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], at) => {
      const [x0 = 0, y0 = 0] = ring[at - 1] ?? ring.at(-1) ?? [];
      if (y0 > lat !== y1 > lat && x < x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0)) inside = !inside;
    });
  }
  return inside;
}

function gapTo(box: Box, { x, y }: { x: number; y: number }): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

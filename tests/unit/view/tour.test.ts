import { describe, expect, test } from "vitest";
import type { ClaimId } from "../../../src/model/dataset.ts";
import { entriesOf } from "../../../src/model/subjects.ts";
import type { LocalisedText } from "../../../src/model/text.ts";
import type { Step, Tour } from "../../../src/model/tour.ts";
import { indexAsOf } from "../../../src/view/as-of.ts";
import { isNotYetReported, visibleEntries } from "../../../src/view/derive.ts";
import { emphasisedIds } from "../../../src/view/emphasis.ts";
import {
  movedTo,
  namedStep,
  progressAt,
  stepOfView,
  tourOfStory,
  viewOfStep,
} from "../../../src/view/tour.ts";
import { formatViewState, parseViewState } from "../../../src/view/url.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";
import { TOUR_FILE, TOURS } from "./real-tours.ts";

const viewAt = (tour: Tour, at: number) => viewOfStep(stepAt(tour, at), INDEX, INITIAL_VIEW);

function stepAt(tour: Tour, at: number): Step {
  const step = tour.steps[at];
  if (!step) throw new Error(`${tour.id} has no step ${at}`);
  return step;
}

const EVERY_STEP = TOURS.flatMap((tour) =>
  tour.steps.map((step, at) => [`${tour.id}, ${step.id}`, tour, at] as const),
);

/** Claims of what a view shows, and of the places and organisations that what stands out in it has to do with. */
function claimsShown(view: ViewState): Set<ClaimId> {
  const index = indexAsOf(INDEX, view.asOf);
  const shown = visibleEntries(INDEX, view);
  const strong = emphasisedIds(INDEX, view);
  const standsOut = new Set(shown.map(({ id }) => id).filter((id) => strong?.has(id) ?? true));
  const isSubject = (id: string) => entriesOf(index, id).some((entry) => standsOut.has(entry.id));
  return new Set([
    ...shown.flatMap(({ claims }) => claims),
    ...index.dataset.claims.filter(({ about }) => about.some(isSubject)).map(({ id }) => id),
  ]);
}

describe("the tours of the site", () => {
  test("there is one for every story, and one through all", () => {
    expect(TOURS.map(({ story }) => story)).toEqual([...DATASET.stories.map(({ id }) => id), null]);
    expect(TOUR_FILE.about.version).toBe(DATASET.version);
    for (const { id } of DATASET.stories) expect(tourOfStory(TOURS, id)?.story).toBe(id);
    expect(tourOfStory(TOURS, null)?.story).toBeNull();
    expect(tourOfStory(TOURS, "nowhere")).toBeNull();
  });

  test.each(TOURS.map((tour) => [tour.id, tour] as const))(
    "%s is a lesson long, with questions",
    (_, tour) => {
      expect(tour.steps.length).toBeGreaterThanOrEqual(8);
      expect(tour.steps.length).toBeLessThanOrEqual(12);
      expect(tour.steps.filter(({ question }) => question).length).toBeGreaterThanOrEqual(3);
      expect(tour.steps.at(-1)?.question?.ask.en, "the last step asks for transfer").toMatch(/\?$/);
      expect(tour.minutes).toBeGreaterThanOrEqual(tour.steps.length);
      expect(tour.minutes).toBeLessThanOrEqual(50);
    },
  );

  test.each(EVERY_STEP)("%s: its view survives being read and written", (_, tour, at) => {
    const { view } = stepAt(tour, at);
    expect(formatViewState(parseViewState(view, INDEX)).replace("?", "")).toBe(view);
    const reader = { locale: "ko", theme: "projector" } as const;
    const shown = viewOfStep(stepAt(tour, at), INDEX, reader);
    expect(parseViewState(formatViewState(shown), INDEX)).toEqual(shown);
    expect(shown).toMatchObject(reader);
  });

  test.each(EVERY_STEP)("%s: something is shown, and what is picked stands out", (_, tour, at) => {
    const view = viewAt(tour, at);
    const shown = visibleEntries(INDEX, view).map(({ id }) => id);
    expect(shown.length).toBeGreaterThan(0);
    if (view.selection.type === "none") return;
    expect(isNotYetReported(INDEX, view)).toBe(false);
    const strong = [...(emphasisedIds(INDEX, view) ?? [])].filter((id) => shown.includes(id));
    expect(strong.length).toBeGreaterThan(0);
    if (view.selection.type === "entry") expect(strong).toContain(view.selection.id);
  });

  test.each(EVERY_STEP)("%s: it rests on claims of what it shows", (_, tour, at) => {
    const { claims, question } = stepAt(tour, at);
    const shown = claimsShown(viewAt(tour, at));
    expect(claims.filter((id) => !shown.has(id))).toEqual([]);
    const next = tour.steps[at + 1] ? claimsShown(viewAt(tour, at + 1)) : new Set<ClaimId>();
    const answered = (question?.claims ?? []).filter((id) => !shown.has(id) && !next.has(id));
    expect(answered, "an answer rests on what is shown now or next").toEqual([]);
  });

  test.each(EVERY_STEP)("%s: it stays in its story", (_, tour, at) => {
    const { claims, question } = stepAt(tour, at);
    const documents = [...claims, ...(question?.claims ?? [])].map((id) => id.split("#")[0] ?? "");
    const stories = new Set(documents.map((id) => INDEX.documentById.get(id)?.story));
    if (tour.story !== null) expect([...stories]).toEqual([tour.story]);
  });

  test.each(EVERY_STEP)(
    "%s: notes are long enough to speak from and short enough to glance at",
    (_, tour, at) => {
      const { notes } = stepAt(tour, at);
      const words = notes.en.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(150);
    },
  );

  test("every text is written in Korean too", () => {
    const lacking = textsIn(TOURS).filter(
      ({ en, ko }) => !ko?.trim() || (/[a-z]/.test(en) && !/\p{Script=Hangul}/u.test(ko)),
    );
    expect(textsIn(TOURS).length).toBeGreaterThan(150);
    expect(lacking).toEqual([]);
  });
});

function textsIn(value: unknown): LocalisedText[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [value as LocalisedText];
  return Object.values(value).flatMap(textsIn);
}

describe("going through a tour", () => {
  const tour = tourOfStory(TOURS, "busan") as Tour;
  const last = tour.steps.length - 1;

  test("there and back, never beyond its ends", () => {
    expect(movedTo(tour, 0, "next")).toBe(1);
    expect(movedTo(tour, 1, "previous")).toBe(0);
    expect(movedTo(tour, 0, "previous")).toBe(0);
    expect(movedTo(tour, last, "next")).toBe(last);
    expect(movedTo(tour, 3, "first")).toBe(0);
    expect(movedTo(tour, 3, "last")).toBe(last);
  });

  test("to a step by its number, as people count", () => {
    expect(movedTo(tour, 0, { to: 4 })).toBe(3);
    expect(movedTo(tour, 5, { to: 0 })).toBe(0);
    expect(movedTo(tour, 5, { to: 99 })).toBe(last);
    expect(movedTo(tour, 5, { to: Number.NaN })).toBe(5);
  });

  test("from the first step every step is reached, in order", () => {
    const path = [0];
    while (path.at(-1) !== last) path.push(movedTo(tour, path.at(-1) ?? 0, "next"));
    expect(path).toEqual(tour.steps.map((_, at) => at));
  });

  test("a step is found by the id or the number that an address names", () => {
    tour.steps.forEach(({ id }, at) => {
      expect(namedStep(tour, id)).toBe(at);
    });
    expect(namedStep(tour, "4")).toBe(3);
    expect(namedStep(tour, "99")).toBe(last);
    expect(namedStep(tour, "0")).toBe(0);
    expect(namedStep(tour, "no-such-step")).toBe(0);
    expect(namedStep(tour, null)).toBe(0);
  });

  test("progress counts from one to all", () => {
    expect(progressAt(tour, 0)).toEqual({
      number: 1,
      count: tour.steps.length,
      share: 0,
      isFirst: true,
      isLast: false,
    });
    expect(progressAt(tour, last)).toMatchObject({
      number: last + 1,
      share: 1,
      isFirst: false,
      isLast: true,
    });
    const short = { ...tour, steps: tour.steps.slice(0, 1) };
    expect(progressAt(short, 0)).toMatchObject({
      number: 1,
      count: 1,
      share: 1,
      isFirst: true,
      isLast: true,
    });
  });
});

describe("the step that a view belongs to", () => {
  test.each(EVERY_STEP)("%s: its own, in any language and theme, with the map moved", (_, tour, at) => {
    const view = viewAt(tour, at);
    expect(stepOfView(tour, INDEX, view, at)).toBe(at);
    expect(stepOfView(tour, INDEX, { ...view, locale: "ko", theme: "dark" }, at)).toBe(at);
    const moved: ViewState = { ...view, camera: { center: [10, 50], zoom: 4 } };
    expect(stepOfView(tour, INDEX, moved, at)).toBe(at);
  });

  const tour = tourOfStory(TOURS, "krasnaya-pakhra") as Tour;

  test("of two with the same view the nearer", () => {
    const last = tour.steps.length - 1;
    expect(stepAt(tour, 0).view).toBe(stepAt(tour, last).view);
    const view = viewAt(tour, 0);
    expect(stepOfView(tour, INDEX, view, 1)).toBe(0);
    expect(stepOfView(tour, INDEX, view, last - 1)).toBe(last);
  });

  test("none when the reader has picked something else", () => {
    const view: ViewState = { ...viewAt(tour, 1), selection: { type: "place", id: "place/japan" } };
    expect(stepOfView(tour, INDEX, view, 1)).toBeNull();
  });

  test("a step that says where the map looks is left by moving it", () => {
    const first = stepAt(tour, 0);
    const framed: Tour = { ...tour, steps: [{ ...first, view: `${first.view}&view=4/55/37` }] };
    const view = viewAt(framed, 0);
    expect(view.camera).toEqual({ center: [37, 55], zoom: 4 });
    expect(stepOfView(framed, INDEX, view, 0)).toBe(0);
    expect(stepOfView(framed, INDEX, { ...view, camera: { center: [10, 50], zoom: 4 } }, 0)).toBeNull();
    expect(stepOfView(framed, INDEX, { ...view, camera: null }, 0)).toBeNull();
  });
});

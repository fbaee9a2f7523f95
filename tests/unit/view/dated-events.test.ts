import parse from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/model/dataset.ts";
import { datedEvents, publications } from "../../../src/view/dated-events.ts";
import { DATASET } from "./first-dataset.ts";

/** Every date written in a claim, wherever it stands, found without knowing the kinds of fact. */
function datesIn({ when, facts }: Pick<Claim, "when" | "facts">): string[] {
  const isDate = (value: unknown) =>
    typeof value === "string" && /^(\d{4}|\.\.)(-\d\d)*([/~?%]|$)/.test(value);
  const found = [when, ...facts.flatMap((fact) => Object.values(fact))].filter(isDate);
  return [...new Set(found as string[])];
}

/** First and last month by another reader of EDTF. */
function monthsBy(edtf: string): { from: string | null; to: string | null } {
  const date = parse(edtf) as { min: number; max: number };
  const [begin = "", end = begin] = edtf.split("/");
  const month = (at: number) => new Date(at).toISOString().slice(0, 7);
  return {
    from: begin === ".." ? null : month(date.min),
    to: end === ".." ? null : month(date.max),
  };
}

describe("the dataset of the site", () => {
  const events = datedEvents(DATASET);

  test("every claim with a date stands at each of its months, and at no other", () => {
    const dated = DATASET.claims.filter((claim) => datesIn(claim).length > 0);
    expect(dated.length).toBeGreaterThan(10);
    for (const claim of dated) {
      const spans = events.filter(({ claims }) => claims.includes(claim.id)).map(({ span }) => span);
      const expected = datesIn(claim).map(monthsBy);
      expect(spans, claim.id).toHaveLength(expected.length);
      expect(spans, claim.id).toEqual(expect.arrayContaining(expected));
    }
  });

  test("no claim without a date is given one", () => {
    const undated = DATASET.claims.filter((claim) => datesIn(claim).length === 0).map(({ id }) => id);
    expect(undated.length).toBeGreaterThan(50);
    const placed = new Set(events.flatMap(({ claims }) => claims));
    expect(undated.filter((id) => placed.has(id))).toEqual([]);
  });

  test("every document stands at its publication; one whose date is inferred is marked so", () => {
    expect(
      publications(DATASET)
        .map(({ document }) => document)
        .sort(),
    ).toEqual(DATASET.documents.map(({ id }) => id).sort());
    for (const { document: id, month, span, isInferred } of publications(DATASET)) {
      const published = DATASET.documents.find((document) => document.id === id)?.published;
      expect(isInferred, id).toBe(published?.basis === "inferred");
      const { from, to } = monthsBy(published?.date ?? "");
      expect(span, id).toEqual({ from, to });
      expect(month, id).toBe(to ?? from);
    }
    expect(publications(DATASET).filter(({ isInferred }) => isInferred)).toHaveLength(3);
  });
});

describe("generated claims", () => {
  const point = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.constantFrom("", "~", "?"),
    )
    .map(
      ([year, month, mark]) => `${year}${month === null ? "" : `-${String(month).padStart(2, "0")}`}${mark}`,
    );
  const date = fc.oneof(
    point,
    point.map((from) => `${from}/..`),
    point.map((to) => `../${to}`),
  );
  const facts = fc.array(
    fc.oneof(
      fc.constant({ kind: "statement" as const }),
      fc.record({ kind: fc.constant("measure" as const), from: date, until: date }),
      fc.record({ kind: fc.constant("agreement" as const), date }),
      date.map((start) => ({
        kind: "product" as const,
        name: { en: "a van" },
        status: "operating" as const,
        start,
      })),
    ),
    { maxLength: 3 },
  );
  const [model] = DATASET.claims;
  const claims = fc
    .array(fc.record({ when: fc.option(date), facts }), { maxLength: 12 })
    .map((all) => all.map((over, i): Claim => ({ ...(model as Claim), ...over, id: `a#${i}` })));

  test("each date of each claim is in, once; earliest first", () => {
    fc.assert(
      fc.property(claims, (generated) => {
        const events = datedEvents({ claims: generated });
        for (const claim of generated) {
          const spans = events.filter(({ claims: own }) => own.includes(claim.id)).map(({ span }) => span);
          const wanted = new Set(
            datesIn(claim).map((text) => JSON.stringify(monthsBy(text.replace(/[~?]/g, "")))),
          );
          expect(new Set(spans.map((span) => JSON.stringify(span)))).toEqual(wanted);
        }
        const starts = events.map(({ span }) => span.from ?? "");
        expect(starts).toEqual(starts.toSorted());
        for (const { claims: own } of events) expect(new Set(own).size).toBe(own.length);
      }),
    );
  });

  test("what is said to be about or uncertain stays so, apart from what is certain", () => {
    const at = (when: string, id: string): Claim => ({ ...(model as Claim), id, when, facts: [] });
    const events = datedEvents({ claims: [at("2022", "a#1"), at("2022~", "a#2"), at("2022", "a#3")] });
    expect(events.map(({ isVague, claims: own }) => [isVague, own])).toEqual([
      [false, ["a#1", "a#3"]],
      [true, ["a#2"]],
    ]);
  });
});

test("a document without a date of publication stands nowhere", () => {
  const [first] = DATASET.documents;
  if (!first) throw new Error("no document");
  expect(publications({ documents: [{ ...first, published: null }] })).toEqual([]);
});

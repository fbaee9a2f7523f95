import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goesBefore, hasTurn, parseStanding, type Standing } from "../../../src/modes/standing.ts";

const standing: fc.Arbitrary<Standing> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,16}$/),
  seen: fc.integer({ min: 0, max: 10 }),
  isLive: fc.boolean(),
  claimed: fc.integer({ min: 0, max: 1_000 }),
  asks: fc.boolean(),
});

describe("whose turn it is", () => {
  test("exactly one of the embeds on screen has it, whatever they are", () => {
    const embeds = fc.uniqueArray(standing, { minLength: 1, maxLength: 20, selector: ({ id }) => id });
    fc.assert(
      fc.property(embeds, (all) => {
        const turns = all.filter((own) =>
          hasTurn(
            own,
            all.filter((other) => other !== own),
          ),
        );
        expect(turns.length).toBe(all.some(({ seen }) => seen > 0) ? 1 : 0);
      }),
    );
  });

  test("what a reader asked for goes before what is more in view, that before what is live", () => {
    const own: Standing = { id: "b", seen: 5, isLive: false, claimed: 0, asks: false };
    expect(goesBefore({ ...own, claimed: 1, seen: 1 }, { ...own, id: "a", seen: 10 })).toBe(true);
    expect(goesBefore({ ...own, seen: 6 }, { ...own, id: "a", isLive: true })).toBe(true);
    expect(goesBefore({ ...own, isLive: true }, { ...own, id: "a" })).toBe(true);
  });
});

test("a message is a standing or nothing: 2,000 of all kinds", () => {
  fc.assert(
    fc.property(fc.oneof(standing, fc.anything()), (message) => {
      const read = parseStanding(message, 1_000);
      if (read) expect(standingOf(message)).toEqual(read);
    }),
    { numRuns: 2_000 },
  );
  const own = { id: "a", seen: 3, isLive: true, claimed: 0, asks: false };
  expect(parseStanding(own, 0)).toEqual(own);
  for (const wrong of [{ seen: 11 }, { seen: Number.NaN }, { claimed: 1e9 }, { id: "<b>" }, { asks: 1 }]) {
    expect(parseStanding({ ...own, ...wrong }, 0)).toBeNull();
  }
});

function standingOf(message: unknown): unknown {
  const { id, seen, isLive, claimed, asks } = (message ?? {}) as Record<string, unknown>;
  return { id, seen, isLive, claimed, asks };
}

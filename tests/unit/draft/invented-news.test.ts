import { describe, expect, test } from "vitest";
import {
  AGREEMENT_NEWS,
  EMPTY_NEWS,
  ENGINE_RULES,
  FLOW_NEWS,
  type InventedPassage,
  MEASURE_NEWS,
  MEASURE_TRAPS,
  PLANT_NEWS,
  PLANT_TRAPS,
  STAKE_NEWS,
} from "./invented-news.ts";
import { readInvented } from "./read-invented.ts";

const CHAPTERS: Record<string, readonly InventedPassage[]> = {
  plants: PLANT_NEWS,
  "what is no plant of ours": PLANT_TRAPS,
  measures: MEASURE_NEWS,
  "what is no measure": [...MEASURE_TRAPS, ...ENGINE_RULES],
  flows: FLOW_NEWS,
  stakes: STAKE_NEWS,
  agreements: AGREEMENT_NEWS,
  "articles without facts": EMPTY_NEWS,
};

for (const [chapter, passages] of Object.entries(CHAPTERS)) {
  describe(chapter, () => {
    for (const passage of passages) {
      test(passage.name, () => {
        const { found, wanted } = readInvented(passage);
        expect(found).toEqual(wanted);
      });
    }
  });
}

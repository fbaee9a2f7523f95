import type { Sentence } from "../scan.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { PlantNoun } from "./plant-nouns.ts";

/** "its Brazilian factory", "X's Hungarian battery plant": in that country. Not "a Chinese factory", whose owner may be meant. */
export function placeOfNation({ items }: Sentence, noun: PlantNoun): PlaceGroup[] {
  const isOwned =
    /^(?:its|their)$/.test(items[noun.from]?.text ?? "") || /^['’]s?$/.test(items[noun.from - 1]?.text ?? "");
  if (!isOwned || noun.isPlural) return [];
  const index = items.findIndex(({ code }, at) => code === "d" && at >= noun.from && at < noun.head);
  const { place } = items[index] ?? {};
  // "its Chinese-made", "its Korean partner's": not the plant.
  const isOfPlant = items
    .slice(index + 1, noun.head)
    .every(({ text, code }) => code === "k" || IS_PLANT.test(text));
  if (place?.precision !== "country" || !isOfPlant) return [];
  return [{ place, from: index, to: index }];
}

const IS_PLANT =
  /^(?:battery|electric|vehicle|ev|car|cell|assembly|production|manufacturing|main|new|first|second|lithium|ion|cathode|anode|recycling|giant|truck|bus)$/;

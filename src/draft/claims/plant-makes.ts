import type { PlantMakes } from "../extraction.ts";
import type { Sentence } from "../scan.ts";

/** What a plant makes, by its phrase (items `from` to `head`) and the words after it; undefined when they do not tell. */
export function makesOf(
  phrase: string,
  sentence: Sentence,
  from: number,
  head: number,
  after: string,
): PlantMakes | undefined {
  const goods = sentence.items.slice(from, head + 9).flatMap(({ commodity }) => commodity?.class ?? []);
  const near = `${phrase}${after.split(/ [.;] /)[0] ?? ""}`;
  if (/ recycl/.test(near)) return "recycling";
  if (
    / (?:cathode|anode|precursor|separator|electrolyte|copper foil|lithium (?:hydroxide|carbonate|refiner|processing|conversion)|refiner|graphite|nickel|cobalt) /.test(
      near,
    ) ||
    goods.includes("raw materials")
  )
    return "materials";
  if (/ cells? /.test(near) || goods.includes("battery cells")) return "cells";
  if (/ packs? /.test(near)) return "packs";
  if (/ (?:battery|batteries|gigafactory|gigafactories) /.test(near) || goods.includes("batteries"))
    return "batteries";
  if (
    / (?:vehicles?|cars?|evs?|trucks?|buses|bus|assembly|auto|automotive|vans?) /.test(near) ||
    goods.includes("vehicles") ||
    / <v\d+> /.test(near)
  )
    return "vehicles";
  return undefined;
}

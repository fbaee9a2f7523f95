import type { DateMention, PassedOver, PlantFact, Unresolved } from "../extraction.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Article } from "./article.ts";
import { attributionOf, modalityOf } from "./modality.ts";
import type { PlantReading } from "./plant-reading.ts";
import type { Site } from "./plant-sites.ts";
import { OURS } from "./plant-words.ts";

export function factOf(article: Article, site: Site, passedOver: PassedOver[]): PlantFact[] {
  const placed = site.readings.filter(({ place }) => place);
  const main = bestReading(placed);
  const place = narrowest(placed);
  if (!main || !place) return [];
  const operators = site.operators;
  const capacityReading = site.readings.find(({ capacity }) => capacity);
  const unresolved: Unresolved[] = [];
  if (!isOurs(article, site)) {
    passedOver.push({
      kind: "plant",
      at: main.evidence,
      why: "nothing says that it makes vehicles or batteries",
    });
    return [];
  }
  if (
    operators.length === 0 &&
    site.readings.every(({ state }) => !state.status || state.status === "considered")
  ) {
    passedOver.push({ kind: "plant", at: main.evidence, why: "no operator, and nothing certain" });
    return [];
  }
  if (operators.length === 0) {
    if (place.precision === "country" || place.precision === "state") {
      passedOver.push({
        kind: "plant",
        at: main.evidence,
        why: "no operator, and no nearer place than a country or state",
      });
      return [];
    }
    unresolved.push({ slot: "operator", why: "no organisation stands with the plant" });
  }
  if (place.unresolved) unresolved.push({ slot: "place", why: place.unresolved, at: place.at });
  if (!capacityReading)
    unresolved.push(
      ...site.readings.flatMap((one) => one.unresolved.filter(({ slot }) => slot === "capacity")).slice(0, 1),
    );
  const status = statusOf(site.readings);
  if (!status) unresolved.push({ slot: "status", why: "no word tells how far the plant has come" });
  const evidence = main.evidence;
  const supporting = site.readings.filter((one) => one !== main).map((one) => one.evidence);
  const by = attributionOf(article, main.sentence);
  const [operator, ...partners] = operators;
  const pick = <K extends "announced" | "investment" | "makes">(key: K) =>
    site.readings.find((one) => one[key] !== undefined)?.[key];
  const start = narrowestStart(site.readings.flatMap((one) => one.start ?? []));
  const announced = pick("announced");
  const investment = pick("investment");
  const makes = pick("makes");
  return [
    {
      kind: "plant",
      place,
      partners,
      evidence,
      supporting,
      unresolved,
      isExpanding: site.readings.some(({ state }) => state.isExpanding),
      modality: modalityOf(main.sentence.line.slice(0, 200)),
      ...(operator ? { operator } : {}),
      ...(by ? { by } : {}),
      ...(status ? { status } : {}),
      ...(capacityReading?.capacity ? { capacity: capacityReading.capacity } : {}),
      // "until it closed in 2008" tells of no beginning.
      ...(start && status !== "ended" ? { start } : {}),
      ...(announced ? { announced } : {}),
      ...(investment ? { investment } : {}),
      ...(makes ? { makes } : {}),
    },
  ];
}

/** Whether anything near tells of vehicles or batteries, or a known company runs the plant. */
function isOurs(article: Article, { readings, operators }: Site): boolean {
  if (
    readings.some(({ makes }) => makes) ||
    operators.some(({ name, fullName }) => ORGANISATIONS.has(name) || ORGANISATIONS.has(fullName))
  )
    return true;
  return readings.some(({ sentence }) => {
    const at = article.positions.get(sentence) ?? 0;
    return article.sentences
      .slice(Math.max(0, at - 2), at + 3)
      .some(
        ({ line, items }) =>
          OURS.test(line) ||
          items.some(
            ({ code, commodity, quantity }) =>
              code === "v" ||
              (commodity && OUR_CLASSES.has(commodity.class)) ||
              (quantity && OUR_UNITS.has(quantity.unit)),
          ),
      );
  });
}

const OUR_CLASSES: ReadonlySet<string> = new Set(["batteries", "battery cells", "vehicles", "raw materials"]);

const OUR_UNITS: ReadonlySet<string> = new Set(["vehicle", "battery", "cell", "GWh", "MWh"]);

/** The reading to quote: with the narrowest place, an operator and a capacity, the earliest among equals. */
function bestReading(readings: readonly PlantReading[]): PlantReading | undefined {
  const score = ({ place, operators, capacity }: PlantReading) =>
    (place?.precision === "country" ? 0 : 2) + (operators.length > 0 ? 1 : 0) + (capacity ? 1 : 0);
  return [...readings].sort((a, b) => score(b) - score(a))[0];
}

function narrowest(readings: readonly PlantReading[]): PlantReading["place"] {
  const rank = { site: 0, settlement: 1, city: 1, district: 2, state: 3, country: 4, region: 5 } as const;
  const places = readings.flatMap(({ place }) => place ?? []);
  return [...places].sort(
    (a, b) =>
      rank[a.precision] - rank[b.precision] ||
      Number(b.countryCode !== undefined) - Number(a.countryCode !== undefined),
  )[0];
}

/** The first that is told, or a nearer one within it: "2025", then "by the second half of 2025". */
function narrowestStart([first, ...others]: readonly DateMention[]): DateMention | undefined {
  const year = first?.edtf;
  if (!year || !/^\d{4}$/.test(year)) return first;
  return others.find(({ edtf }) => edtf?.startsWith(`${year}-`)) ?? first;
}

/** The strongest thing said: an end or a halt, then a doubt, then work going on, then the first that is told. */
function statusOf(readings: readonly PlantReading[]): PlantFact["status"] {
  const all = readings.flatMap(({ state }) => state.status ?? []);
  const placed = readings.filter(({ place }) => place).flatMap(({ state }) => state.status ?? []);
  for (const strong of ["ended", "halted", "in doubt", "under construction"] as const)
    if (placed.includes(strong)) return strong;
  if (all.includes("under construction")) return "under construction";
  if (placed.includes("operating") && placed.includes("announced")) return placed[0];
  return placed[0] ?? all[0];
}

import type { CommodityMention, OrganisationMention, PlaceMention } from "../extraction.ts";
import { territoryOf } from "../lexicon/countries.ts";
import { type Item, itemsIn, type Sentence } from "../scan.ts";
import { subjectBefore } from "./antecedent.ts";
import type { Article } from "./article.ts";
import { HALT } from "./flow-ways.ts";
import { actingNation, nationOf } from "./nations.ts";

/** "The cars built in A": what is made stands before. */
export function goodsBefore(sentence: Sentence, first: number): CommodityMention | undefined {
  const near = sentence.items.slice(Math.max(0, first - 6), first + 1).reverse();
  return near.map(goodsOf).find((goods) => goods !== undefined);
}

/** Country or region: of a town its country. */
export function land(item: Item | undefined): PlaceMention | undefined {
  const place = item?.place;
  if (!place) return undefined;
  if (item.code !== "p") return nationOf(item) ?? place;
  return place.countryCode
    ? { ...place, name: territoryOf(place.countryCode).name, precision: "country" }
    : undefined;
}

export function goodsOf(item: Item | undefined): CommodityMention | undefined {
  if (item?.commodity) return item.commodity;
  const at = item?.quantity?.at;
  if (at && item?.quantity) {
    const isVehicle = item.quantity.unit === "vehicle";
    const isBattery =
      item.quantity.unit === "battery" || item.quantity.unit === "cell" || item.quantity.unit === "GWh";
    if (isVehicle) return { kind: "commodity", at, name: "vehicles", class: "vehicles" };
    if (isBattery) return { kind: "commodity", at, name: "batteries", class: "batteries" };
  }
  return undefined;
}

/** Whose exports: "China's exports", "Korean shipments", "China has halted exports", or the country a company is said to be from. */
export function originOf(
  article: Article,
  sentence: Sentence,
  first: number,
  match: RegExpExecArray,
  origins: ReadonlyMap<string, PlaceMention>,
): PlaceMention | undefined {
  const inside = itemsIn(sentence, match[0].split(/ (?:to|into|for) /)[0]).find(({ code }) => code === "d");
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const item = sentence.items[index];
    const place = nationOf(item);
    if (place && !/^(?:to|into|in|for|from)$/.test(sentence.items[index - 1]?.text ?? "")) return place;
    if (item?.code !== undefined) break;
  }
  const plant = / <[ps](\d+)> (?:[a-z]+ ){0,2}?(?:plant|factory|gigafactory|works) (?:[a-z]+ ){0,2}$/.exec(
    sentence.line.slice(0, match.index),
  );
  if (plant) return land(sentence.items[Number(plant[1])]);
  const verb =
    /^(?:export|ship|send|sent|deliver|suppl)/.test(match[0]) ||
    new RegExp(` ${HALT} (?:[a-z]+ ){0,3}$`).test(sentence.line.slice(0, match.index));
  const actor = verb ? actingNation(sentence, first) : null;
  if (actor && !sentence.items.slice(actor.index + 1, first).some(({ code }) => code === "o"))
    return actor.place;
  const made =
    / (?:produced|built|made|manufactured|assembled|produce|build|plant|factory) (?:in|at|in its|at its) (?:the )?<[cps](\d+)> /.exec(
      sentence.line,
    );
  if (made) return land(sentence.items[Number(made[1])]);
  const isMaking = /^(?:produc|build|mak|manufactur|assembl)/.test(match[0]);
  const plantBefore = isMaking ? plantTown(article, sentence) : undefined;
  if (plantBefore) return land(plantBefore);
  // What is made somewhere is not made where its maker is from.
  if (isMaking && !/^production/.test(match[0])) return undefined;
  const company = subjectBefore(article, sentence, first)?.organisation;
  return (company ? originOfCompany(company, origins) : undefined) ?? nationOf(inside);
}

/** "… at its A plant. The production of X for B": A, when the three sentences before name plants in one town or country alone. */
function plantTown(article: Article, sentence: Sentence): Item | undefined {
  const at = article.positions.get(sentence) ?? 0;
  const towns = article.sentences
    .slice(Math.max(0, at - 3), at)
    .flatMap((one) =>
      [
        ...one.line.matchAll(
          / <p(\d+)> (?:[a-z]+ ){0,1}(?:plant|factory) | (?:plant|factory) in (?:the )?<[pc](\d+)> /g,
        ),
      ].flatMap(([, before, after]) => one.items[Number(before ?? after)] ?? []),
    );
  const [town] = towns;
  return towns.every((one) => one.place?.name === town?.place?.name) ? town : undefined;
}

function originOfCompany(
  company: OrganisationMention,
  origins: ReadonlyMap<string, PlaceMention>,
): PlaceMention | undefined {
  return origins.get(company.fullName) ?? origins.get(company.name);
}

export function importerOf(sentence: Sentence, first: number): PlaceMention | undefined {
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const place = nationOf(sentence.items[index]);
    if (place) return /^(?:from|in|on|to)$/.test(sentence.items[index - 1]?.text ?? "") ? undefined : place;
  }
  return undefined;
}

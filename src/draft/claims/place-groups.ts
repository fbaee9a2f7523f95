import type { PlaceMention } from "../extraction.ts";
import { territoryOf } from "../lexicon/countries.ts";
import type { Item, Sentence } from "../scan.ts";

/** A place as a sentence names it, with the state and country around it: "Bryan County, Georgia". */
export interface PlaceGroup {
  readonly place: PlaceMention;
  /** First and last item. */
  readonly from: number;
  readonly to: number;
}

const CONTAINERS = /^(?:,|\(|in|,? ?in|of|,? ?(?:north|south|east|west)(?:ern)?)$/;

/** The places of a sentence in order; nationalities are none. A seat of government counts as the town it is. */
export function placeGroups(sentence: Sentence): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  const { items } = sentence;
  for (let at = 0; at < items.length; at++) {
    const place = ownPlace(items[at]);
    if (!place) continue;
    let group = place;
    let to = at;
    for (;;) {
      const next = containerAfter(items, to, group);
      if (!next) break;
      group = enriched(group, next.place);
      to = next.index;
    }
    const beside = group.countryCode === undefined ? townBeside(items, to) : undefined;
    if (beside) group = { ...group, countryCode: beside, country: territoryOf(beside).name };
    groups.push({ place: group, from: at, to });
    at = to;
  }
  return groups;
}

/** "Bolechowo, near Poznań": in the same country. */
function townBeside(items: readonly Item[], to: number): string | undefined {
  const near = items[to + 1]?.text === "," ? to + 2 : to + 1;
  if (!/^(?:near|outside)$/.test(items[near]?.text ?? "")) return undefined;
  const item = items[near + 1];
  return item?.code === "p" ? item.place?.countryCode : item?.town?.countryCode;
}

function ownPlace(item: Item | undefined): PlaceMention | undefined {
  if (!item?.place) return undefined;
  if (item.code === "p" || item.code === "c") return item.place;
  return item.code === "s" ? item.town : undefined;
}

function containerAfter(
  items: readonly Item[],
  at: number,
  inner: PlaceMention,
): { index: number; place: PlaceMention } | null {
  let index = at + 1;
  let words = 0;
  while (index < items.length && items[index]?.code === undefined && words < 4) {
    const text = items[index]?.text ?? "";
    if (
      !CONTAINERS.test(text) &&
      !/^(?:the|state|province|north|south|east|west|central|northern|southern|eastern|western|northeastern|northeast|northwest|southeast|southwest|southeastern|southwestern|northwestern|’s|'s)$/.test(
        text,
      )
    )
      return null;
    index++;
    words++;
  }
  if (words === 0) return null;
  const outer = items[index];
  if (!outer?.place || (outer.code !== "p" && outer.code !== "c")) return null;
  return contains(outer.place, inner) ? { index, place: outer.place } : null;
}

const RANK: Record<PlaceMention["precision"], number> = {
  site: 0,
  settlement: 1,
  city: 1,
  district: 2,
  state: 3,
  country: 4,
  region: 5,
};

function contains(outer: PlaceMention, inner: PlaceMention): boolean {
  if (RANK[outer.precision] <= RANK[inner.precision]) return false;
  if (outer.precision === "region") return false;
  const isSameCountry = inner.countryCode === undefined || inner.countryCode === outer.countryCode;
  const isSameState = outer.precision !== "state" || inner.state === undefined || inner.state === outer.state;
  return isSameCountry && isSameState;
}

function enriched(inner: PlaceMention, outer: PlaceMention): PlaceMention {
  const code = inner.countryCode ?? outer.countryCode;
  const state = inner.state ?? outer.state;
  return {
    ...inner,
    ...(code ? { countryCode: code, country: territoryOf(code).name } : {}),
    ...(state ? { state } : {}),
  };
}

/** A key under which two mentions are the same place. */
export function placeKey(place: PlaceMention): string {
  return `${place.countryCode ?? place.country ?? ""}|${place.geonameId ?? place.name.toLowerCase()}`;
}

/** Whether one place lies within the other or they are the same, as far as their mentions tell. */
export function isWithin(inner: PlaceMention, outer: PlaceMention): boolean {
  if (placeKey(inner) === placeKey(outer)) return true;
  if (outer.precision === "country")
    return inner.countryCode !== undefined && inner.countryCode === outer.countryCode;
  if (outer.precision === "state")
    return inner.state === outer.state && inner.countryCode === outer.countryCode;
  return inner.name.toLowerCase() === outer.name.toLowerCase();
}

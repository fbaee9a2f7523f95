import { type Block, passageOf } from "./block.ts";
import type { Mention, OrganisationMention, PlaceMention, Span } from "./extraction.ts";
import { territoryOf } from "./lexicon/countries.ts";
import type { Name } from "./mentions/name.ts";
import {
  type DocumentNames,
  seatTown,
  settlementMention,
  territoryMention,
} from "./mentions/place-mentions.ts";
import { brandIn } from "./mentions/product-brands.ts";
import { contextCodes } from "./mentions/resolve-places.ts";
import type { Item, ItemCode } from "./scan.ts";

/** A mention in a block, ready to be an item of a sentence. */
export type Mentioned = Item & { readonly code: ItemCode; readonly mention: Mention | null };

/** The names of a block, each with what its sentence names and with the name after it. */
export function namedItems(
  text: string,
  block: Block,
  own: readonly Name[],
  sentences: readonly Span[],
  names: DocumentNames,
): Mentioned[] {
  const items: Mentioned[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (own[at] && (own[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (own[at] && (own[at]?.start ?? 0) < sentence.end) at++;
    const inside = own.slice(from, at);
    const near = new Set(inside.flatMap(contextCodes));
    inside.forEach((name, index) => {
      items.push(namedItem(text, block, name, inside[index + 1], near, names));
    });
  }
  return items;
}

function namedItem(
  text: string,
  block: Block,
  name: Name,
  next: Name | undefined,
  near: ReadonlySet<string>,
  names: DocumentNames,
): Mentioned {
  const at = passageOf(text, block, name.start, name.end);
  const base = { start: name.start, end: name.end, text: name.text };
  if (name.kind === "territory" || name.kind === "demonym" || name.kind === "seat") {
    const place = territoryMention(name.territory, at, name.kind === "demonym");
    const code = name.kind === "territory" ? "c" : name.kind === "demonym" ? "d" : "s";
    const town = code === "s" ? seatTown(name.text, name.territory, at) : undefined;
    return { ...base, code, place, mention: town ?? place, ...(town ? { town } : {}) };
  }
  if (name.kind === "state") {
    const place: PlaceMention = {
      kind: "place",
      at,
      name: name.state.name,
      precision: "state",
      countryCode: name.state.countryCode,
      country: territoryOf(name.state.countryCode).name,
      state: name.state.name,
      isDemonym: false,
    };
    return { ...base, code: "p", place, mention: place };
  }
  if (name.kind === "settlement") {
    const place = settlementMention(block, name, next, near, names, at);
    return { ...base, code: "p", place, mention: place };
  }
  if (name.kind === "organisation" || name.kind === "government")
    return organisationItem(name, at, names.fullNames);
  if (name.kind === "product") {
    const brand = brandOf(name, at, names.brands);
    const mention = { kind: "product", at, name: name.text } as const;
    // A model is a vehicle.
    const commodity = { kind: "commodity", at, name: "electric vehicles", class: "vehicles" } as const;
    return { ...base, code: "v", mention, commodity, ...(brand ? { organisation: brand } : {}) };
  }
  return { ...base, code: name.kind === "person" ? "h" : "x", mention: null };
}

function organisationItem(
  name: Name & { kind: "organisation" | "government" },
  at: OrganisationMention["at"],
  fullNames: ReadonlyMap<string, string>,
): Mentioned {
  const base = { start: name.start, end: name.end, text: name.text };
  if (name.kind === "government") {
    const organisation: OrganisationMention = {
      kind: "organisation",
      at,
      name: name.text,
      fullName: name.text,
      type: "government",
      countryCode: name.countryCode,
    };
    return {
      ...base,
      code: "g",
      organisation,
      mention: organisation,
      place: territoryMention(territoryOf(name.countryCode), at, false),
    };
  }
  const fullName = fullNames.get(name.text) ?? name.fullName;
  const organisation: OrganisationMention = {
    kind: "organisation",
    at,
    name: name.text,
    fullName,
    type: name.type,
  };
  return { ...base, code: name.isSure ? "o" : "u", organisation, mention: name.isSure ? organisation : null };
}

/** The company of a model stands for it where goods change hands ("supplies cells for the Volkswagen ID.3"); undefined where the text names none. */
function brandOf(
  name: Name,
  at: OrganisationMention["at"],
  brands: ReadonlyMap<string, string>,
): OrganisationMention | undefined {
  const brand = brandIn(name.text) ?? brands.get(name.text);
  return brand ? { kind: "organisation", at, name: brand, fullName: brand, type: "company" } : undefined;
}

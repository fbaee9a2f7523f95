import { type Block, passageOf } from "./block.ts";
import { endOfDateline } from "./dateline.ts";
import type { Mention, OrganisationMention, PlaceMention, Span } from "./extraction.ts";
import type { Territory } from "./lexicon/countries.ts";
import { territoryOf } from "./lexicon/countries.ts";
import { commoditiesIn } from "./mentions/commodities.ts";
import { datesIn } from "./mentions/dates.ts";
import { nameEvidence, nameOfRun, partsOfBlock } from "./mentions/find-names.ts";
import type { Name } from "./mentions/name.ts";
import { organisationAliases } from "./mentions/organisation-aliases.ts";
import { quantitiesIn } from "./mentions/quantities.ts";
import { contextCodes, resolveSettlement } from "./mentions/resolve-places.ts";
import type { Item, ItemCode } from "./scan.ts";
import { sentencesOf } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A mention in a block, ready to be an item of a sentence. */
type Mentioned = Item & { readonly code: ItemCode; readonly mention: Mention | null };

export interface ReadBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** In order, none overlapping. */
  readonly mentioned: readonly Mentioned[];
}

/** Finds the mentions of all blocks; what a name means is decided by the whole document. */
export function readMentions(text: string, blocks: readonly Block[], published: string | null): ReadBlock[] {
  const parts = blocks.map(partsOfBlock);
  const evidence = nameEvidence(parts);
  const names = parts.map(({ known, runs }) =>
    [...known, ...runs.flatMap((run) => nameOfRun(run, evidence) ?? [])].sort((a, b) => a.start - b.start),
  );
  const fullNames = organisationAliases(blocks, names);
  const spoken = new Set(names.flat().flatMap(contextCodes));
  const decided = decidedTowns(blocks, names, spoken);
  return blocks.map((block, index) => {
    const own = names[index] ?? [];
    const sentences = sentencesOf(block.text, { start: endOfDateline(block.text), end: block.text.length });
    const others = [...datesOf(text, block, published), ...amountsOf(text, block), ...goodsOf(text, block)];
    const named = namedItems(text, block, own, sentences, { fullNames, spoken, decided });
    return { block, tokens: parts[index]?.tokens ?? [], sentences, mentioned: withoutOverlap(named, others) };
  });
}

interface DocumentNames {
  readonly fullNames: ReadonlyMap<string, string>;
  readonly spoken: ReadonlySet<string>;
  /** Towns that some sentence of the document pins down by itself. */
  readonly decided: ReadonlyMap<string, ReturnType<typeof resolveSettlement>>;
}

function decidedTowns(
  blocks: readonly Block[],
  names: readonly (readonly Name[])[],
  spoken: ReadonlySet<string>,
) {
  const decided = new Map<string, ReturnType<typeof resolveSettlement>>();
  blocks.forEach((block, index) => {
    const own = names[index] ?? [];
    own.forEach((name, at) => {
      const next = own[at + 1];
      if (name.kind !== "settlement" || !next || !isPlaceAfter(block.text, name, next)) return;
      decided.set(
        name.text,
        resolveSettlement(name.text, { after: next, near: new Set(), document: spoken }),
      );
    });
  });
  return decided;
}

function isPlaceAfter(text: string, name: Name, next: Name): boolean {
  const gap = text.slice(name.end, next.start);
  return (
    (next.kind === "state" || next.kind === "territory") &&
    /^(?:,|, in| in|, (?:north|south|east|west|central|northern|southern|eastern|western)(?:ern)?|,? \(|['’]s| province,| county,) ?$/i.test(
      gap,
    )
  );
}

/** The names of a block, each with what its sentence names and with the name after it. */
function namedItems(
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
  if (name.kind === "product")
    return {
      ...base,
      code: "v",
      organisation: brandOf(name, at),
      mention: { kind: "product", at, name: name.text },
    };
  return { ...base, code: name.kind === "person" ? "h" : "x", mention: null };
}

function territoryMention(territory: Territory, at: PlaceMention["at"], isDemonym: boolean): PlaceMention {
  return {
    kind: "place",
    at,
    name: territory.name,
    precision: territory.precision,
    isDemonym,
    ...(territory.code && territory.code !== "EU" ? { countryCode: territory.code } : {}),
    ...(territory.precision === "country" ? { country: territory.name } : {}),
  };
}

/** "Berlin" where it is the town. Brussels lies in Belgium, whatever sits there. */
function seatTown(written: string, territory: Territory, at: PlaceMention["at"]): PlaceMention | undefined {
  if (/^(?:Kremlin|White House|Downing Street|European Commission|EU Commission)$/.test(written))
    return undefined;
  const code = territory.code === "EU" ? "BE" : territory.code;
  if (!code) return undefined;
  const town = resolveSettlement(written, { near: new Set([code]), document: new Set() });
  return {
    kind: "place",
    at,
    precision: "settlement",
    isDemonym: false,
    ...town,
    countryCode: code,
    country: territoryOf(code).name,
  };
}

function settlementMention(
  block: Block,
  name: Name & { kind: "settlement" },
  next: Name | undefined,
  near: ReadonlySet<string>,
  names: DocumentNames,
  at: PlaceMention["at"],
): PlaceMention {
  const after = next && isPlaceAfter(block.text, name, next) ? next : undefined;
  const known = after ? undefined : names.decided.get(name.text);
  const place =
    known ?? resolveSettlement(name.text, { ...(after ? { after } : {}), near, document: names.spoken });
  return {
    kind: "place",
    at,
    precision: name.isDistrict ? "district" : "settlement",
    isDemonym: false,
    ...place,
  };
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

/** The company of a model stands for it where goods change hands ("supplies cells for the Volkswagen ID.3"). */
function brandOf(name: Name, at: OrganisationMention["at"]): OrganisationMention {
  const brand = name.text.split(" ")[0] ?? name.text;
  return { kind: "organisation", at, name: brand, fullName: brand, type: "company" };
}

function datesOf(text: string, block: Block, published: string | null): Mentioned[] {
  return datesIn(block.text, published).map(({ start, end, ...date }) => {
    const mention = { kind: "date", at: passageOf(text, block, start, end), ...date } as const;
    return { start, end, text: block.text.slice(start, end), code: "t", date: mention, mention };
  });
}

function amountsOf(text: string, block: Block): Mentioned[] {
  return quantitiesIn(block.text).map(({ start, end, ...amount }) => {
    const mention = { kind: "quantity", at: passageOf(text, block, start, end), ...amount } as const;
    const code = CODE_OF_UNIT[amount.unit] ?? "m";
    return { start, end, text: block.text.slice(start, end), code, quantity: mention, mention };
  });
}

const CODE_OF_UNIT: Partial<Record<string, ItemCode>> = {
  vehicle: "q",
  battery: "q",
  cell: "q",
  GWh: "q",
  MWh: "q",
  tonne: "q",
  percent: "r",
  none: "n",
  person: "n",
  area: "n",
  kWh: "n",
  GW: "n",
};

function goodsOf(text: string, block: Block): Mentioned[] {
  return commoditiesIn(block.text).map(({ start, end, name, ...goods }) => {
    const mention = { kind: "commodity", at: passageOf(text, block, start, end), name, ...goods } as const;
    return { start, end, text: block.text.slice(start, end), code: "k", commodity: mention, mention };
  });
}

/** Names first; then dates, amounts with a unit, goods, bare numbers; of two of a sort the earlier. */
function withoutOverlap(named: readonly Mentioned[], others: readonly Mentioned[]): Mentioned[] {
  // "US$3 billion" and "C$15 billion" name no one.
  const money = others.filter(({ code }) => code === "m");
  const kept = named.filter((name) => !money.some(({ start, end }) => name.start < end && name.end > start));
  const taken = new Set<number>();
  const claim = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) taken.add(at);
  };
  for (const one of kept) claim(one);
  const rank = (one: Mentioned) => (one.code === "t" ? 0 : one.code === "n" ? 3 : one.code === "k" ? 2 : 1);
  for (const one of [...others].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    let isFree = true;
    for (let at = one.start; at < one.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    claim(one);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

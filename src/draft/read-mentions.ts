import { type Block, passageOf } from "./block.ts";
import { endOfDateline } from "./dateline.ts";
import type { Span } from "./extraction.ts";
import { commoditiesIn } from "./mentions/commodities.ts";
import { datesIn } from "./mentions/dates.ts";
import { nameEvidence, nameOfRun } from "./mentions/find-names.ts";
import type { Name } from "./mentions/name.ts";
import { partsOfBlock } from "./mentions/name-runs.ts";
import { organisationAliases } from "./mentions/organisation-aliases.ts";
import { isPlaceAfter } from "./mentions/place-mentions.ts";
import { productBrands } from "./mentions/product-brands.ts";
import { quantitiesIn } from "./mentions/quantities.ts";
import { contextCodes, resolveSettlement } from "./mentions/resolve-places.ts";
import { type Mentioned, namedItems } from "./named-items.ts";
import type { ItemCode } from "./scan.ts";
import { sentencesOf } from "./sentences.ts";
import type { Token } from "./tokens.ts";

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
  const brands = productBrands(names);
  const spoken = new Set(names.flat().flatMap(contextCodes));
  const decided = decidedTowns(blocks, names, spoken);
  return blocks.map((block, index) => {
    const own = names[index] ?? [];
    const sentences = sentencesOf(block.text, { start: endOfDateline(block.text), end: block.text.length });
    const others = [...datesOf(text, block, published), ...amountsOf(text, block), ...goodsOf(text, block)];
    const named = namedItems(text, block, own, sentences, { fullNames, brands, spoken, decided });
    return { block, tokens: parts[index]?.tokens ?? [], sentences, mentioned: withoutOverlap(named, others) };
  });
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

import { passageOf } from "../block.ts";
import type { CommodityMention, MeasureType, OrganisationMention, PlaceMention } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import { hitBefore } from "./measure-hit-before.ts";
import { nationOf } from "./nations.ts";

export interface Scope {
  readonly targets: (PlaceMention | OrganisationMention)[];
  readonly isWorldwide: boolean;
  readonly goods: CommodityMention[];
  readonly indexes: number[];
}

const END_OF_SCOPE =
  /^(?:;|\.|while|but|after|because|as|if|when|which|who|would|will|could|may|is|are|was|were|has|have|said|says|in|effective|starting|beginning|until|unless|since|over|due|following|under|amid|ahead|by|with|that|to|before|a|an)$/;

const WORLD =
  / (?:all countries|every country|all (?:other )?(?:nations|trading partners|imports)|around the world|worldwide|globally|global) /;

/** What is hit: "on imports from A and B", "on Chinese EVs", "of graphite to A", "against A". */
export function scopeOf(
  text: string,
  sentence: Sentence,
  first: number,
  last: number,
  imposerIndex: number | undefined,
  imposer: PlaceMention | null,
  type: MeasureType,
): Scope {
  const { items } = sentence;
  const scope: Scope = { targets: [], isWorldwide: false, goods: [], indexes: [] };
  const isExport = type === "export ban" || type === "export control";
  // "tariffs on Chinese EVs" after it, "Chinese EV tariffs", "its 25% EV tariff" before it.
  for (let index = Math.max(0, first - 6); index < first; index++) {
    const item = items[index];
    if (
      item?.code === "k" &&
      index > (imposerIndex ?? -1) &&
      /^(?:k|<)/.test(item.text) &&
      sentence.items
        .slice(index + 1, first)
        .every(
          ({ code, text }) =>
            code === "k" || code === "r" || /^(?:import|export|and|tariff|new|,)$/.test(text),
        )
    )
      take(item, index);
  }
  if (type === "listing") listedBefore();
  for (const index of hitBefore(sentence, first)) {
    const item = items[index];
    if (item) take(item, index);
  }
  for (let index = first; isExport && index <= last; index++) {
    const item = items[index];
    if (item?.code === "k") take(item, index);
  }
  let isOpen = true;
  for (let index = last + 1; index < items.length && index <= last + 34 && isOpen; index++) {
    const item = items[index];
    if (!item) break;
    // Another tariff of the sentence has a scope of its own.
    if (/^(?:tariffs?|duties|levies|levy)$/.test(item.text) && index > last + 2) break;
    if (item.text === "," && scope.targets.length + scope.goods.length > 0 && !continuesList(sentence, index))
      break;
    if (item.code === undefined) {
      if (
        item.text === "to" &&
        !isExport &&
        !/^<[cds]/.test(items[index + 1]?.text ?? "") &&
        !/^<r/.test(items[index + 1]?.text ?? "")
      )
        isOpen = false;
      else if (item.text === "to" || item.text === "a" || item.text === "in" || item.text === "by") {
        // "EVs made in A": where they come from.
        const isMadeIn = /^(?:made|built|produced|assembled|manufactured|originating|based)$/.test(
          items[index - 1]?.text ?? "",
        );
        if (
          item.text === "in" &&
          !isMadeIn &&
          index > last + 1 &&
          scope.goods.length + scope.targets.length > 0
        )
          isOpen = false;
        if (item.text === "by" && scope.goods.length + scope.targets.length > 0) isOpen = false;
        if (
          item.text === "a" &&
          /<[cr]/.test(items[index + 1]?.text ?? "") &&
          /^(?:and|,)$/.test(items[index - 1]?.text ?? "")
        )
          isOpen = false;
      } else if (
        END_OF_SCOPE.test(item.text) &&
        (index > last + 1 || /^(?:over|because|due|after|amid|as|if|following)$/.test(item.text))
      )
        isOpen = false;
      continue;
    }
    if (index === imposerIndex) continue;
    if (/[kcdspogu]/.test(item.code)) take(item, index);
  }
  const words = ` ${items
    .slice(Math.max(0, first - 3), last + 16)
    .map(({ text }) => text)
    .join(" ")} `;
  if (scope.goods.length === 0 && isExport) unknownGoods();
  // "graphite products": the material says which products.
  const named = scope.goods.filter((one) => one.class !== "goods");
  const goods = named.length > 0 ? named : scope.goods;
  return { ...scope, goods, isWorldwide: scope.targets.length === 0 && WORLD.test(words) };

  /** "exports of enriched uranium to…": goods that no lexicon has. */
  function unknownGoods(): void {
    const words: number[] = [];
    const from = items.slice(last, last + 3).findIndex(({ text }) => text === "of" || text === "on");
    for (let index = last + from + 1; from >= 0 && index < Math.min(items.length, last + from + 6); index++) {
      const item = items[index];
      if (
        !item ||
        item.code !== undefined ||
        !/^\p{L}+$/u.test(item.text) ||
        /^(?:to|from|in|and|by|that|which|since|for|after|as|until|all|its|the)$/.test(item.text)
      )
        break;
      words.push(index);
    }
    const [start, end] = [items[words[0] ?? -1], items[words.at(-1) ?? -1]];
    if (!start || !end) return;
    const at = passageOf(text, sentence.block, start.start, end.end);
    scope.goods.push({ kind: "commodity", at, name: at.text.replace(/\s+/g, " "), class: "goods" });
    scope.indexes.push(...words);
  }

  /** "added X to its entity list" */
  function listedBefore(): void {
    for (let index = first - 1; index >= Math.max(0, first - 14); index--) {
      const item = items[index];
      if (!item) break;
      const isPassive = /^(?:was|were|been|be|is|are|being)$/.test(items[index - 1]?.text ?? "");
      if (/^(?:add(?:s|ed|ing)?|put|puts|placed|place|places|placing)$/.test(item.text) && !isPassive) break;
      const isOfLand = item.code === "c" && /^(?:in|from)$/.test(items[index - 1]?.text ?? "");
      if (
        item.code === "o" ||
        item.code === "u" ||
        ((item.code === "d" || isOfLand) && index !== imposerIndex)
      )
        take(item, index);
    }
    // "28 Chinese companies, including X": all of that nation are listed, X is one of them.
    if (items.slice(Math.max(0, first - 14), first).some(({ text }) => text === "including")) {
      const nations = scope.targets.filter(({ kind }) => kind === "place");
      if (nations.length > 0) scope.targets.splice(0, scope.targets.length, ...nations);
    }
    const companies = scope.targets.filter(({ kind }) => kind === "organisation");
    if (companies.length > 0) scope.targets.splice(0, scope.targets.length, ...companies);
  }

  function take(item: Item, index: number): void {
    if (item.commodity) {
      scope.goods.push(item.commodity);
      scope.indexes.push(index);
      return;
    }
    const place = nationOf(item) ?? (item.code === "p" ? item.place : undefined);
    if (
      place &&
      place.name !== imposer?.name &&
      !scope.targets.some((one) => one.kind === "place" && one.name === place.name)
    ) {
      scope.targets.push(place);
      scope.indexes.push(index);
    }
    const isListed = type === "listing" || type === "sanctions";
    if (isListed && (item.code === "o" || item.code === "u") && item.organisation) {
      scope.targets.push(item.organisation);
      scope.indexes.push(index);
    }
  }
}

/** After a comma a list goes on with another member and a comma, "and" or the end; else a new clause begins. */
function continuesList(sentence: Sentence, comma: number): boolean {
  const [next, after] = [sentence.items[comma + 1], sentence.items[comma + 2]];
  if (next?.text === "and" || next?.text === "or")
    return after?.code === "k" || continuesList(sentence, comma + 1);
  return (
    next?.code !== undefined && (after === undefined || /^(?:,|and|or|\.|goods|products)$/.test(after.text))
  );
}

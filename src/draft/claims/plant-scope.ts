import type { Item, Sentence } from "../scan.ts";
import { OURS } from "./plant-words.ts";

const AT_A_PLACE = /^(?:in|near|at|outside)$/;

/** "its Vega 1 facility in A", in a sentence about vehicles or batteries. */
export function isNamedFacility(sentence: Sentence, from: number, head: number): boolean {
  const { items } = sentence;
  const words = wordsOf(sentence, 0, items.length);
  return (
    items.slice(from, head).some(({ code }) => code === "u") &&
    AT_A_PLACE.test(items[head + 1]?.text ?? "") &&
    /^<[pcs]/.test(items[head + 2]?.text ?? "") &&
    OURS.test(words)
  );
}

const MAKES_AFTER =
  / (?:(?:will|can|to|would|currently|now|also) ){0,2}(?:produc(?:e|es|ed|ing)|mak(?:e|es|ing)|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|recycl(?:e|es|ed|ing)|process(?:es|ed|ing)?) (?:[^ ,;]+ ){0,5}?(?<goods><[kqv]\d+>|batter(?:y|ies)|cells?|cathodes?|anodes?) /;

/** "The facility in A will make cells": what is made there are vehicles, batteries or what they are made of. */
export function makesOurs(sentence: Sentence, head: number): boolean {
  if (!AT_A_PLACE.test(sentence.items[head + 1]?.text ?? "")) return false;
  const after = sentence.line
    .slice(sentence.starts[head] ?? 0)
    .split(" ")
    .slice(0, 26);
  const goods = MAKES_AFTER.exec(`${after.join(" ")} `)?.groups?.goods;
  if (!goods) return false;
  const item = sentence.items[Number(/\d+/.exec(goods)?.[0] ?? -1)];
  return (
    !goods.startsWith("<") ||
    /^(?:batteries|battery cells|vehicles|raw materials)$/.test(item?.commodity?.class ?? "") ||
    /^(?:vehicle|battery|cell|GWh|MWh)$/.test(item?.quantity?.unit ?? "")
  );
}

/** "a 5 GW module factory", "Sunrise Solar's module plant": what is counted in gigawatts makes no batteries. */
export function isOfPower(items: readonly Item[], phrase: string): boolean {
  const isPower = items.some(
    ({ quantity, organisation }) => quantity?.unit === "GW" || / solar$/i.test(organisation?.name ?? ""),
  );
  return isPower && !/ (?:battery|batteries|cells?|vehicles?|cars?) /.test(phrase);
}

/** The words of some items, goods and amounts as they are written. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  const words = sentence.items
    .slice(from, to)
    .map((item) =>
      item.code === "k" || item.code === "q"
        ? sentence.block.text.slice(item.start, item.end).toLowerCase()
        : item.text,
    );
  return ` ${words.join(" ")} `;
}

import type { PlantMakes } from "../extraction.ts";
import type { Sentence } from "../scan.ts";

/** A word for a plant in a sentence, with the phrase before it that it heads ("its new battery plant"). */
export interface PlantNoun {
  /** Index of the noun. */
  readonly head: number;
  /** First item of the phrase: a determiner, an adjective, a place. A possessive owner stands before it. */
  readonly from: number;
  readonly isPlural: boolean;
  /** "the facility" and no more: it can only take up a plant named before. */
  readonly isBare: boolean;
  /** "the", "this", "its", a possessive: a plant known already. */
  readonly isDefinite: boolean;
  readonly makes?: PlantMakes;
}

const ALWAYS =
  /^(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|gigaplants?|megafactor(?:y|ies)|megaplants?|metaplants?|gigasites?)$/;
/** Words that are a plant only with a word for making beside them. */
const WITH_MAKING =
  /^(?:facilit(?:y|ies)|sites?|complex|campus|hub|base|lines?|park|refiner(?:y|ies)|works|project|unit|operations)$/;
const MAKING =
  / (?:manufacturing|production|assembly|battery|batteries|cells?|cathode|anode|recycling|gigafactory|car|vehicle|ev|pack|lithium|nickel|cobalt|graphite|refining|processing|making|factory|separator|electrolyte|precursor|module|truck|bus|automotive|auto|hydroxide) /;
/** What makes neither vehicles nor batteries. */
const OTHER =
  / (?:power|solar|wind|hydrogen|nuclear|coal|chip|chips|semiconductor|wafer|display|panel|panels|pharmaceutical|drug|vaccine|water|desalination|lng|gas|biogas|ethanol|biofuel|steel|aluminum|aluminium|cement|tire|tires|tyre|tyres|glass|food|paper|textile|engine|engines|transmission|powertrain|parts|components?|stamping|casting|seat|seats|motor|motors|drone|aircraft|shoe|phone|iphone|smartphone|turbine|fertilizer|polysilicon|magnet|magnets|appliance|washing|home|oil) /;
const NEVER =
  / (?:research|r&d|development|office|offices|headquarters|training|charging|sales|logistics|distribution|warehouse|testing|test|pilot\?|fulfillment|port|launch|tobacco|mining|mine|extraction|design|engineering|innovation|treatment|waste|data|medical|hospital|detention|military) /;
const IN_SCOPE =
  / (?:battery|batteries|cells?|ev|evs|electric|vehicle|vehicles|car|cars|truck|trucks|bus|buses|auto|automotive|assembly|gigafactory|cathode|anode|recycling|lithium|pack|packs|<v\d+>|van|suv) /;

const OTHER_WORK =
  / (?:chips?|chipmakers?|semiconductors?|solar|drugs?|vaccines?|aircraft|smartphones?|steel|beer|yogh?urt|tyres?|tires?|turbines?|refinery) /;
const OURS =
  / (?:battery|batteries|cells?|evs?|electric|vehicles?|cars?|trucks?|suvs?|vans?|automakers?|carmakers?|gigafactor|cathode|anode|lithium|assembl\w+) /;

const STOP =
  /^(?:of|in|at|to|for|on|by|with|from|and|or|that|which|will|would|has|have|had|is|are|was|were|be|been|being|as|than|but|where|when|while|after|before|into|near|outside|between|said|says|says|about|over|including|like|via|per|if|not|also|then|now|build|builds|built|building|open|opens|opened|opening|expand|expands|expanding|close|closes|closed|closing|construct|constructing|operate|operates|operating|plan|plans|planned|announce|announced|start|started|establish|set|up|host|own|owns|run|runs|buy|visit|visited|use|using|make|makes|making|produce|produces|producing|launch|launched|develop|shut|shutting|down|idle|supply|supplies|[.,:;()!?–—])$/;
const DETERMINER =
  /^(?:the|a|an|its|their|his|our|this|that|these|those|another|each|both|one|two|three|four|five|several|some|all|any|no|such|more|other)$/;

/** The plants a sentence speaks of, in order. */
export function plantNouns(sentence: Sentence): PlantNoun[] {
  const nouns: PlantNoun[] = [];
  sentence.items.forEach((item, head) => {
    if (item.code !== undefined) return;
    const isPlain = ALWAYS.test(item.text);
    if (!isPlain && !WITH_MAKING.test(item.text)) return;
    const noun = readNoun(sentence, head, isPlain);
    if (noun) nouns.push(noun);
  });
  return nouns;
}

function readNoun(sentence: Sentence, head: number, isPlain: boolean): PlantNoun | null {
  const { items } = sentence;
  const next = items[head + 1]?.text ?? "";
  // "plant-based", "plant manager", "factory workers": the noun only describes another.
  if (
    /^(?:based|manager|managers|workers?|floor|closures?|output|building|construction|site|equipment|utilization|gate|price|prices|bosses|boss|employees|operations|orders|activity|species|investments?|jobs?|deal|deals)$/.test(
      next,
    ) &&
    !/^(?:construction|site|building)$/.test(next)
  )
    return null;
  let from = head;
  while (from > 0 && head - from < 11) {
    const before = items[from - 1];
    if (!before || /^['’]s?$/.test(before.text)) break;
    if (before.code === undefined && STOP.test(before.text) && !isModifier(sentence, from - 1)) {
      const isPair =
        /^(?:and|,)$/.test(before.text) &&
        /^(?:battery|vehicle|ev|car|cell|assembly|<k\d+>)$/.test(items[from - 2]?.text ?? "") &&
        from - 2 > 0;
      if (!isPair) break;
    }
    if (before.code === "h" || before.code === "t" || before.code === "x") break;
    from--;
    if (before.code === undefined && DETERMINER.test(before.text)) break;
  }
  const phrase = wordsOf(sentence, from, head + 1);
  const after = wordsOf(sentence, head + 1, head + 13);
  const isBare =
    !isPlain &&
    head - from <= 5 &&
    !MAKING.test(phrase) &&
    /^(?:the|this|its|that)$/.test(items[from]?.text ?? "");
  const saysWhat =
    MAKING.test(phrase) ||
    / (?:for|to (?:make|produce|recycle)) (?:[a-z-]+ ){0,3}(?:batter|cell|electric|vehicle|cathode|anode)/.test(
      after.slice(0, 50),
    );
  const isOwned =
    /^['’]s?$/.test(items[from - 1]?.text ?? "") &&
    items[from - 2]?.code === "o" &&
    OURS.test(wordsOf(sentence, 0, items.length));
  const isNamedSite =
    items.slice(from, head).some(({ code }) => code === "p") &&
    / (?:production|produc\w+|assembl\w+|manufactur\w+) /.test(sentence.line) &&
    OURS.test(wordsOf(sentence, 0, items.length));
  if (!isPlain && !saysWhat && !isBare && !isOwned && !isNamedSite) return null;
  if (NEVER.test(phrase)) return null;
  if (OTHER.test(phrase) && !IN_SCOPE.test(phrase)) return null;
  if (
    isPlain &&
    /^ (?:for|to (?:make|produce|manufacture)|making|producing|that (?:makes|produces)) (?:[a-z-]+ ){0,2}(?:semiconductors?|chips|solar|hydrogen|engines|steel|drugs|vaccines|iphones|smartphones|magnets|tires) /.test(
      after,
    )
  )
    return null;
  // "a chip deal … at its plant in Taylor": nothing of ours is made there.
  if (
    !MAKING.test(phrase) &&
    OTHER_WORK.test(sentence.line) &&
    !OURS.test(wordsOf(sentence, 0, sentence.items.length))
  )
    return null;
  const owner = /^['’]s?$/.test(items[from - 1]?.text ?? "");
  const first = items[from]?.text ?? "";
  const makes = makesOf(phrase, sentence, from, head, after);
  return {
    head,
    from,
    isPlural:
      /(?:s|ies)$/.test(items[head]?.text ?? "") && !/^(?:works|campus)$/.test(items[head]?.text ?? ""),
    isBare,
    isDefinite: owner || /^(?:the|this|that|its|their|these|both|our)$/.test(first),
    ...(makes ? { makes } : {}),
  };
}

/** "its planned plant", "a proposed factory": such words describe; elsewhere they are what somebody does. */
function isModifier(sentence: Sentence, index: number): boolean {
  const { text = "" } = sentence.items[index] ?? {};
  const before = sentence.items[index - 1]?.text ?? "";
  return (
    /^(?:planned|announced|launched|closed|idle)$/.test(text) &&
    /^(?:['’]s?|the|a|an|its|their|this|first|new|second)$/.test(before)
  );
}

/** The words of some items, goods and amounts as they are written. */
function wordsOf(sentence: Sentence, from: number, to: number): string {
  const words = sentence.items
    .slice(from, to)
    .map((item) =>
      item.code === "k" || item.code === "q"
        ? sentence.block.text.slice(item.start, item.end).toLowerCase()
        : item.text,
    );
  return ` ${words.join(" ")} `;
}

function makesOf(
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

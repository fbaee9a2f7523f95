import type { PlaceMention } from "../extraction.ts";
import { sentenceOf } from "../read-sentences.ts";
import { type Item, itemIndexAt, type Sentence } from "../scan.ts";
import { antecedentIn, isSameOrganisation, subjectIn } from "./antecedent.ts";

const DOES =
  "(?:would|will|had|has|plans?|planned|planning|signed|agreed|aims?|intends?|expects?|bought|acquired|owns|holds|operates|opened|started|began|supplies|makes|builds|produces|produced|manufactures|also|already|currently|could|may|recently|announced|invested|took|sold|formed|runs|wants|is (?:building|investing|planning|expanding|set|to|considering|constructing|opening|closing|pausing|suspending|buying|acquiring|selling)|was (?:building|planning|considering))";
const COMPANY =
  "(?:company|automaker|carmaker|maker|manufacturer|firm|group|giant|startup|supplier|producer|conglomerate|miner|recycler)";
/** "it will build", "the company has signed", "the South Korean battery maker". */
const STANDS_FOR = [
  new RegExp(` (?<words>it) (?=${DOES} )`, "g"),
  new RegExp(
    ` (?<words>(?:the|this) (?:<[dc]\\d+> )?(?:(?:battery|electric|vehicle|ev|auto|car|cell|luxury|tech|state|owned|parent|swedish|start up|truck) ){0,3}${COMPANY})(?= (?!<[ou]\\d+> |of |and |is called|said to|officials|'s shares))`,
    "g",
  ),
];

/** Puts organisations in the place of the words that stand for them, so that every rule reads "it" as the company meant. */
export function resolveAnaphora(sentences: readonly Sentence[]): {
  sentences: Sentence[];
  /** "The Vietnamese automaker": full name of the one meant → its country. */
  nations: Map<string, PlaceMention>;
} {
  const nations = new Map<string, PlaceMention>();
  const resolved: Sentence[] = [];
  const naming = new Naming();
  for (const sentence of sentences) {
    let current = sentence;
    current = replacePairs(current, resolved.slice(-2));
    for (const pattern of STANDS_FOR)
      current = replaceIn(current, pattern, resolved.slice(-3), naming, nations);
    resolved.push(current);
    naming.add(current);
  }
  return { sentences: resolved, nations };
}

const MAKER = /(?:automaker|carmaker|maker|manufacturer|startup|producer|supplier|miner|recycler)$/;

/** "the carmaker" is the one the article is most about, "the company" the last subject; after "of" or "in" not the subject itself. */
function meantBy(
  words: string,
  sentence: Sentence,
  from: number,
  before: readonly Sentence[],
  naming: Naming,
): Item | undefined {
  const subject = subjectIn(sentence, from);
  const isObject = /^(?:of|in|into|from|with)$/.test(sentence.items[from - 1]?.text ?? "");
  if (isObject) {
    // "X shareholder Y holds 10% of the carmaker": of X, which the sentence named before Y.
    const named = sentence.items.slice(0, from).filter(({ code }) => code === "o");
    const acting = named.at(-1) ?? subject;
    const others = [named.length > 1 ? named[0] : undefined, naming.most(), antecedentIn(before)];
    return others.find((item) => item && !isSameOrganisation(item.organisation, acting?.organisation));
  }
  if (subject) return subject;
  return (MAKER.test(words) ? naming.most() : undefined) ?? antecedentIn(before);
}

/** How often each organisation has been named so far. */
class Naming {
  private readonly counts = new Map<string, { count: number; item: Item }>();
  private first: { count: number; item: Item } | undefined;

  add(sentence: Sentence): void {
    for (const item of sentence.items) {
      if (item.code !== "o" || item.organisation?.type !== "company") continue;
      const known = this.counts.get(item.organisation.fullName) ?? { count: 0, item };
      known.count++;
      this.counts.set(item.organisation.fullName, known);
      if (!this.first || known.count > this.first.count) this.first = known;
    }
  }

  /** The one named most, when it is named at least twice. */
  most(): Item | undefined {
    return this.first && this.first.count >= 2 ? this.first.item : undefined;
  }
}

const BOTH =
  /(?<= )(?<words>(?:the two|both|the|the pair of) (?:<d\d+> )?(?:[a-z]+ )?(?:companies|firms|automakers|carmakers|groups|manufacturers|partners|sides)|the pair|the two|they) (?=(?:will|plan|plans|have|had|signed|agreed|also|intend|are|said|would|announced|formed|expect|aim|jointly|already|both|each|set|signed|finali[sz]ed) )/;

/** "The two companies will form": the two that the sentence before names, when it names just two. */
function replacePairs(sentence: Sentence, before: readonly Sentence[]): Sentence {
  const match = BOTH.exec(sentence.line);
  if (!match?.groups?.words) return sentence;
  const pair = before
    .slice(-2)
    .reverse()
    .map(namedIn)
    .find(({ length }) => length === 2);
  const [one, other] = pair ?? [];
  const from = itemIndexAt(sentence, match.index);
  const to = from + match.groups.words.split(" ").length - 1;
  const [first, last] = [sentence.items[from], sentence.items[to]];
  if (
    !one?.organisation ||
    !other?.organisation ||
    !first ||
    !last ||
    (namedIn(sentence).length > 1 && from > 2)
  )
    return sentence;
  const span = { start: first.start, end: last.end };
  const items: Item[] = [
    ...sentence.items.slice(0, from),
    { ...span, text: "", code: "o", organisation: one.organisation },
    { ...span, text: "and" },
    { ...span, text: "", code: "o", organisation: other.organisation },
    ...sentence.items.slice(to + 1),
  ];
  return sentenceOf(sentence, items);
}

function namedIn(sentence: Sentence): Item[] {
  const named: Item[] = [];
  for (const item of sentence.items) {
    if (item.code === "o" && !named.some((one) => isSameOrganisation(one.organisation, item.organisation)))
      named.push(item);
  }
  return named;
}

/** "It is to open in 2027", "it will employ 500" after a sentence about a plant: the plant, not its owner. */
function isOfPlant(words: string, before: Sentence | undefined): boolean {
  return (
    before !== undefined &&
    / (?:plant|factory|gigafactory|facility) /.test(before.line) &&
    /^ it (?:is|will|would|was|should) (?:(?:set|due|expected|scheduled|slated|planned|also|later|then) ){0,2}(?:to )?(?:open|opened|start|begin|be (?:built|located|completed|ready|operational|finished|online|the)|employ|cover|cost|come on|go (?:into|on|online)|have (?:a|an) (?:annual |yearly )?capacity) /.test(
      words,
    )
  );
}

function replaceIn(
  sentence: Sentence,
  pattern: RegExp,
  before: readonly Sentence[],
  naming: Naming,
  nations: Map<string, PlaceMention>,
): Sentence {
  const swaps: { from: number; to: number; item: Item }[] = [];
  for (const match of sentence.line.matchAll(pattern)) {
    if (isOfPlant(sentence.line.slice(match.index), before.at(-1))) continue;
    const words = match.groups?.words ?? "";
    const from = itemIndexAt(sentence, match.index + 1);
    const to = from + words.split(" ").length - 1;
    const meant = meantBy(words, sentence, from, before, naming);
    const [first, last] = [sentence.items[from], sentence.items[to]];
    if (!meant?.organisation || !first || !last) continue;
    const nation = sentence.items.slice(from, to + 1).find(({ code }) => code === "d")?.place;
    if (nation && nation.precision === "country") nations.set(meant.organisation.fullName, nation);
    swaps.push({
      from,
      to,
      item: { start: first.start, end: last.end, text: "", code: "o", organisation: meant.organisation },
    });
  }
  if (swaps.length === 0) return sentence;
  const items = sentence.items.flatMap((item, index): Item[] => {
    const swap = swaps.find(({ from, to }) => index >= from && index <= to);
    if (!swap) return [item];
    return swap.from === index ? [swap.item] : [];
  });
  return sentenceOf(sentence, items);
}

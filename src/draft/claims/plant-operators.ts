import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Item, Sentence } from "../scan.ts";
import { antecedent, subjectIn } from "./antecedent.ts";
import { type Article, lineBefore } from "./article.ts";
import { agentAfter, sayer } from "./plant-agents.ts";
import { inRelativeClause, receiver, relativeSubject } from "./plant-clauses.ts";
import type { PlantNoun } from "./plant-nouns.ts";
import { isOperator, listBack, ofIndexes, type PlantOperator, subject } from "./plant-subject.ts";

const NOBODY: PlantOperator = { organisations: [], indexes: [] };

/** Who runs, builds or will run a plant: its owner in the phrase, "by X" after it, the subject, what "its" stands for. */
export function operatorOfPlant(
  article: Article,
  sentence: Sentence,
  noun: PlantNoun,
  lastPlace: number,
  isSiteInPhrase: boolean,
): PlantOperator {
  // "Ford's old factory", "a former Mercedes plant" tell whose it was.
  const words = sentence.items.slice(noun.from, noun.head).map(({ text }) => text);
  if (words.some((word) => /^(?:former|old|closed|shuttered|disused|idled)$/.test(word)))
    return subject(sentence, noun) ?? NOBODY;
  // "X will take a part of the factory's output": X need not run it.
  if (
    / of the (?:[a-z]+ )?$/.test(lineBefore(sentence, noun.head)) &&
    /^['’]s$/.test(sentence.items[noun.head + 1]?.text ?? "")
  )
    return NOBODY;
  return (
    owner(article, sentence, noun) ??
    inRelativeClause(sentence, noun.head) ??
    receiver(sentence, noun) ??
    inPhrase(sentence, noun, true) ??
    agentAfter(sentence, noun, lastPlace) ??
    relativeSubject(sentence, noun) ??
    inRelativeClause(sentence, lastPlace) ??
    subject(sentence, noun) ??
    ventureBetween(sentence) ??
    (isSiteInPhrase ? null : inPhrase(sentence, noun, false)) ??
    sayer(sentence) ??
    before(article, sentence, noun)
  );
}

/** "X's A mine and B battery plant": the plant is X's too. */
const OWNER_ACROSS =
  / <[ou](\d+)> ['’]s (?:[^ .;,]+ ){1,8}(?:mine|quarry|plant|factory|site|project|facility|refinery) and $/;

function owner(article: Article, sentence: Sentence, noun: PlantNoun): PlantOperator | null {
  const { items } = sentence;
  const across = OWNER_ACROSS.exec(lineBefore(sentence, noun.from))?.[1];
  if (across !== undefined && items[noun.from]?.code !== undefined)
    return ofIndexes(sentence, [Number(across)]);
  if (!/^['’]s?$/.test(items[noun.from - 1]?.text ?? "")) return null;
  const index = noun.from - 2;
  const item = items[index];
  if (isOperator(item)) return listBack(sentence, index);
  const words = items
    .slice(Math.max(0, index - 1), index + 1)
    .map(({ text }) => text)
    .join(" ");
  if (
    /(?:company|automaker|carmaker|maker|firm|group|giant|manufacturer|startup|venture|subsidiary|brand)$/.test(
      words,
    )
  ) {
    return single(subjectIn(sentence, index) ?? antecedent(article, sentence), []);
  }
  return null;
}

function single(item: Item | undefined, indexes: readonly number[]): PlantOperator | null {
  return item?.organisation ? { organisations: [item.organisation], indexes } : null;
}

/** "the Renault Korea Busan plant". A name that is nowhere known as a company may be the plant's own, so a subject goes first. */
function inPhrase(sentence: Sentence, noun: PlantNoun, isKnown: boolean): PlantOperator | null {
  for (let index = noun.from; index < noun.head; index++) {
    const item = sentence.items[index];
    if (!isOperator(item)) continue;
    if (
      isKnown &&
      !ORGANISATIONS.has(item.organisation.name) &&
      !ORGANISATIONS.has(item.organisation.name.split(" ")[0] ?? "")
    )
      continue;
    // "Volvo-owned", "Tesla-supplying": says something else than whose it is.
    if (/^(?:owned|backed|supplying|style|led)$/.test(sentence.items[index + 1]?.text ?? "")) continue;
    const next = sentence.items[index + 2];
    const isPair = /^(?:and|&)$/.test(sentence.items[index + 1]?.text ?? "") && isOperator(next);
    return ofIndexes(sentence, isPair ? [index, index + 2] : [index]);
  }
  // "the SK On and Ford plant" has its list before the phrase's own start.
  return null;
}

function ventureBetween(sentence: Sentence): PlantOperator | null {
  const match =
    / (?:joint venture|jv|partnership|venture|alliance) (?:\( [a-z]+ \) )?(?:between|of|by|with) (?:<d\d+> )?(?:[a-z-]+ ){0,4}<[ou](\d+)>(?: ,? ?(?:and|with|,) (?:<d\d+> )?(?:[a-z-]+ ){0,4}<[ou](\d+)>)?/.exec(
      sentence.line,
    );
  if (!match) return null;
  const indexes = [match[1], match[2]].flatMap((one) => (one === undefined ? [] : [Number(one)]));
  if (indexes.length === 2) return ofIndexes(sentence, indexes);
  const partner = indexes[0] ?? 0;
  const first = subjectIn(sentence, partner);
  const own = first ? sentence.items.indexOf(first) : -1;
  return own >= 0 && own !== partner ? ofIndexes(sentence, [own, partner]) : null;
}

function before(article: Article, sentence: Sentence, noun: PlantNoun): PlantOperator {
  const pronoun = sentence.items
    .slice(0, noun.head)
    .some(({ text }) =>
      /^(?:its|their|it|they|company|automaker|carmaker|firm|group|giant|manufacturer|maker|startup|supplier)$/.test(
        text,
      ),
    );
  if (!pronoun) return ofArticle(article, sentence, noun);
  return single(antecedent(article, sentence), []) ?? NOBODY;
}

/** A plant in a sentence without any organisation is of the one that the article is all about, if it is about one. */
function ofArticle(article: Article, sentence: Sentence, noun: PlantNoun): PlantOperator {
  const isOthers = sentence.items.some((item) => isOperator(item) || item.code === "v");
  return isOthers || noun.isPlural ? NOBODY : (single(article.mainOrganisation, []) ?? NOBODY);
}

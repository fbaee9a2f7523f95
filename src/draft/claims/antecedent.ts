import type { OrganisationMention } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import type { Article } from "./article.ts";

/** The organisation that does what a sentence says from an item on: the nearest fitting subject before it, else of the sentences before. */
export function subjectBefore(article: Article, sentence: Sentence, index: number): Item | undefined {
  const own = subjectIn(sentence, index);
  return own ?? antecedent(article, sentence);
}

/** The subject of the sentences before a sentence of the article. */
export function antecedent(article: Article, sentence: Sentence): Item | undefined {
  const at = article.positions.get(sentence) ?? 0;
  return antecedentIn(article.sentences.slice(Math.max(0, at - 3), at));
}

/** The subject of the last three sentences, the nearest first; else the only organisation that the last two name. */
export function antecedentIn(before: readonly Sentence[]): Item | undefined {
  for (const sentence of before.slice(-3).reverse()) {
    if (PRONOUN_FIRST.test(sentence.line)) continue;
    const subject = subjectIn(sentence, sentence.items.length, true);
    if (subject) return subject;
  }
  const named = before.slice(-2).flatMap(({ items }) => items.filter(isOrganisation));
  const names = new Set(named.map(({ organisation }) => organisation?.fullName));
  return names.size === 1 ? named[0] : undefined;
}

/** Such a sentence speaks of the one named before it. */
const PRONOUN_FIRST =
  /^ (?:it|its|they|their|he|she|(?:the|this) (?:two |[a-z]+ )?(?:company|companies|firm|group|automaker|carmaker|maker|manufacturer|giant|startup|venture)) /;

const TOPIC = / the (?:story|history|saga|tale|case|rise|fall|collapse|failure|bankruptcy|future|fate) of $/;

/** The first organisation of a sentence that is no object of a preposition nor the one who only reports. */
export function subjectIn(sentence: Sentence, end: number, isTopic = false): Item | undefined {
  const candidates: Item[] = [];
  for (let index = 0; index < Math.min(end, sentence.items.length); index++) {
    const item = sentence.items[index];
    if (!item || !isOrganisation(item)) continue;
    const previous = sentence.items[index - 1]?.text ?? "";
    const next = sentence.items[index + 1]?.text ?? "";
    // "Canada's X" deep in a sentence is what is dealt with; "X's plant" at its head is what it speaks of.
    if (index > 3 && /^['’]s?$/.test(previous)) continue;
    // "The story of X": what the sentence speaks of.
    if (isTopic && index <= 4 && TOPIC.test(sentence.line.slice(0, sentence.starts[index] ?? 0))) return item;
    // "A and B", of which A is a person: so is B.
    if (item.code === "u" && previous === "and" && sentence.items[index - 2]?.code === "h") continue;
    if (isTopic && index <= 2 && /^['’]s?$/.test(next)) {
      candidates.push(item);
      continue;
    }
    if (
      /^(?:by|with|from|of|to|for|in|at|against|between|alongside|like|than|via|including|on|former|ex)$/.test(
        previous,
      )
    )
      continue;
    if (
      /^['’]s?$/.test(next) &&
      !/^(?:plan|plans|decision|move|announcement|effort|bid|board|proposed|planned|new|first|second|ambitious)$/.test(
        sentence.items[index + 2]?.text ?? "",
      )
    )
      continue;
    candidates.push(item);
  }
  return candidates.find(({ code }) => code === "o") ?? candidates[0];
}

function isOrganisation(item: Item): boolean {
  return (
    (item.code === "o" || item.code === "u") &&
    item.organisation !== undefined &&
    item.organisation.type !== "government"
  );
}

/** Whether two mentions are of one organisation, by its full name. */
export function isSameOrganisation(
  one: OrganisationMention | undefined,
  other: OrganisationMention | undefined,
): boolean {
  if (!one || !other) return false;
  const [a, b] = [normal(one.fullName), normal(other.fullName)];
  return a === b || normal(one.name) === normal(other.name) || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function normal(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/\b(?:group|holding|holdings|motor|motors|corp|company|co|inc|ltd|ag|energy)\b\.?/g, "")
      .replace(/\s+/g, " ")
      .trim() || name.toLowerCase()
  );
}

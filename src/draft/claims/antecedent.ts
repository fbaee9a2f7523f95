import type { OrganisationMention } from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";
import type { Article } from "./article.ts";

const DESCRIBED =
  "(?:the|its|this|that|it|they|their|both|company|companies|firm|group|automaker|carmaker|maker|manufacturer|giant|startup|venture|unit|brand|partner|partners|supplier|producer|german|french)";

/** Words that stand for an organisation named before: "its", "the company", "the battery maker". */
export const ANAPHOR = new RegExp(`^(?:its|it|they|their|he|she|(?:the|this) ${DESCRIBED})$`);

/** The organisation that does what a sentence says from an item on: the nearest fitting subject before it, else of the sentences before. */
export function subjectBefore(article: Article, sentence: Sentence, index: number): Item | undefined {
  const own = subjectIn(sentence, index);
  return own ?? antecedent(article, sentence);
}

/** The subject of the sentences before, or the organisation the article is about. */
export function antecedent(article: Article, sentence: Sentence): Item | undefined {
  const at = article.sentences.indexOf(sentence);
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const before = article.sentences[at - back];
    const subject = before && subjectIn(before, before.items.length);
    if (subject) return subject;
  }
  return onlyOrganisation(article, at);
}

/** The one organisation that the two sentences before name at all. */
function onlyOrganisation(article: Article, at: number): Item | undefined {
  const named = article.sentences
    .slice(Math.max(0, at - 2), at)
    .flatMap(({ items }) => items.filter(isOrganisation));
  const names = new Set(named.map(({ organisation }) => organisation?.fullName));
  return names.size === 1 ? named[0] : undefined;
}

/** The first organisation of a sentence that is no object of a preposition nor the one who only reports. */
export function subjectIn(sentence: Sentence, end: number): Item | undefined {
  const candidates: Item[] = [];
  for (let index = 0; index < Math.min(end, sentence.items.length); index++) {
    const item = sentence.items[index];
    if (!item || !isOrganisation(item)) continue;
    const previous = sentence.items[index - 1]?.text ?? "";
    const next = sentence.items[index + 1]?.text ?? "";
    if (
      /^(?:by|with|from|of|to|for|in|at|against|between|alongside|like|than|via|including|on)$/.test(previous)
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

import type { PlaceMention } from "../extraction.ts";
import { territoryOf } from "../lexicon/countries.ts";
import type { Item, Sentence } from "../scan.ts";
import type { Article } from "./article.ts";

/** The state that an item names or stands for: a country, a nationality, a capital, a ministry, a president. */
export function nationOf(item: Item | undefined): PlaceMention | undefined {
  if (!item) return undefined;
  if (item.code === "c" || item.code === "d" || item.code === "s") return item.place;
  if (item.code !== "g" || !item.place) return undefined;
  const code = item.organisation?.countryCode;
  return code ? { ...item.place, name: territoryOf(code).name } : undefined;
}

const NOT_ACTING =
  /^(?:charge|charges|charging|hit|hits|hitting|make|hold|target|targets|targeting|punish|help|let|ask|asks|asked|urge|urges|urged|told|tells|affect|affects|hurt|hurts|include|includes|including|in|from|to|on|against|with|by|into|for|at|toward|towards|between|of|than|near|like|via|across|over)$/;

/** The state that acts before an item: a country, capital or ministry that no preposition governs, or a nationality with "government". */
export function actingNation(sentence: Sentence, end: number): { index: number; place: PlaceMention } | null {
  for (let index = end - 1; index >= 0; index--) {
    const item = sentence.items[index];
    const place = nationOf(item);
    if (item?.text === ";") return null;
    if (
      !item ||
      !place ||
      (place.precision === "region" && place.name !== "European Union" && place.name !== "Europe")
    )
      continue;
    const previous = previousWord(sentence, index);
    const next = sentence.items[index + 1]?.text ?? "";
    const words = sentence.items
      .slice(index + 1, index + 5)
      .map(({ text }) => text)
      .join(" ");
    // "Russian oil", "China trade": the nation only describes.
    if (NOT_ACTING.test(previous) || sentence.items[index + 1]?.code === "k") continue;
    const isBody =
      /^(?:['’]s )?(?:[a-z]+ )?(?:government|officials?|authorit(?:y|ies)|ministry|ministers?|president|administration|regulators?|commerce|lawmakers|parliament|commission|trade|customs|cabinet|leaders?|prime)\b/.test(
        words,
      );
    if (item.code === "d" && !isBody) continue;
    if (
      /^['’]s?$/.test(next) &&
      !isBody &&
      !/^(?:decision|move|plan|new|latest|announcement|proposed|first|own|planned|recent)/.test(
        sentence.items[index + 2]?.text ?? "",
      )
    )
      continue;
    return { index, place };
  }
  return null;
}

function previousWord(sentence: Sentence, index: number): string {
  let at = index - 1;
  // Of a list the word before its first member: "from A, B and C".
  for (; at > 0; at--) {
    const item = sentence.items[at];
    const isLink = item?.code === undefined && /^(?:the|and|,|or)$/.test(item?.text ?? "");
    const isMember =
      item !== undefined &&
      nationOf(item) !== undefined &&
      /^(?:and|,|or|the)$/.test(sentence.items[at + 1]?.text ?? "");
    if (!isLink && !isMember) break;
    // A comma after a phrase begins the clause anew: "In China, Washington…".
    if (item?.text === "," && nationOf(sentence.items[at - 1]) === undefined) return "";
  }
  return sentence.items[at]?.text ?? "";
}

/**
 * The state that acted in the sentences before: a government within eight of them; any state in the last two when the
 * sentence itself says "the ministry" or "it".
 */
export function actingBefore(article: Article, sentence: Sentence, isMeant: boolean): PlaceMention | null {
  const at = article.positions.get(sentence) ?? -1;
  for (let back = 1; back <= 8 && at - back >= 0; back++) {
    const before = article.sentences[at - back];
    // A title is read last and stands first.
    if (before && before.block.index > sentence.block.index) return null;
    const found = before && actingNation(before, before.items.length);
    if (!found) continue;
    const code = before.items[found.index]?.code;
    if (code === "g" || (back <= 2 && isMeant)) return found.place;
  }
  return null;
}

/** States that act together with one: "the United States and the European Union have banned". */
export function actingWith(sentence: Sentence, index: number): PlaceMention[] {
  const others: PlaceMention[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const item = sentence.items[at];
    if (item?.code === undefined && /^(?:the|and|,)$/.test(item?.text ?? "")) continue;
    const place = nationOf(item);
    const isLinked = /^(?:and|,)$/.test(sentence.items[at + 1]?.text ?? "");
    if (!place || !isLinked || item?.code === "d") break;
    others.push(place);
  }
  return others;
}

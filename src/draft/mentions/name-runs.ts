import type { Block } from "../block.ts";
import { endOfDateline } from "../dateline.ts";
import { settlementsNamed } from "../gazetteer/settlements.ts";
import { CORPORATE_WORDS } from "../lexicon/organisations.ts";
import { isCommonOpener, isCommonWord } from "../lexicon/words.ts";
import { type Token, tokensIn } from "../tokens.ts";
import { knownNameAt } from "./known-names.ts";
import type { Name } from "./name.ts";
import { type Run, settlementClue } from "./name-clues.ts";
import { numberedModelAt, productAt } from "./products.ts";

/** Where a block's capitals tell nothing: titles that capitalise every word, and texts in capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? "")) return false;
  // A line of a list: names and figures, each with a capital of its own.
  if (
    tokens.slice(1).some(({ text }) => /^[–—:|]$/.test(text)) &&
    tokens.some(({ type }) => type === "number")
  )
    return false;
  const words = tokens.filter(({ type, text }) => type === "word" && text.length > 3);
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  return words.length >= 3 && capitals / words.length > 0.65;
}

/** The capitalised runs of a block that no lexicon knows, and the names that one does. */
export function partsOfBlock(block: Block): { tokens: Token[]; known: Name[]; runs: Run[] } {
  const tokens = tokensIn(block.text, { start: endOfDateline(block.text), end: block.text.length });
  const known: Name[] = [];
  const ranges: { from: number; to: number }[] = [];
  const titled = isTitleCase(tokens);
  for (let at = 0; at < tokens.length; ) {
    const model = numberedModelAt(block.text, tokens, at);
    if (model) {
      known.push(model.name);
      at += model.length;
      continue;
    }
    const hit = knownNameAt(block.text, tokens, at);
    const company = hit && !titled ? companyOfLand(block.text, tokens, at, hit) : null;
    if (company) {
      known.push(company.name);
      at += company.length;
      continue;
    }
    if (hit) {
      const product = productAt(block.text, tokens, at, hit.length, hit.name);
      known.push(product?.name ?? hit.name);
      at += product?.length ?? hit.length;
      continue;
    }
    const length = titled ? 0 : runLength(block.text, tokens, at);
    if (length > 0) ranges.push({ from: at, to: at + length });
    at += Math.max(1, length);
  }
  return { tokens, known, runs: runsOf(block.text, tokens, ranges, known) };
}

/** "Gigafactory Berlin", "Louisville Assembly Plant": the plant is no part of the name of the place. */
const PLANT_WORD =
  /^(?:Gigafactory|Megafactory|Metaplant|Plant|Plants|Factory|Factories|Assembly|Complex|Works|Facility)$/;

const PLANT_NEXT =
  /^(?:plants?|factory|factories|gigafactory|facility|site|operations|market|sales|exports|,)$/i;

/** Lower-case words that may stand inside a name. */
const LINKS = /^(?:de|del|di|da|du|van|von|der|la|le|el|al|of|&|y|e|i|sur)$/;

function runLength(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first?.isCapital || !/^\p{Lu}/u.test(first.text) || PLANT_WORD.test(first.text)) return 0;
  if (isCommonOpener(first.text) && startsSentence(tokens, at) && !isTownOfTwo(text, tokens, at)) return 0;
  if (isCommonWord(first.text) && !tokens[at + 1]?.isCapital) return 0;
  let length = 1;
  for (;;) {
    const next = tokens[at + length];
    if (!next || next.type === "possessive" || PLANT_WORD.test(next.text)) break;
    const gap = text.slice(tokens[at + length - 1]?.end ?? 0, next.start);
    if (gap !== " " && gap !== "") break;
    const isJoint = (next.text === "-" || next.text === "&") && tokens[at + length + 1]?.isCapital;
    const after = tokens[at + length + 1];
    if (
      next.isCapital &&
      !(isCommonWord(next.text) && !CORPORATE_WORDS.has(next.text) && !isNamePart(next.text))
    ) {
      const known = CORPORATE_WORDS.has(next.text) ? null : knownNameAt(text, tokens, at + length);
      // "Envirostream Australia" is one company; "Busan, South Korea" and "the Acme Hungary plant" are not.
      const isBranch =
        known?.name.kind === "territory" &&
        known.name.territory.precision === "country" &&
        known.length === 1 &&
        !PLANT_NEXT.test(after?.text ?? "") &&
        after?.type !== "possessive";
      if (isBranch) return length + 1;
      if (known) break;
      length += 1;
    } else if (isJoint && !knownNameAt(text, tokens, at + length + 1)) length += 2;
    else if (
      LINKS.test(next.text) &&
      after?.isCapital &&
      !knownNameAt(text, tokens, at + length + 1) &&
      length <= 3
    )
      length += 2;
    else break;
    if (length > 8) break;
  }
  return length;
}

const ENDS_COMPANY =
  /^(?:Association|Corp|Corporation|Inc|Ltd|Limited|Company|Co|Group|Holdings?|Resources|Minerals|Metals|Mining|Technologies|Technology|Motors|Energy|Industries|Bank|Fund|Council|Institute|Agency)$/;

/** "Argentina Lithium & Energy", "China Passenger Car Association": a company whose name begins with a land's. */
function companyOfLand(
  text: string,
  tokens: readonly Token[],
  at: number,
  hit: { name: Name; length: number },
): { name: Name; length: number } | null {
  if (hit.name.kind !== "territory" && hit.name.kind !== "state") return null;
  let end = at + hit.length;
  for (let next = tokens[end]; next && end - at < 7; next = tokens[++end]) {
    if (text.slice(tokens[end - 1]?.end ?? 0, next.start) !== " ") break;
    if (next.text !== "&" && (!next.isCapital || !/^\p{Lu}\p{Ll}/u.test(next.text))) break;
  }
  const last = tokens[end - 1];
  if (!last || end - at - hit.length < 2 || !ENDS_COMPANY.test(last.text)) return null;
  const written = text.slice(hit.name.start, last.end);
  const type = /Association|Council|Institute|Agency/.test(last.text) ? "association" : "company";
  return {
    name: {
      start: hit.name.start,
      end: last.end,
      text: written,
      kind: "organisation",
      fullName: written,
      type,
      isSure: true,
    },
    length: end - at,
  };
}

/** "Big Rapids, Michigan", "Spring Hill, Tennessee" at the head of a line. */
function isTownOfTwo(text: string, tokens: readonly Token[], at: number): boolean {
  const [first, second, comma] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second?.isCapital || comma?.text !== ",") return false;
  const state = knownNameAt(text, tokens, at + 3)?.name.kind;
  return (
    (state === "state" || state === "territory") &&
    settlementsNamed(text.slice(first.start, second.end)).length > 0
  );
}

/** Common words that names are made with: "North Star Lithium", "Green Battery". */
function isNamePart(word: string): boolean {
  return /^(?:North|South|East|West|New|Grand|Great|Green|Power|Energy|Solar|Wind|Battery|American|European|Asian|National|International|Global|Central|United|General|Electric|Plant|Lithium|Graphite|Steel|Rare|Earth|First|One|Joint)$/.test(
    word,
  );
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || /^[.!?:;"“‘'(•>*–—-]$/.test(previous.text);
}

/** The last of some names in order that ends before a spot. */
function lastBefore(names: readonly Name[], spot: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= spot) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

function runsOf(
  text: string,
  tokens: readonly Token[],
  ranges: readonly { from: number; to: number }[],
  known: readonly Name[],
): Run[] {
  const runs: Run[] = [];
  for (const { from, to } of ranges) runs.push(runOf(text, tokens, from, to, known, runs.at(-1)));
  return runs;
}

function runOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: readonly Name[],
  before: Run | undefined,
): Run {
  const own = tokens.slice(from, to);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const next = tokens[to];
  const isFollowed = /^(?:,|in|\()$/.test(next?.text ?? "");
  const follower = isFollowed ? knownNameAt(text, tokens, to + 1) : null;
  const previous = lastBefore(known, start);
  const isListed = (gapStart: number) => /^(?:,| and|, and) $/.test(text.slice(gapStart, start));
  const isTownBefore =
    before !== undefined &&
    isListed(before.tokens.at(-1)?.end ?? start) &&
    settlementClue(before) === "certain";
  const isPlaceBefore =
    previous !== undefined &&
    /^(?:state|settlement|territory|seat)$/.test(previous.kind) &&
    isListed(previous.end);
  return {
    tokens: own,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - 60), start).toLowerCase(),
    after: text.slice(end, end + 90).toLowerCase(),
    isBeforeTerritory: follower?.name.kind === "state" || follower?.name.kind === "territory",
    isAfterPlace: isPlaceBefore || isTownBefore,
  };
}

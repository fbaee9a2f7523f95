import type { Block } from "./block.ts";
import { isCommonWord } from "./lexicon/words.ts";

const FEWEST_BLOCKS = 4;
const FEWEST_WORDS = 25;
/** Words that a fact of ours cannot do without. */
const TELLING =
  /\b(?:plants?|factor(?:y|ies)|gigafactor|facilit(?:y|ies)|tariffs?|dut(?:y|ies)|sanction|export|import|stake|shareholder|agreement|memorandum|joint venture|suppl(?:y|ies|ier)|produc(?:e|es|ed|ing|tion) (?:of|in|at)|capacity|contract|acqui|ban(?:s|ned)?\b|bill\b|restrict|deal\b|invest|billion|plans? to)/i;

/** Prose that shares no name with the rest of the article and speaks of nothing a record holds: index of the block and why. */
export function offTopicBlocks(
  blocks: readonly Block[],
  kinds: readonly { readonly kind: string }[],
): [number, string][] {
  const prose = blocks.filter((_, index) =>
    ["body", "headline", "standfirst"].includes(kinds[index]?.kind ?? ""),
  );
  if (prose.length < FEWEST_BLOCKS) return [];
  const names = new Map(prose.map(({ index, text }) => [index, namesOf(text)]));
  const counts = new Map<string, number>();
  for (const own of names.values()) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  return prose.slice(2).flatMap(({ index, text }): [number, string][] => {
    const own = [...(names.get(index) ?? [])];
    const isApart =
      own.length >= 2 &&
      text.split(" ").length >= FEWEST_WORDS &&
      own.every((name) => counts.get(name) === 1);
    return isApart && !TELLING.test(text)
      ? [[index, "shares no name with the rest and states nothing a record holds"]]
      : [];
  });
}

function namesOf(text: string): Set<string> {
  const words = text.match(/(?<![.!?]\s)(?<!^)\b\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !isCommonWord(word)));
}

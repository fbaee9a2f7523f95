import type { Fact, Mention, Passage } from "../extraction.ts";
import type { Line } from "../lines.ts";
import { factOf } from "./borne-out-fact.ts";
import { findWords, passageOf } from "./found-words.ts";
import { givesOrders } from "./orders.ts";
import { type ReplyClaim, replyClaimSchema } from "./reply-schema.ts";

/** What a reply is held against. */
export interface Ground {
  readonly text: string;
  /** All lines of the article. */
  readonly lines: readonly Line[];
  /** Numbers of the lines that facts may be read from. */
  readonly readable: ReadonlySet<number>;
  /** What the rules read in it. */
  readonly mentions: readonly Mention[];
}

export type BorneOut = { readonly fact: Fact } | { readonly why: string };

/** No claim needs more of the text. Words. */
const LONGEST_PASSAGE = 60;

/**
 * Holds one item of a reply against the article: its passage has to stand in the paragraph it names, and every name,
 * number and date of it inside the passage. Whatever the text does not bear out makes the whole item fall.
 */
export function bearOut(item: unknown, ground: Ground): BorneOut {
  const parsed = replyClaimSchema.safeParse(item);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { why: `not of the form asked for: ${issue?.path.join(".") || "claim"}: ${issue?.message}` };
  }
  const passage = passageIn(parsed.data, ground);
  return "why" in passage ? passage : factOf(parsed.data, passage.passage, ground);
}

function passageIn(
  { paragraph, passage }: ReplyClaim,
  { text, lines, readable }: Ground,
): { passage: Passage } | { why: string } {
  const line = lines.find(({ number }) => number === paragraph);
  if (!line) return { why: `there is no paragraph ${paragraph}` };
  const found = findWords(passage, line, text);
  if (!found) {
    const other = lines.find((one) => findWords(passage, one, text));
    const elsewhere = other ? `, but in ${other.number}` : "";
    return { why: `"${shortened(passage)}" is not in paragraph ${paragraph}${elsewhere}` };
  }
  if (!readable.has(paragraph)) return { why: `paragraph ${paragraph} is not of the article's own text` };
  if (givesOrders(line.text)) return { why: `paragraph ${paragraph} gives orders to whoever reads it` };
  if (passage.split(/\s+/).length > LONGEST_PASSAGE)
    return { why: "the passage is longer than a claim needs" };
  return { passage: passageOf(found, line, text) };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

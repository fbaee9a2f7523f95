import type { Passage } from "../extraction.ts";

/** A text that says the same thing a thousand times is borne out by the first few. */
export const MOST_SUPPORTING = 24;

/** The passages that bear a fact out, with one more. */
export function withSupport(supporting: readonly Passage[], another: Passage): readonly Passage[] {
  return supporting.length >= MOST_SUPPORTING ? supporting : [...supporting, another];
}

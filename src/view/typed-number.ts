/** A digit that was typed, and when, in milliseconds. */
export interface TypedDigit {
  readonly digit: number;
  readonly at: number;
}

/** Two digits within so many milliseconds are one number. */
const TOGETHER = 1_000;

/**
 * The number that a digit makes: with the one before it, if that came just now and there are so many steps; else alone.
 * @param count how many steps there are
 * @returns null for a number that no step has
 */
export function typedNumber(before: TypedDigit | null, typed: TypedDigit, count: number): number | null {
  const together = before && typed.at - before.at <= TOGETHER ? before.digit * 10 + typed.digit : 0;
  const number = together >= 10 && together <= count ? together : typed.digit;
  return number >= 1 && number <= count ? number : null;
}

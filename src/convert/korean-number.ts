import { plus, times } from "./decimal.ts";
import { suffixScaleOf } from "./number-words.ts";
import { readNumeral } from "./numeral.ts";
import type { Token } from "./text-tokens.ts";

/** A number whose digits stand before falling scales: "15만 5천 개" is 155000, "3억 5000만" is 350000000. */
export function readKoreanSum(
  tokens: readonly Token[],
  start: number,
): { value: string; text: string; length: number } | null {
  let value = "0";
  let limit: bigint | null = null;
  let length = 0;
  for (let token = tokens[start]; token; token = tokens[start + length]) {
    const term = termOf(token);
    if (!term || (limit !== null && (term.scale >= limit || !/^\s*$/.test(token.gap)))) break;
    if (limit === null && term.scale === 1n) return null;
    value = plus(value, times(term.number, term.scale));
    limit = term.scale;
    length += 1;
    if (!term.isOpen) break;
  }
  const text = tokens.slice(start, start + length).map((token) => token.text);
  return length === 0 ? null : { value, text: text.join(" "), length };
}

/** "15만": the number, its scale, and whether a smaller one may follow (not after "15만대", a counted thing). */
function termOf({ numeral }: Token): { number: string; scale: bigint; isOpen: boolean } | null {
  if (!numeral || /^\p{Script=Latin}/u.test(numeral.suffix)) return null;
  const [readings, ...others] = readNumeral(numeral.digits);
  const number = readings?.[0];
  if (number === undefined || others.length > 0) return null;
  const scale = numeral.suffix === "" ? undefined : suffixScaleOf(numeral.suffix);
  return { number, scale: scale ?? 1n, isOpen: /^[백천만억조]+$/.test(numeral.suffix) };
}

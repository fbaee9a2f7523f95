import { canonical } from "./decimal.ts";

/**
 * What a numeral of digits and separators may mean:
 *
 *     200,000   200.000   200'000   groups of three: 200000 (200.000 may also be 200)
 *     34.02     34,02     a decimal (34,02 may also be a list: 34 and 2)
 *     1,234.5   1.234,5   groups, then a decimal
 *     2023.11.10          anything else: each piece by itself
 *
 * `readings` are the meanings, of which one is meant; several pieces are several numbers.
 */
export function readNumeral(numeral: string): string[][] {
  const digits = numeral.split(/[.,'’]/);
  const separators = numeral.match(/[.,'’]/g) ?? [];
  const [separator] = separators;
  if (separator === undefined) return [[canonical(numeral)]];
  if (separators.length === 1 && separator !== "'" && separator !== "’") {
    return [singleSeparator(digits, separator)];
  }
  const isUniform = separators.every((one) => one === separator);
  if (isUniform && isGrouped(digits)) return [[canonical(digits.join(""))]];
  const decimal = separators.at(-1);
  const grouped = digits.slice(0, -1);
  const hasDecimal = (decimal === "." || decimal === ",") && !separators.slice(0, -1).includes(decimal);
  if (hasDecimal && isGrouped(grouped)) return [[canonical(`${grouped.join("")}.${digits.at(-1)}`)]];
  return digits.map((piece) => [canonical(piece)]);
}

function singleSeparator(digits: readonly string[], separator: string): string[] {
  const [whole = "", rest = ""] = digits;
  const decimal = canonical(`${whole}.${rest}`);
  if (isGrouped(digits)) {
    const grouped = canonical(whole + rest);
    return separator === "." ? [grouped, decimal] : [grouped];
  }
  return separator === "." ? [decimal] : [decimal, canonical(whole), canonical(rest)];
}

/** "200", "000": one to three digits that do not begin with zero, then threes. */
export function isGrouped(digits: readonly string[]): boolean {
  const [first = "", ...others] = digits;
  return /^[1-9]\d{0,2}$/.test(first) && others.length > 0 && others.every((group) => group.length === 3);
}

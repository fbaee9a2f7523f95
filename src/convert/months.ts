import { isLanguageTag } from "./words.ts";

/** The months of a language as they stand in a text. */
export interface Months {
  /** Name → 1 to 12. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Finds a month with what stands beside it: [day before, name, day after, year], all but the name optional. */
  readonly pattern: RegExp;
}

const known = new Map<string, Months>();

/** Months in English and a language (BCP 47), as everybody's `Intl` names them; others than words ("9월") are left out. */
export function monthsOf(language: string): Months {
  let months = known.get(language);
  if (!months) {
    const numbers = new Map([["Sept", 9], ...monthNames("en")]);
    if (isLanguageTag(language)) for (const [name, month] of monthNames(language)) numbers.set(name, month);
    months = { numbers, pattern: patternOf([...numbers.keys()]) };
    known.set(language, months);
  }
  return months;
}

/** Long and short, by itself and as after a day: in Russian, for one, these differ. */
function monthNames(locale: string): [string, number][] {
  const styles = [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }] as const;
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2023, month, 1));
      const name = parts.find(({ type }) => type === "month")?.value.replace(/\.$/, "") ?? "";
      return [name, month + 1];
    }).filter(([name]) => /^\p{L}+$/u.test(name));
  });
}

/** With the case of the names: "may" is a verb. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).join("|");
  const ordinal = "(?:st|nd|rd|th)?";
  const dayBefore = `(?:(?<!\\d)(\\d{1,2})${ordinal}\\.?\\s(?:of\\s)?)?`;
  const dayAfter = `(?:\\s(\\d{1,2})${ordinal}(?!\\d))?`;
  const year = "(?:,?\\s(?:of\\s)?(\\d{4})(?!\\d))?";
  return new RegExp(`${dayBefore}(?<!\\p{L})(${longestFirst})(?!\\p{L})\\.?${dayAfter}${year}`, "gu");
}

import type { Period, Unit } from "../../model/kinds.ts";
import type { AmountWords } from "../messages.ts";

export const FORMAT_TAG = "ru-RU";
const plurals = new Intl.PluralRules(FORMAT_TAG);
const figures = new Intl.NumberFormat(FORMAT_TAG, { maximumFractionDigits: 2 });

/** A noun after a number: 1 поток, 2 потока, 5 потоков, 1,5 потока. */
export interface Noun {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** "1 поток", "2 потока", "5 потоков": the number stays on the line of its noun. */
export function counted(count: number, noun: Noun): string {
  return `${figures.format(count)}\u00a0${afterNumber(count, noun)}`;
}

function afterNumber(count: number, { one, few, many }: Noun): string {
  switch (plurals.select(count)) {
    case "one":
      return one;
    case "many":
      return many;
    default:
      return few;
  }
}

/** In the genitive, as after "из": "1 записи", "21 записи", "28 записей". */
export function countedAfterPreposition(count: number, noun: Noun): string {
  return `${figures.format(count)}\u00a0${afterBound(count, noun)}`;
}

/** After "около", "более", "менее" the noun is in the genitive: of one thing ("около 1 тонны") or of several. */
function afterBound(count: number, { few, many }: Noun): string {
  return ["one", "other"].includes(plurals.select(count)) ? few : many;
}

type Money = "RUB" | "USD" | "KRW" | "EUR";

const UNIT_NOUNS: Record<Exclude<Unit, "percent" | Money>, Noun> = {
  vehicle: { one: "автомобиль", few: "автомобиля", many: "автомобилей" },
  battery: { one: "аккумулятор", few: "аккумулятора", many: "аккумуляторов" },
  GWh: { one: "ГВт·ч", few: "ГВт·ч", many: "ГВт·ч" },
  tonne: { one: "тонна", few: "тонны", many: "тонн" },
  person: { one: "человек", few: "человека", many: "человек" },
};

const PERIODS: Record<Period, string> = {
  year: " в год",
  month: " в месяц",
  day: " в день",
  contract: " за весь срок контракта",
};

const BOUNDS: Record<AmountWords["bound"], string> = {
  exactly: "",
  about: "около ",
  "more than": "более ",
  "less than": "менее ",
  "at most": "не более ",
};

function valueWithUnit({ value, unit, bound }: AmountWords): string {
  switch (unit) {
    case "percent":
      return `${figures.format(value)}\u00a0%`;
    case "RUB":
    case "USD":
    case "KRW":
    case "EUR":
      return money(value, unit);
    default: {
      const noun = UNIT_NOUNS[unit];
      return `${figures.format(value)}\u00a0${bound === "exactly" ? afterNumber(value, noun) : afterBound(value, noun)}`;
    }
  }
}

function money(value: number, currency: Money): string {
  return new Intl.NumberFormat(FORMAT_TAG, {
    style: "currency",
    currency,
    currencyDisplay: "name",
    notation: "compact",
    compactDisplay: "long",
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(value);
}

export function amount(words: AmountWords): string {
  return BOUNDS[words.bound] + valueWithUnit(words) + (words.per ? PERIODS[words.per] : "");
}

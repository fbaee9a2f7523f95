import type { Period, Unit } from "../../model/kinds.ts";
import type { AmountWords } from "../messages.ts";

export const FORMAT_TAG = "es-ES";
const plurals = new Intl.PluralRules(FORMAT_TAG);
const figures = new Intl.NumberFormat(FORMAT_TAG, { maximumFractionDigits: 2, useGrouping: "always" });

/** "1 flujo", "2 flujos". */
export function counted(count: number, one: string, other: string): string {
  return `${figures.format(count)} ${plurals.select(count) === "one" ? one : other}`;
}

const SMALL_NUMBERS = ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

/** "5 artículos" in running text: "cinco artículos", of what is masculine. */
export function countedInWords(count: number, one: string, other: string): string {
  return `${SMALL_NUMBERS[count] ?? figures.format(count)} ${plurals.select(count) === "one" ? one : other}`;
}

type Money = "RUB" | "USD" | "KRW" | "EUR";

const UNIT_NOUNS: Record<Exclude<Unit, "percent" | "GWh" | Money>, [string, string]> = {
  vehicle: ["vehículo", "vehículos"],
  battery: ["batería", "baterías"],
  tonne: ["tonelada", "toneladas"],
  person: ["persona", "personas"],
};

const PERIODS: Record<Period, string> = {
  year: " al año",
  month: " al mes",
  day: " al día",
  contract: " en todo el contrato",
};

const BOUNDS: Record<AmountWords["bound"], string> = {
  exactly: "",
  about: "alrededor de ",
  "more than": "más de ",
  "less than": "menos de ",
  "at most": "como máximo ",
};

const MILLION = 1_000_000;

function valueWithUnit({ value, unit }: AmountWords): string {
  switch (unit) {
    case "percent":
      return `${figures.format(value)}\u00a0%`;
    case "GWh":
      return `${figures.format(value)}\u00a0GWh`;
    case "RUB":
    case "USD":
    case "KRW":
    case "EUR":
      return money(value, unit);
    default:
      return counted(value, ...UNIT_NOUNS[unit]);
  }
}

/** "6.200 millones de rublos rusos". Intl's own long form leaves out the preposition. */
function money(value: number, currency: Money): string {
  if (value < MILLION) return `${figures.format(value)} ${currencyName(value, currency)}`;
  return `${counted(value / MILLION, "millón", "millones")} de ${currencyName(value, currency)}`;
}

function currencyName(value: number, currency: Money): string {
  const parts = new Intl.NumberFormat(FORMAT_TAG, {
    style: "currency",
    currency,
    currencyDisplay: "name",
  }).formatToParts(value);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

export function amount(words: AmountWords): string {
  return BOUNDS[words.bound] + valueWithUnit(words) + (words.per ? PERIODS[words.per] : "");
}

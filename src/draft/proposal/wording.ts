import type { Bound, MeasureStatus, Status } from "../../model/kinds.ts";
import type { DateMention, PlantMakes } from "../extraction.ts";
import type { AmountYaml } from "./amounts.ts";

/** The words of proposed claims: plain English made from typed facts, never the article's own sentence. */

const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

export function listed(names: readonly string[]): string {
  return conjunction.format(names);
}

/** "the United States"; most names as they are. */
export function inSentence(name: string): string {
  return /^(United|European Union|Netherlands|Philippines|Czech Republic)/.test(name) ? `the ${name}` : name;
}

export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: "",
  about: "about ",
  "more than": "more than ",
  "less than": "less than ",
  "at most": "at most ",
};

const UNIT_WORDS: Readonly<Record<string, string>> = {
  vehicle: " vehicles",
  battery: " batteries",
  tonne: " tonnes",
  person: " people",
  percent: " %",
};

export function amountWords({ value, unit, per, bound = "exactly" }: AmountYaml): string {
  const period = per ? ` a ${per}` : "";
  return `${BOUND_WORDS[bound]}${figure(value)}${UNIT_WORDS[unit] ?? ` ${unit}`}${period}`;
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(Date.UTC(2023, month, 1)),
);

/** Millions and more in words, as far as that is exact. */
function figure(value: number): string {
  for (const [scale, word] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaled = value / scale;
    if (scaled >= 1 && Number(scaled.toFixed(3)) === scaled) return `${figures.format(scaled)} ${word}`;
  }
  return figures.format(value);
}

/** "in 2025", "by the second half of 2025"; empty for a date that is not known. */
export function dateWords(date: DateMention | undefined): string {
  if (!date?.edtf) return "";
  const preposition =
    date.bound === "at" ? (/^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? "on" : "in") : date.bound;
  return ` ${preposition} ${edtfWords(date.edtf, date.iso)}`;
}

/** The date alone: "December 2024". */
export function bareDate({ edtf, iso }: DateMention): string {
  return edtf ? edtfWords(edtf, iso) : "";
}

function edtfWords(edtf: string, iso: string | undefined): string {
  const part = /^(\d{4})-([HQ])(\d)$/.exec(iso ?? "");
  if (part) {
    const [, year, kind, number] = part;
    const ordinal = ["first", "second", "third", "fourth"][Number(number) - 1];
    return `the ${ordinal} ${kind === "H" ? "half" : "quarter"} of ${year}`;
  }
  const [year, month, day] = (edtf.split("/")[0] ?? "").split("-");
  const name = MONTHS[Number(month) - 1];
  if (!name) return edtf.includes("/") ? edtf.replace("/", " to ") : `${year}`;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A plant by what it makes, with its article. */
export const PLANT_WORDS: Readonly<Record<PlantMakes | "unknown", string>> = {
  vehicles: "a vehicle plant",
  cells: "a battery cell plant",
  packs: "a battery pack plant",
  batteries: "a battery plant",
  materials: "a battery materials plant",
  recycling: "a battery recycling plant",
  unknown: "a plant",
};

/** What the operator of a plant does, by status: "plans a car plant in". `thing` has its article. */
export function plantVerb(status: Status | undefined, thing: string): string {
  switch (status) {
    case "under construction":
      return `is building ${thing}`;
    case "announced":
      return `plans ${thing}`;
    case "considered":
      return `is considering ${thing}`;
    case "in doubt":
      return `may give up ${thing}`;
    case "halted":
      return `has stopped ${thing}`;
    case "ended":
      return `has closed ${thing}`;
    case "claimed":
      return `is said to have ${thing}`;
    case "operating":
    case undefined:
      return `has ${thing}`;
  }
}

/** How a flow goes, by status: "{Batteries} …". @param plural whether the commodity is several */
export function flowVerb(status: Status, plural: boolean): string {
  const [go, are, have] = plural ? ["go", "are", "have"] : ["goes", "is", "has"];
  switch (status) {
    case "operating":
      return go;
    case "under construction":
    case "announced":
      return `${are} to go`;
    case "considered":
      return "may go";
    case "in doubt":
      return "may no longer go";
    case "halted":
      return `${have} stopped going`;
    case "ended":
      return `no longer ${go}`;
    case "claimed":
      return `${are} said to go`;
  }
}

/** "has in force"; what the imposer of a measure does with it. */
export function measureVerb(status: MeasureStatus): string {
  switch (status) {
    case "proposed":
      return "is considering";
    case "in force":
      return "has put into force";
    case "suspended":
      return "has suspended";
    case "ended":
      return "has ended";
    case "claimed":
      return "is said to have imposed";
  }
}

import { type Settlement, settlementsNamed } from "../gazetteer/settlements.ts";
import { territoryOf } from "../lexicon/countries.ts";
import { type State, stateOf } from "../lexicon/states.ts";
import type { Name } from "./name.ts";

/** Where a settlement's name leads. */
export interface ResolvedPlace {
  readonly name: string;
  readonly countryCode?: string;
  readonly country?: string;
  readonly state?: string;
  readonly position?: readonly [number, number];
  readonly geonameId?: number;
  readonly unresolved?: string;
}

/** The states and countries that a text speaks of, by how near they stand. */
export interface PlaceContext {
  /** Named right after the settlement ("Bryan County, Georgia"). */
  readonly after?: Name;
  /** In the same sentence, then in the whole document: ISO codes, and state codes as "US.GA". */
  readonly near: ReadonlySet<string>;
  readonly document: ReadonlySet<string>;
}

/** ISO code, and "US.GA" for states, of what a name says about where one is. */
export function contextCodes(name: Name): string[] {
  if (name.kind === "state") return [name.state.countryCode, `${name.state.countryCode}.${name.state.code}`];
  const isPlace = name.kind === "territory" || name.kind === "demonym" || name.kind === "seat";
  return isPlace && name.territory.code ? [name.territory.code] : [];
}

/**
 * Pins a settlement's name to one place. Namesakes are told apart by what is named with them, never by their size alone:
 * the state or country right after, else in the sentence, else in the document. A place that has no namesake of
 * comparable size anywhere (fifty times as large, and over 300,000 people) needs no context.
 */
export function resolveSettlement(written: string, context: PlaceContext): ResolvedPlace {
  const bare = written.replace(/ (?:County|Province|Prefecture|District|Parish|Township|Region|Oblast)$/, "");
  const all = bare === written ? settlementsNamed(written) : [];
  const after = context.after;
  if (after) {
    const codes = contextCodes(after);
    const best =
      all.find((one) => isIn(one, codes)) ??
      all.find((one) => one.countryCode === codes[0] && codes[0] !== "US");
    if (best) return placeOf(best, after.kind === "state" ? after.state : undefined);
    if (after.kind === "state") return statedIn(written, after.state);
    if (after.kind === "territory" && after.territory.code) return countryOnly(written, after.territory.code);
  }
  for (const codes of [context.near, context.document]) {
    const states = all.filter((one) => codes.has(`${one.countryCode}.${one.stateCode}`));
    const inside = states.length > 0 ? states : all.filter((one) => codes.has(one.countryCode));
    const choice = clear(inside);
    if (choice) return placeOf(choice);
    if (inside.length > 0) return sameCountry(written, inside);
  }
  const [first] = all;
  if (!first)
    return {
      name: written,
      ...(districtIn(written, context) ?? {
        unresolved: "not in the gazetteer, and no state or country stands with it",
      }),
    };
  if (all.length === 1 && first.population >= 20_000) return placeOf(first);
  const second = all[1];
  if (first.population >= 300_000 && first.population >= 50 * (second?.population ?? 0))
    return placeOf(first);
  return { name: written, unresolved: `${all.length} places of this name, and nothing near tells which` };
}

function isIn(one: Settlement, codes: readonly string[]): boolean {
  const [country, state] = codes;
  return (
    one.countryCode === country && (state === undefined || `${one.countryCode}.${one.stateCode}` === state)
  );
}

/** One candidate, or one ten times as large as the next within the same context. */
function clear(candidates: readonly Settlement[]): Settlement | null {
  const [first, second] = candidates;
  if (!first) return null;
  return !second || first.population >= 10 * second.population ? first : null;
}

function placeOf(one: Settlement, state?: State): ResolvedPlace {
  const stateName = (state ?? stateOf(one.countryCode, one.stateCode))?.name;
  return {
    name: one.name.replace(/-(?:si|shi|gun)$/, ""),
    countryCode: one.countryCode,
    country: territoryOf(one.countryCode).name,
    position: one.position,
    geonameId: one.geonameId,
    ...(stateName ? { state: stateName } : {}),
  };
}

function statedIn(name: string, state: State): ResolvedPlace {
  return {
    name,
    countryCode: state.countryCode,
    country: territoryOf(state.countryCode).name,
    state: state.name,
  };
}

function countryOnly(name: string, code: string): ResolvedPlace {
  return { name, countryCode: code, country: territoryOf(code).name };
}

function sameCountry(name: string, candidates: readonly Settlement[]): ResolvedPlace {
  const codes = new Set(candidates.map(({ countryCode }) => countryCode));
  const [code = ""] = codes;
  const unresolved = `${candidates.length} places of this name where the text speaks of`;
  return codes.size === 1 ? { ...countryOnly(name, code), unresolved } : { name, unresolved };
}

/** A county or province with one country in the sentence is there. */
function districtIn(written: string, { near, document }: PlaceContext): Omit<ResolvedPlace, "name"> | null {
  if (!/ (?:County|Province|Prefecture|District|Parish|Township|Region|Oblast)$/.test(written)) return null;
  const states = (codes: ReadonlySet<string>) => [...codes].filter((code) => code.includes("."));
  const all = states(document);
  const state = states(near)[0] ?? (all.length === 1 ? all[0] : undefined);
  const found = state ? stateOf(state.split(".")[0] ?? "", state.split(".")[1] ?? "") : undefined;
  if (found)
    return {
      countryCode: found.countryCode,
      country: territoryOf(found.countryCode).name,
      state: found.name,
    };
  const countriesOf = (codes: ReadonlySet<string>) =>
    [...codes].filter((code) => !code.includes(".") && code !== "EU");
  const countries = countriesOf(near).length > 0 ? countriesOf(near) : countriesOf(document);
  return countries.length === 1 && countries[0]
    ? { countryCode: countries[0], country: territoryOf(countries[0]).name }
    : null;
}

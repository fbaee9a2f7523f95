import { settlementsNamed } from "../gazetteer/settlements.ts";
import { TERRITORIES } from "../lexicon/countries.ts";
import { CORPORATE_WORDS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { POSTAL, STATES } from "../lexicon/states.ts";
import type { Token } from "../tokens.ts";
import type { Name } from "./name.ts";

const LONGEST = 7;

/** A name of the lexicons that begins at a token, the longest reading, and how many tokens it takes. */
export function knownNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { name: Name; length: number } | null {
  const first = tokens[at];
  if (!first || !(first.isCapital || /^\d+\p{Lu}/u.test(first.text))) return null;
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1];
    if (!last || last.type === "possessive") continue;
    const name = lookUp(text, tokens, at, length) ?? lookUp(text, tokens, at, length, true);
    if (name)
      return name.kind === "organisation" ? extended(text, tokens, at, length, name) : { name, length };
  }
  return null;
}

function lookUp(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  fromCapitals = false,
): Name | null {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) return null;
  // A full stop after an abbreviation ("Ill.") is a token of its own.
  const stop = text[last.end] === "." ? 1 : 0;
  const raw = text.slice(first.start, last.end);
  if (fromCapitals && (raw.length < 5 || raw !== raw.toUpperCase())) return null;
  const written = fromCapitals ? titleCase(raw) : raw;
  const span = { start: first.start, end: last.end, text: raw };
  const state = STATES.get(written) ?? (stop ? STATES.get(`${written}.`) : undefined);
  if (state) return { ...span, kind: "state", state };
  const previous = tokens[at - 1];
  const postal = length === 1 && previous?.text === "," ? POSTAL.get(written) : undefined;
  if (postal) return { ...span, kind: "state", state: postal };
  if (isCityOfState(written)) return { ...span, kind: "settlement", isDistrict: false, isCertain: true };
  const territory = TERRITORIES.names.get(written);
  if (territory && isTownOf(written, tokens, at + length))
    return { ...span, kind: "settlement", isDistrict: false, isCertain: true };
  if (territory) return { ...span, kind: "territory", territory };
  const nation = TERRITORIES.demonyms.get(written);
  if (nation) return { ...span, kind: "demonym", territory: nation };
  const seat = TERRITORIES.seats.get(written);
  if (seat) return { ...span, kind: "seat", territory: seat };
  return organisation(written, span);
}

/** "Oklahoma City", "Mexico City": no state and no country. */
function isCityOfState(written: string): boolean {
  const [, land] = /^(.+) City$/.exec(written) ?? [];
  return (
    land !== undefined &&
    (STATES.has(land) || TERRITORIES.names.has(land)) &&
    settlementsNamed(written).some(({ population }) => population > 20_000)
  );
}

/** "Holland, Michigan", "Lebanon, Indiana": the town of that state, not the country. */
function isTownOf(written: string, tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.text !== ",") return false;
  const one = tokens[next + 1]?.text ?? "";
  const state =
    STATES.get(`${one} ${tokens[next + 2]?.text ?? ""}`) ?? STATES.get(one) ?? STATES.get(`${one}.`);
  return (
    state?.countryCode === "US" &&
    settlementsNamed(written).some(
      ({ countryCode, stateCode }) => countryCode === "US" && stateCode === state.code,
    )
  );
}

function organisation(written: string, span: { start: number; end: number; text: string }): Name | null {
  const known = ORGANISATIONS.get(written);
  if (!known) return null;
  if (known.type === "medium") return { ...span, kind: "medium" };
  if (known.type === "government")
    return { ...span, kind: "government", countryCode: known.countryCode ?? "" };
  return { ...span, kind: "organisation", fullName: known.fullName, type: known.type, isSure: true };
}

/** "Renault Korea", "Toyota Motor North America", "Geely Holding Group": what belongs to the name of a known company. */
function extended(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  name: Name & { kind: "organisation" },
): { name: Name; length: number } {
  let end = length;
  for (let next = tokens[at + end]; next; next = tokens[at + end]) {
    const gap = text.slice(tokens[at + end - 1]?.end ?? 0, next.start);
    if (gap !== " " && gap !== "") break;
    if (
      CORPORATE_WORDS.has(next.text) ||
      (next.text === "." && /^(?:Co|Corp|Inc|Ltd)$/.test(tokens[at + end - 1]?.text ?? ""))
    )
      end++;
    else if (TERRITORIES.names.get(next.text)?.precision === "country" && !isPlantNext(tokens, at + end + 1))
      end++;
    else break;
  }
  if (end === length) return { name, length };
  const last = tokens[at + end - 1];
  const written = text.slice(name.start, last?.end ?? name.end).replace(/\.$/, "");
  const isOther =
    !/^(?:.*) (?:Co|Corp|Corporation|Inc|Ltd|Limited|AG|SA|NV|SE|PLC|plc|Company|N\.V|S\.A|S\.p\.A|B\.V)\.?$/.test(
      written,
    );
  return {
    name: {
      ...name,
      end: last?.end ?? name.end,
      text: written,
      fullName: isOther ? written : name.fullName,
    },
    length: end,
  };
}

function isPlantNext(tokens: readonly Token[], at: number): boolean {
  return /^(?:plant|factory|gigafactory|facility|site|plants|factories|operations|market|sales)$/i.test(
    tokens[at]?.text ?? "",
  );
}

function titleCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    /^(?:OF|THE|AND|FOR)$/.test(word) ? word.toLowerCase() : `${word[0] ?? ""}${word.slice(1).toLowerCase()}`,
  );
}

import { numbersIn, valuesIn } from "../../convert/numbers.ts";
import { evened } from "../../convert/original.ts";
import { leftOutRanges } from "../../convert/verify-coverage.ts";
import type { ClaimRecord, DocumentRecord } from "../../model/record.ts";
import type { Register } from "../../model/register.ts";
import type { Extraction, Mention } from "../extraction.ts";
import { type Line, linesOf } from "../lines.ts";
import { foldedName } from "../proposal/folded-name.ts";
import { isReadable, TO_BE_READ } from "../proposal/left-out.ts";

/** What stands in a paragraph and in no claim: as the article writes it. */
export interface Uncovered {
  readonly paragraph: number;
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
}

/**
 * The numbers, dates and names in an article's body that no claim covers. A number or date is covered by a claim that
 * rests on its paragraph and quotes or tells it; a name by any claim that quotes it or is about what it names.
 * Paragraphs that the editor left out with a reason of her own are passed over.
 */
export function uncoveredIn(
  record: DocumentRecord,
  extraction: Extraction,
  register: Register,
): readonly Uncovered[] {
  const names = namesTold(record, register);
  return bodyLines(record, extraction).flatMap((line) => {
    const claims = record.claims.filter(({ at }) => at.some(({ paragraph }) => paragraph === line.number));
    const values = valuesTold(claims);
    const here = extraction.mentions.filter(({ at }) => at.start >= line.start && at.end <= line.end);
    const dates = textsOf(here, "date").filter((text) => !isTold(text, values));
    const inDates = new Set(textsOf(here, "date").flatMap((text) => [...valuesIn(text)]));
    const uncovered = {
      paragraph: line.number,
      numbers: numbersOf(line, inDates, values),
      dates,
      names: unique(here.flatMap(nameOf)).filter((name) => !isNamed(name, names)),
    };
    const isEmpty = uncovered.numbers.length + dates.length + uncovered.names.length === 0;
    return isEmpty ? [] : [uncovered];
  });
}

/** The lines of the article's own text that are not left out by the editor. */
function bodyLines(record: DocumentRecord, { text, paragraphs }: Extraction): Line[] {
  const ranges = leftOutRanges(record);
  const decided = new Set(
    record.leftOut.flatMap(({ why }, index) => (why.en === TO_BE_READ ? [] : [...(ranges[index] ?? [])])),
  );
  const readable = new Set(paragraphs.filter(({ kind }) => isReadable(kind)).map(({ number }) => number));
  return linesOf(text).filter(({ number }) => readable.has(number) && !decided.has(number));
}

/** Every number that claims quote or tell. */
function valuesTold(claims: readonly ClaimRecord[]): Set<string> {
  const texts = claims.flatMap(({ at, says, when, fact, derived }) => [
    ...at.map(({ phrase }) => phrase),
    says.en,
    when ?? "",
    JSON.stringify(fact),
    ...derived.map(({ from }) => from),
  ]);
  return new Set(texts.flatMap((text) => [...valuesIn(text)]));
}

function numbersOf({ text }: Line, inDates: ReadonlySet<string>, told: ReadonlySet<string>): string[] {
  const open = numbersIn(text).filter(({ inWords, readings, isMonth }) => {
    const isCounting = inWords && Number(readings[0]) < 10;
    return !isCounting && !isMonth && !readings.some((one) => told.has(one) || inDates.has(one));
  });
  return unique(open.map((number) => number.text));
}

/** A date without a number ("last year") is told where a claim works it out from these words. */
function isTold(text: string, told: ReadonlySet<string>): boolean {
  const values = [...valuesIn(text)];
  return values.length > 0 && values.every((value) => told.has(value));
}

/** The names that claims quote, and all those of the entries they are about. */
function namesTold(record: DocumentRecord, register: Register): string {
  const ids = new Set(record.claims.flatMap(({ about, fact }) => [...about, ...idsIn(fact)]));
  const entries = [...register.organisations, ...register.places].filter(({ id }) => ids.has(id));
  const facilities = register.facilities.filter(({ id }) => ids.has(id));
  const used = new Set(facilities.flatMap(({ place, operator }) => [place, operator]));
  const named = [
    ...entries,
    ...[...register.organisations, ...register.places].filter(({ id }) => used.has(id)),
  ];
  const words = record.claims.flatMap(({ at, says, by }) => [
    ...at.map(({ phrase }) => phrase),
    says.en,
    by?.en ?? "",
  ]);
  const names = named.flatMap(({ names: own, aliases }) => [...Object.values(own), ...aliases]);
  return [...words, ...names].map((text) => ` ${foldedName(text)} `).join("|");
}

function idsIn(facts: ClaimRecord["fact"]): string[] {
  return [...JSON.stringify(facts).matchAll(/"((?:organisation|place|facility)\/[a-z0-9-]+)"/g)].map(
    ([, id = ""]) => id,
  );
}

function isNamed(name: string, told: string): boolean {
  return told.includes(` ${foldedName(name)} `);
}

function nameOf(mention: Mention): string[] {
  if (mention.kind === "place") return mention.isDemonym ? [] : [evened(mention.at.text)];
  return mention.kind === "organisation" || mention.kind === "product" ? [evened(mention.at.text)] : [];
}

function textsOf(mentions: readonly Mention[], kind: Mention["kind"]): string[] {
  return unique(mentions.filter((mention) => mention.kind === kind).map(({ at }) => evened(at.text)));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

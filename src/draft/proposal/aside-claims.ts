import { type BodySentence, baseOf, bodySentences, facilitiesNamed, facilitiesOf } from "./body-sentences.ts";
import type { FigureClaim } from "./figure-claims.ts";
import { slugOf } from "./folded-name.ts";
import type { ClaimParts, ProposalContext, ProposedClaim } from "./proposed-claim.ts";

/**
 * What a text says beside its facts: that something has not been made known, that a measure may have exceptions, that a
 * model was introduced in a plant. Only where the draft has one subject that it can be said of.
 */
export function asideClaims(context: ProposalContext, claims: readonly ProposedClaim[]): FigureClaim[] {
  const facilities = facilitiesOf(claims);
  const measures = [
    ...new Set(claims.flatMap(({ about }) => about.filter((id) => id.startsWith("measure/")))),
  ];
  return bodySentences(context).flatMap((sentence) => {
    const found = [
      undisclosed(sentence, facilities, context),
      exceptions(sentence, measures),
      introduced(sentence, facilities, context),
    ];
    return found.flatMap((parts) => (parts ? [{ base: baseOf(sentence), parts }] : []));
  });
}

/** The plant that a sentence names, or the only one of the draft. */
function plantOf(
  sentence: BodySentence,
  facilities: readonly string[],
  context: ProposalContext,
): string | undefined {
  const named = facilitiesNamed(sentence, facilities, context);
  const subjects = named.length > 0 ? named : facilities;
  return subjects.length === 1 ? subjects[0] : undefined;
}

type Property = "quantity" | "date" | "place" | "supplier";

const UNTOLD =
  /\b(?<thing>scale|volumes?|numbers?|quantit(?:y|ies)|amounts?|dates?|timetable|location|sites?|suppliers?)\b[^.;]{0,90}?\b(?:has|have|had|was|were|is|are) (?:not|yet to be|never)(?: yet)?(?: been)? (?:disclosed|announced|revealed|made (?:public|known)|published|named|specified)\b/i;
const PROPERTIES: readonly (readonly [RegExp, Property, string])[] = [
  [/^(?:scale|volume|number|quantit|amount)/i, "quantity", "how much or how many"],
  [/^(?:date|timetable)/i, "date", "when"],
  [/^(?:location|site)/i, "place", "where"],
  [/^supplier/i, "supplier", "who supplies it"],
];

/** "The volume has not yet been disclosed" */
function undisclosed(
  sentence: BodySentence,
  facilities: readonly string[],
  context: ProposalContext,
): ClaimParts | null {
  const match = UNTOLD.exec(sentence.text);
  const thing = match?.groups?.thing ?? "";
  const [, property, words] = PROPERTIES.find(([pattern]) => pattern.test(thing)) ?? [];
  const plant = plantOf(sentence, facilities, context);
  if (!match || !property || !plant) return null;
  const product = sentence.mentions.find(({ kind }) => kind === "product");
  const of = product?.kind === "product" ? ` of ${product.name}` : "";
  const start = sentence.start + match.index + match[0].lastIndexOf(" ");
  return {
    id: `undisclosed-${property}`,
    about: [plant],
    says: `Not disclosed for ${context.entries.nameOf(plant)}: ${words}${of}.`,
    fact: [{ kind: "undisclosed", property, what: `${thing.toLowerCase()} of production${of}` }],
    quoted: [spanMention(sentence, start, sentence.start + match.index + match[0].length)],
    remarks: [],
  };
}

const EXCEPTIONS =
  /\b(?<status>(?:may|might|could|would) (?:also )?(?:consider|examine|weigh|study|grant|allow)|consider(?:s|ing)?|(?:has|have) (?:granted|allowed|made))\b[^.;]{0,30}?\b(?<word>exceptions?|exemptions?|waivers?)\b(?: (?:for|to) (?<of>(?:[\p{L}-]+ )?[\p{L}-]+))?/iu;

/** "The authorities may consider exceptions for some bodies" */
function exceptions(sentence: BodySentence, measures: readonly string[]): ClaimParts | null {
  const match = EXCEPTIONS.exec(sentence.text);
  const [measure] = measures;
  if (!match || !measure || measures.length > 1) return null;
  const status = /^(?:has|have)/i.test(match.groups?.status ?? "") ? "in force" : "considered";
  const of = withoutTail(match.groups?.of) ?? "not said for whom";
  const at = sentence.start + match.index + match[0].indexOf(match.groups?.word ?? "");
  return {
    id: "exceptions",
    about: [measure],
    says: `Exceptions are ${status === "in force" ? "made" : "being considered"}: ${of}.`,
    fact: [{ kind: "exceptions", status, of }],
    quoted: [spanMention(sentence, at, at + (match.groups?.word ?? "").length)],
    remarks: [],
  };
}

/** "select entities that": without the word that begins the next clause. */
function withoutTail(words: string | undefined): string | undefined {
  return words?.replace(/ (?:that|which|who|and|in|on|to|for|as|the|of)(?: .*)?$/i, "").toLowerCase();
}

const INTRODUCED =
  /\b(?:introduction|launch|start of production) of (?:the |its )?(?<name>(?:(?:new|hybrid|electric|all-electric|plug-in) )*\p{Lu}[\p{L}]*[ -]?\d\w*)/u;
const HAPPENED = /\b(?:increased|rose|grew|began|started|recovered|fell|jumped)\b/i;

/** "production rose last year with the introduction of the X": the X is made there since. */
function introduced(
  sentence: BodySentence,
  facilities: readonly string[],
  context: ProposalContext,
): ClaimParts | null {
  const plant = plantOf(sentence, facilities, context);
  const date = sentence.mentions.find((one) => one.kind === "date" && one.edtf !== undefined);
  if (
    !plant ||
    !HAPPENED.test(sentence.text) ||
    !/\bproduction\b/i.test(sentence.text) ||
    date?.kind !== "date"
  )
    return null;
  const match = INTRODUCED.exec(sentence.text);
  const written = match?.groups?.name ?? "";
  if (!match || !date.edtf) return null;
  const name = written.replace(/\bnew /g, "");
  const start = sentence.start + match.index + match[0].length - written.length;
  return {
    id: `product-${slugOf(name)}`,
    about: [plant],
    says: `${name}: made at ${context.entries.nameOf(plant)} since ${date.edtf}.`,
    fact: [{ kind: "product", name, status: "operating", start: date.edtf }],
    quoted: [spanMention(sentence, start, start + written.length), date],
    dates: [date],
    when: date,
    remarks: ["The text may speak of another plant of the company."],
  };
}

/** Words that have to be quoted though they mention nothing. */
function spanMention(sentence: BodySentence, start: number, end: number): ClaimParts["quoted"][number] {
  const { number } = sentence.line;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { kind: "product", name: text, at: { start, end, text, paragraph: number, lastParagraph: number } };
}

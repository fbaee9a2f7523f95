import type { Mention, OrganisationMention, PlaceMention } from "../extraction.ts";
import { type BodySentence, baseOf, bodySentences, facilitiesNamed, facilitiesOf } from "./body-sentences.ts";
import type { FigureClaim } from "./figure-claims.ts";
import { foldedName } from "./folded-name.ts";
import type { ProposalContext, ProposedClaim } from "./proposed-claim.ts";
import { findOrganisation, findPlace } from "./register-names.ts";
import { STATEMENT_WAYS, type StatementWay, type SubjectKind } from "./statement-words.ts";
import { capitalised, inSentence } from "./wording.ts";

const NOUNS: Readonly<Partial<Record<SubjectKind, RegExp>>> = {
  facility: /\b(?:plants?|factory|factories|gigafactory|project)\b/i,
  agreement:
    /\b(?:agreement|memorandum|mou|deal|contract|partnership|collaboration|collaborative|cooperation|signing)\b/i,
  measure: /\b(?:ban|restrictions?|sanctions?|tariffs?|embargo|measures?|halt|curbs?|controls?)\b/i,
};

/**
 * Claims in words only: a sentence about something that the register or the draft has says of it what no typed fact
 * holds. Each is worded from a template, never from the sentence; an editor has to say it in full.
 * @param claims those proposed so far: what they speak of may be a subject, and what they quote is not told twice
 */
export function statementClaims(context: ProposalContext, claims: readonly ProposedClaim[]): FigureClaim[] {
  const found: FigureClaim[] = [];
  const told = new Set<string>();
  for (const sentence of bodySentences(context)) {
    for (const way of STATEMENT_WAYS) {
      const match = way.pattern.exec(sentence.text);
      const subject = match && subjectOf(way, sentence, match, claims, context);
      if (
        !match ||
        !subject ||
        DENIED.test(sentence.text.slice(0, match.index)) ||
        told.has(`${way.name} ${subject}`)
      )
        continue;
      told.add(`${way.name} ${subject}`);
      found.push(claimOf(way, match, subject, sentence, context));
    }
  }
  return found;
}

/** What is denied or only wished for is not said. */
const DENIED =
  /\b(?:not|no|never|nor|without|hardly|if|unless|wish(?:es)?)(?: [\p{L}’'-]+){0,2} $|n['’]t (?:[\p{L}’'-]+ ){0,2}$/iu;

function claimOf(
  way: StatementWay,
  match: RegExpExecArray,
  subject: string,
  sentence: BodySentence,
  context: ProposalContext,
): FigureClaim {
  const goods = sentence.mentions.find(({ kind }) => kind === "commodity");
  const within = sentence.mentions
    .filter(isBody)
    .find(
      ({ at }) =>
        at.start >= sentence.start + match.index && at.end <= sentence.start + match.index + match[0].length,
    );
  const named = inSentence(nameOf(subject, context));
  const start = sentence.start + match.index + (/^[\s,]+/.exec(match[0])?.[0].length ?? 0);
  const end = sentence.start + match.index + match[0].trimEnd().length;
  const { number } = sentence.line;
  const text = context.text.slice(start, end);
  return {
    base: baseOf(sentence),
    parts: {
      id: `says-${way.name}`,
      about: [subject],
      says: capitalised(
        way.says(named, {
          part: match.groups?.part ?? "",
          goods: goods?.kind === "commodity" ? goods.name : undefined,
          other: within?.name,
        }),
      ),
      fact: [{ kind: "statement" }],
      quoted: [
        { kind: "product", name: text, at: { start, end, text, paragraph: number, lastParagraph: number } },
      ],
      remarks: ["The gist only: say in own words what the sentence says."],
    },
  };
}

function nameOf(id: string, { entries }: ProposalContext): string {
  if (id.startsWith("measure/")) return "the measure";
  return id.startsWith("agreement/") ? "the agreement" : entries.nameOf(id);
}

function subjectOf(
  way: StatementWay,
  sentence: BodySentence,
  match: RegExpExecArray,
  claims: readonly ProposedClaim[],
  context: ProposalContext,
): string | undefined {
  for (const kind of way.subjects) {
    const subject = ofKind(kind, sentence, match, claims, context);
    if (subject) return subject;
  }
  return undefined;
}

function ofKind(
  kind: SubjectKind,
  sentence: BodySentence,
  match: RegExpExecArray,
  claims: readonly ProposedClaim[],
  context: ProposalContext,
): string | undefined {
  const [at, to] = [match.index, match.index + match[0].length];
  switch (kind) {
    case "facility": {
      const all = facilitiesOf(claims);
      const isNamed = facilitiesNamed(sentence, all, context);
      const isMeant = NOUNS.facility?.test(sentence.text) || / plans? /.test(sentence.text);
      return all.length === 1 && (isNamed.length === 1 || isMeant)
        ? all[0]
        : isMeant && isNamed.length === 1
          ? isNamed[0]
          : undefined;
    }
    case "organisation":
      return actingBody(sentence, at, claims, context);
    case "country": {
      const lands = sentence.mentions.filter(isLand);
      const inside = lands.find(
        ({ at: { start, end } }) => start >= sentence.start + at && end <= sentence.start + to,
      );
      const near = inside ?? lands.findLast((one) => one.at.start <= sentence.start + at) ?? lands[0];
      return near && findPlace(context.entries.register, { ...near, isDemonym: false })?.entry.id;
    }
    case "agreement":
    case "measure": {
      const all = [
        ...new Set(claims.flatMap(({ about }) => about.filter((id) => id.startsWith(`${kind}/`)))),
      ];
      return all.length === 1 && NOUNS[kind]?.test(sentence.text) ? all[0] : undefined;
    }
  }
}

/** The body that a sentence speaks of: the first it names, before what is said where there is one; only a known one. */
function actingBody(
  sentence: BodySentence,
  at: number,
  claims: readonly ProposedClaim[],
  context: ProposalContext,
): string | undefined {
  const bodies = /\b(?:we|our|I|my)\b/i.test(sentence.text)
    ? speaker(sentence, context)
    : sentence.mentions.filter(isBody);
  const first =
    bodies.find((one) => one.at.start <= sentence.start + at) ??
    bodies.find(({ at: { start } }) => start < sentence.start + at + 90);
  if (!first) return undefined;
  return knownBody(first, claims, context);
}

function knownBody(
  { name, fullName }: OrganisationMention,
  claims: readonly ProposedClaim[],
  context: ProposalContext,
): string | undefined {
  const known = findOrganisation(context.entries.register, fullName, name)?.entry.id;
  if (known) return known;
  const spoken = claims.flatMap(({ about }) => about).filter((id) => id.startsWith("organisation/"));
  return spoken.find((id) => foldedName(context.entries.nameOf(id)) === foldedName(fullName));
}

/** Who says "we": the body named nearest to "said", in the sentence itself or one of its paragraph. */
function speaker(sentence: BodySentence, context: ProposalContext): OrganisationMention[] {
  const { line } = sentence;
  const said = /\b(?:said|says|added|commented|explained)\b/g;
  const spots = [...line.text.matchAll(said)].map(({ index }) => line.start + index);
  const bodies = context.mentions
    .filter(isBody)
    .filter(({ at }) => at.start >= line.start && at.end <= line.end);
  const near = spots.flatMap((spot) =>
    bodies.map((body) => ({
      body,
      distance: Math.min(Math.abs(body.at.end - spot), Math.abs(body.at.start - spot)),
    })),
  );
  return near
    .filter(({ distance }) => distance < 60)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 1)
    .map(({ body }) => body);
}

function isBody(mention: Mention): mention is OrganisationMention {
  return mention.kind === "organisation" && mention.type !== "government";
}

function isLand(mention: Mention): mention is PlaceMention {
  return mention.kind === "place" && mention.precision === "country";
}

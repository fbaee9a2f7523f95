import type { Mention, OrganisationMention, PlaceMention } from "../extraction.ts";
import { type BodySentence, facilitiesNamed, facilitiesOf } from "./body-sentences.ts";
import { foldedName } from "./folded-name.ts";
import type { ProposalContext, ProposedClaim } from "./proposed-claim.ts";
import { findOrganisation, findPlace } from "./register-names.ts";
import type { StatementWay, SubjectKind } from "./statement-words.ts";

const NOUNS: Readonly<Partial<Record<SubjectKind, RegExp>>> = {
  facility: /\b(?:plants?|factory|factories|gigafactory|project)\b/i,
  agreement:
    /\b(?:agreement|memorandum|mou|deal|contract|partnership|collaboration|collaborative|cooperation|signing)\b/i,
  measure: /\b(?:ban|restrictions?|sanctions?|tariffs?|embargo|measures?|halt|curbs?|controls?)\b/i,
};

/** The id of what a statement is about: of the kinds that its way allows, the first that the sentence has. */
export function subjectOf(
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

/** A company or association; a government acts as its country. */
export function isBody(mention: Mention): mention is OrganisationMention {
  return mention.kind === "organisation" && mention.type !== "government";
}

function isLand(mention: Mention): mention is PlaceMention {
  return mention.kind === "place" && mention.precision === "country";
}

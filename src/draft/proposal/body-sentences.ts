import type { Mention, OrganisationMention, PlaceMention, Span } from "../extraction.ts";
import type { Line } from "../lines.ts";
import { sentencesOf } from "../sentences.ts";
import type { ClaimBase, ProposalContext, ProposedClaim } from "./proposed-claim.ts";

/** A sentence of the article's own prose, with what it mentions. */
export interface BodySentence extends Span {
  readonly line: Line;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The sentences of the lines that facts may be read from, in order, as the mentions are. */
export function bodySentences({ lines, text, mentions }: ProposalContext): BodySentence[] {
  let next = 0;
  return lines.flatMap((line) =>
    sentencesOf(text, line).map(({ start, end }) => {
      while ((mentions[next]?.at.start ?? end) < start) next++;
      const inside: Mention[] = [];
      for (let at = next; (mentions[at]?.at.start ?? end) < end; at++) {
        const mention = mentions[at];
        if (mention && mention.at.end <= end) inside.push(mention);
      }
      return { start, end, line, text: text.slice(start, end), mentions: inside };
    }),
  );
}

/** A claim that rests on a sentence as a whole. */
export function baseOf({ start, end, line: { number } }: BodySentence): ClaimBase {
  const evidence = { start, end, paragraph: number, lastParagraph: number, text: "" };
  return { evidence, modality: "asserted", unresolved: [] };
}

/** Facilities that some claims speak of. */
export function facilitiesOf(claims: readonly ProposedClaim[]): string[] {
  return [...new Set(claims.flatMap(({ about }) => about.filter((id) => id.startsWith("facility/"))))];
}

/** Those of some facilities whose place or operator a sentence names. */
export function facilitiesNamed(
  { mentions }: Pick<BodySentence, "mentions">,
  facilities: readonly string[],
  context: ProposalContext,
): string[] {
  const named = new Set(mentions.flatMap((mention) => idOf(mention, context)));
  return facilities.filter((id) => {
    const facility = context.entries.facility(id);
    return facility !== undefined && (named.has(facility.place) || named.has(facility.operator));
  });
}

export function isNamed(mention: Mention): mention is PlaceMention | OrganisationMention {
  return mention.kind === "place" || mention.kind === "organisation";
}

/** The register's or a proposed entry that a mention means; none for what is neither place nor organisation. */
export function idOf(mention: Mention, { entries }: ProposalContext): string[] {
  if (!isNamed(mention)) return [];
  const resolved = mention.kind === "place" ? entries.place(mention) : entries.organisation(mention);
  return "id" in resolved ? [resolved.id] : [];
}

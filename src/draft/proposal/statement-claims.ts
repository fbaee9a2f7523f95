import { type BodySentence, baseOf, bodySentences } from "./body-sentences.ts";
import type { FigureClaim } from "./figure-claims.ts";
import type { ProposalContext, ProposedClaim } from "./proposed-claim.ts";
import { isBody, subjectOf } from "./statement-subject.ts";
import { STATEMENT_WAYS, type StatementWay } from "./statement-words.ts";
import { capitalised, inSentence } from "./wording.ts";

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

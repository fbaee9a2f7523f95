import type { FactKind } from "../../model/fact.ts";
import type { Status } from "../../model/kinds.ts";
import type { Mention, QuantityMention } from "../extraction.ts";
import { amountOf } from "./amounts.ts";
import {
  type BodySentence,
  baseOf,
  bodySentences,
  facilitiesNamed,
  facilitiesOf,
  idOf,
  isNamed,
} from "./body-sentences.ts";
import { slugOf } from "./folded-name.ts";
import type { ClaimBase, ClaimParts, ProposalContext, ProposedClaim } from "./proposed-claim.ts";
import { amountWords, inSentence } from "./wording.ts";

/** A claim of one figure, and the sentence it rests on. */
export interface FigureClaim {
  readonly base: ClaimBase;
  readonly parts: ClaimParts;
}

const BOUND =
  "(?:(?:about|around|approximately|some|nearly|almost|over|more than|less than|fewer than|up to)\\s+)?";
/** What stands right before the figure of what a plant did make, and of who works there. */
const MADE_BEFORE = new RegExp(
  `(?:\\b(?:produced|built|manufactured|assembled)|\\b(?:production|output)(?: count| volume| figure)?(?: of| was| reached| fell to| rose to))\\s+${BOUND}$`,
  "i",
);
const STAFF_BEFORE = new RegExp(
  `\\b(?:employs|employing|employed|has|workforce of|staff of)\\s+${BOUND}$`,
  "i",
);
const STAFF_WORDS = /^\S*\s*(?:employees|workers|people|staff)\b/i;
/** "control 70 percent of battery manufacturing": a share of what is made, sold or dug, never of a company. */
const SHARE_BEFORE = new RegExp(
  `\\b(?:controls?|accounts? for|accounted for|holds?|supply|supplies|produces?)\\s+${BOUND}$`,
  "i",
);
const SHARE_AFTER =
  /^\s*of (?:[\p{L}'’-]+\s+){0,5}(?:manufacturing|production|market|supply|processing|refining|reserves|capacity|output|sales)\b/iu;
/** "plan to produce 200,000 cars annually": what a plant is meant to make. */
const PLAN_BEFORE = new RegExp(
  `\\b(?:to|of) (?:produc(?:e|ing)|build(?:ing)?|mak(?:e|ing)|manufactur(?:e|ing)|assembl(?:e|ing))\\s+${BOUND}$`,
  "i",
);
const YEARLY_AFTER = /^[^.;]{0,40}\b(?:annually|a year|per year|each year|yearly)\b/i;
/** What a share is of stands right after it. Characters. */
const NEAR = 12;
/** What is to come, or may, was not made. */
const TO_COME = /\b(?:will|plans?|planned|targets?|aims?|goal|expect\w*|could|would|may|might|by 20\d\d)\b/i;

/**
 * The figures of body sentences that stand in no fact of the rules: what a plant made, how many work there, whose
 * share of a market is how large. Only where the words right beside the figure say what it measures, and the
 * sentence names one subject alone.
 * @param claims those proposed so far: figures of a plant go to one of theirs
 */
export function figureClaims(context: ProposalContext, claims: readonly ProposedClaim[]): FigureClaim[] {
  const facilities = facilitiesOf(claims);
  return bodySentences(context).flatMap((sentence) => {
    const figures = sentence.mentions.filter((mention) => mention.kind === "quantity");
    return figures.flatMap((figure) => {
      const parts = partsOf({ figure, sentence, mentions: sentence.mentions, facilities, claims, context });
      return parts ? [{ base: baseOf(sentence), parts }] : [];
    });
  });
}

interface Reading {
  readonly figure: QuantityMention;
  readonly sentence: BodySentence;
  readonly mentions: readonly Mention[];
  readonly facilities: readonly string[];
  readonly claims: readonly ProposedClaim[];
  readonly context: ProposalContext;
}

function partsOf(reading: Reading): ClaimParts | null {
  const { figure, sentence, context } = reading;
  const before = context.text.slice(sentence.start, figure.at.start);
  const after = context.text.slice(figure.at.end, sentence.end);
  const whole = context.text.slice(sentence.start, sentence.end);
  switch (figure.unit) {
    case "person":
      return STAFF_BEFORE.test(before) &&
        STAFF_WORDS.test(`${figure.at.text.split(/\s/).at(-1)} ${after.trim()}`)
        ? plantFigure(reading, "employment", "People at")
        : null;
    case "vehicle":
    case "battery":
    case "GWh":
    case "MWh":
    case "tonne":
      if (MADE_BEFORE.test(before) && !TO_COME.test(whole)) {
        return plantFigure(reading, "output", "Made in a year by");
      }
      return PLAN_BEFORE.test(before) && YEARLY_AFTER.test(after)
        ? plantFigure(reading, "plan", "Meant to be made in a year by")
        : null;
    case "percent":
      return SHARE_BEFORE.test(before) && SHARE_AFTER.test(after) ? shareFigure(reading) : null;
    default:
      return null;
  }
}

/** A figure of the one plant whose place or operator the sentence names. */
function plantFigure(reading: Reading, kind: FactKind, words: string): ClaimParts | null {
  const { figure, facilities, context } = reading;
  const subjects = facilitiesNamed(reading.sentence, facilities, context);
  const [subject] = subjects;
  const read = amountOf(figure);
  if (!subject || subjects.length > 1 || "why" in read) return null;
  const yearly = { ...read.amount, per: read.amount.per ?? ("year" as const) };
  const status = kind === "plan" ? { status: planStatus(subject, reading.claims) } : {};
  const amount = kind === "employment" ? read.amount : { ...yearly, ...status };
  return {
    id: `${kind}-${slugOf(context.entries.nameOf(context.entries.facility(subject)?.place ?? subject))}`,
    about: [subject],
    says: `${words} ${context.entries.nameOf(subject)}: ${amountWords({ ...read.amount, per: undefined }).replace(" people", "")}.`,
    fact: [{ kind, ...amount }],
    quoted: [figure],
    derived: read.derived,
    remarks:
      kind === "output" && !read.amount.per ? ["The text may count over another time than a year."] : [],
  };
}

/** As doubtful as the plant itself; what a plant at work is meant to make besides is announced. */
function planStatus(facility: string, claims: readonly ProposedClaim[]): Status {
  const facts = claims.filter(({ about }) => about.includes(facility)).flatMap(({ fact }) => fact);
  const status = facts.find(({ kind }) => kind === "facility")?.status as Status | undefined;
  return status === undefined || status === "operating" ? "announced" : status;
}

/** A share of what the country or company nearest before the figure makes, sells or holds. */
function shareFigure({ figure, mentions, context }: Reading): ClaimParts | null {
  const subject = mentions.filter(isNamed).findLast(({ at }) => at.end <= figure.at.start);
  const [id] = subject ? idOf(subject, context) : [];
  const read = amountOf(figure);
  if (!subject || !id || "why" in read) return null;
  const goods = mentions.find(
    ({ kind, at }) => kind === "commodity" && at.start >= figure.at.end && at.start < figure.at.end + NEAR,
  );
  const of = goods?.kind === "commodity" ? goods.name : undefined;
  return {
    id: `share-${slugOf(context.entries.nameOf(id))}`,
    about: [id],
    says: `Share of ${inSentence(context.entries.nameOf(id))}: ${amountWords(read.amount)}${of ? `. Of: ${of}` : ""}.`,
    fact: [{ kind: "share", ...read.amount, ...(of ? { of } : {}) }],
    quoted: [subject, figure, goods],
    remarks: [],
  };
}

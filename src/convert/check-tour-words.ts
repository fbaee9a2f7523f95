import type { Claim, Entry, PublishedDocument } from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";
import type { Step } from "../model/tour.ts";
import type { DatasetBody } from "./build-dataset.ts";
import type { ViewFault } from "./check-tour-view.ts";
import { numbersIn, valuesIn } from "./numbers.ts";
import type { Path } from "./problem.ts";

/** What is wrong with the words of a step, and where in it. */
export interface WordFault extends ViewFault {
  readonly path: Path;
}

/**
 * Says of the words that a class sees whether a machine can tell that they are wrong: a number that none of the
 * claims cited gives, "today" without a date, a status that the picked entry has not. Notes are free to say more.
 */
export function wordCheck(body: DatasetBody): (step: Step) => WordFault[] {
  const claims = new Map(body.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(body.documents.map((document) => [document.id, document]));
  const cited = (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
  const values = (ids: readonly string[]) =>
    new Set(cited(ids).flatMap((claim) => valuesOfClaim(claim, documents)));
  return (step) => {
    const { heading, text, question } = step;
    const shown = [
      { path: ["heading"], words: heading, values: values(step.claims) },
      { path: ["text"], words: text, values: values(step.claims) },
      ...(question
        ? [{ path: ["question", "answer"], words: question.answer, values: values(question.claims) }]
        : []),
    ];
    const picked = pickedIn(step, body);
    const told =
      picked &&
      new Set(
        statusesIn([picked.near, cited([...step.claims, ...picked.near.flatMap((one) => one.claims)])]),
      );
    return shown.flatMap(({ path, words, values: known }) => [
      ...eachLanguage(words, path, (one) => numberFaults(one, known)),
      ...eachLanguage(words, path, presentFaults),
      ...(path[0] === "question"
        ? []
        : eachLanguage({ en: words.en }, path, (one) => statusFaults(one, picked?.id, told))),
    ]);
  };
}

function eachLanguage(
  words: LocalisedText,
  path: Path,
  faultsIn: (text: string, tag: string) => ViewFault[],
): WordFault[] {
  return Object.entries(words).flatMap(([tag, text]) =>
    faultsIn(text, tag).map((fault) => ({ path: [...path, tag], ...fault })),
  );
}

/** Every number that a claim gives, in any of its languages, and the date of its document. */
function valuesOfClaim(claim: Claim, documents: ReadonlyMap<string, PublishedDocument>): string[] {
  const { says, by, facts, when, derived, note } = claim;
  const date = documents.get(claim.document)?.published?.date;
  return [...leavesOf([says, by, facts, when, derived, note, date])].flatMap((leaf) => [...valuesIn(leaf)]);
}

function* leavesOf(value: unknown): Generator<string> {
  if (typeof value === "string" || typeof value === "number") yield String(value);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* leavesOf(one);
}

/** Small words count what the sentence itself lists ("two articles"); months are read with dates. */
function numberFaults(text: string, known: ReadonlySet<string>): ViewFault[] {
  return numbersIn(text)
    .filter(({ inWords, isMonth, readings }) => !isMonth && !(inWords && Number(readings[0]) < 10))
    .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
    .map((number) => ({
      message: `the number ${number.text} is in none of the claims cited`,
      expected: "a number that a claim cited gives, or the claim that gives it",
    }));
}

/** Words for the time of the reader, by language: an article knows only its own. */
const PRESENT: Readonly<Record<string, RegExp>> = {
  en: /\b(today|nowadays|currently|at present|right now|these days|so far|to date)\b/iu,
  ko: /오늘날|오늘|현재|지금까지/u,
  ru: /(?<!\p{L})(сегодня|сейчас|ныне|в настоящее время|на данный момент)(?!\p{L})/iu,
  es: /(?<!\p{L})(hoy|actualmente|en la actualidad|hasta ahora)(?!\p{L})/iu,
};

/** "Today, 10 November 2023" is the article's day. */
function presentFaults(text: string, tag: string): ViewFault[] {
  return sentencesOf(text).flatMap((sentence) => {
    const word = PRESENT[tag]?.exec(sentence)?.[0];
    if (word === undefined || /(?<!\d)(19|20)\d\d(?!\d)/.test(sentence)) return [];
    return [
      {
        message: `"${word}" means the reader's day, but the articles are older`,
        expected: "the month or year of the article, or other words",
      },
    ];
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Words that mean a status and hardly anything else, with the code values that they may stand for. */
const STATUS_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bno longer in force\b/i, ["ended"]],
  [/(?<!no longer )\bin force\b/i, ["in force"]],
  [/\bunder construction\b/i, ["under construction"]],
  [/\bunder (discussion|consideration)\b/i, ["considered", "proposed"]],
  [/\bin doubt\b/i, ["in doubt"]],
  [/\bongoing\b/i, ["operating"]],
];

/** A sentence that denies something ("nothing says that it is in force") may name any status. */
const DENIES = /\b(not|no(?! longer in force)|none|nobody|nothing|neither|never|without)\b|n['’]t\b/i;

function statusFaults(text: string, id: string | undefined, told: ReadonlySet<string> | null): ViewFault[] {
  if (!told) return [];
  return sentencesOf(text)
    .filter((sentence) => !DENIES.test(sentence))
    .flatMap((sentence) => STATUS_WORDS.map(([word, means]) => ({ word: word.exec(sentence)?.[0], means })))
    .filter(({ word, means }) => word !== undefined && !means.some((status) => told.has(status)))
    .map(({ word }) => ({
      message: `the step says "${word}", but no claim gives "${id}" that status`,
      expected: [...told].sort().join(", "),
    }));
}

/** The entry that a step's view picks, and with it what it stops or is stopped by; null when it picks none. */
function pickedIn({ view }: Step, { entries }: DatasetBody): { id: string; near: readonly Entry[] } | null {
  const picked = entries.find(({ id }) => id === new URLSearchParams(view).get("select"));
  if (!picked) return null;
  const near = entries.filter((entry) => entry === picked || stops(entry, picked) || stops(picked, entry));
  return { id: picked.id, near };
}

function stops(measure: Entry, flow: Entry): boolean {
  return measure.type === "measure" && measure.severs.includes(flow.id);
}

/** Every status in entries and in the facts of claims. */
function* statusesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === "status") yield* leavesOf(one);
    else yield* statusesIn(one);
  }
}

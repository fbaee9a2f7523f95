import * as z from "zod/mini";
import type { ClaimId } from "./dataset.ts";
import { type LocalisedText, localisedText } from "./text.ts";

/**
 * A tour: a story told in steps (`data/tours/<id>.yaml`). The schema is strict: an unknown key is a misspelt key.
 * `data/geojson/tours.json` holds the tours as the interfaces below have them, checked against the dataset.
 */

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** `<document id>#<claim id>`; that such a claim exists is checked with the dataset. */
const claimIds = z.array(z.string()).check(z.minLength(1));

const questionSchema = z.strictObject({
  ask: localisedText,
  /** Answers to choose among, if there are any. */
  options: z._default(z.array(localisedText), []),
  /** Which option is right, counted from 1. */
  right: z.optional(z.int().check(z.positive())),
  answer: localisedText,
  claims: claimIds,
});

const stepSchema = z.strictObject({
  id: slug,
  /** The query string of a view, without its "?", the language and the theme; "" for the overview. */
  view: z.string(),
  heading: localisedText,
  text: localisedText,
  notes: localisedText,
  question: z.optional(questionSchema),
  claims: claimIds,
});

export const tourSchema = z.strictObject({
  id: slug,
  story: z.optional(slug),
  title: localisedText,
  line: localisedText,
  minutes: z.int().check(z.positive()),
  steps: z.array(stepSchema).check(z.minLength(1)),
});

/** A tour as its file has it. */
export type TourRecord = z.infer<typeof tourSchema>;

/** A question to predict first, and its answer, to be shown when everybody has. */
export interface Question {
  readonly ask: LocalisedText;
  /** Empty for an open question. */
  readonly options: readonly LocalisedText[];
  /** Which option is right, counted from 1; null for an open question. */
  readonly right: number | null;
  readonly answer: LocalisedText;
  /** What the answer rests on. */
  readonly claims: readonly ClaimId[];
}

export interface Step {
  /** Unique in its tour, and stable: addresses name it. */
  readonly id: string;
  /** The query string of the view to show, without "?", language and theme. */
  readonly view: string;
  /** A few words on the screen. */
  readonly heading: LocalisedText;
  /** One or two short sentences on the screen. */
  readonly text: LocalisedText;
  /** For who presents: what to say, where to point, what is often got wrong. */
  readonly notes: LocalisedText;
  readonly question: Question | null;
  /** What heading and text rest on. */
  readonly claims: readonly ClaimId[];
}

export interface Tour {
  readonly id: string;
  /** The story it tells; null: it goes through all of them. */
  readonly story: string | null;
  readonly title: LocalisedText;
  /** One line: what the tour is about. */
  readonly line: LocalisedText;
  /** How long it takes with its questions, as a suggestion. */
  readonly minutes: number;
  readonly steps: readonly Step[];
}

/** What `data/geojson/tours.json` holds. `version`: of the dataset that the tours were checked against. */
export interface TourFile {
  readonly about: {
    readonly version: string;
    readonly title: string;
    readonly generatedFrom: string;
    readonly licence: string;
  };
  readonly tours: readonly Tour[];
}

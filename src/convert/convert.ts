import type { Change } from "../model/change.ts";
import type { Tour } from "../model/tour.ts";
import { buildDataset, type DatasetBody } from "./build-dataset.ts";
import { type Checked, check, inOrder, type Texts } from "./check.ts";
import { checkChangesForm, checkChangesIds } from "./check-changes.ts";
import { territoryOf } from "./check-territories.ts";
import { checkTourForm } from "./check-tour-form.ts";
import { checkTours } from "./check-tours.ts";
import { buildCorpus } from "./corpus.ts";
import { writeDataset } from "./dataset-file.ts";
import { locate } from "./locate.ts";
import { outputFiles } from "./output-files.ts";
import { compareProblems, compareText, type Finding, type Problem } from "./problem.ts";
import { readChanges } from "./read-changes.ts";
import { readTours, type ToursReading } from "./read-tours.ts";
import type { Countries } from "./territory.ts";

interface PreviewInput {
  /** Records: file path → text. The path is what messages name. */
  readonly records: Texts;
  /** Files of the register: file path → text. */
  readonly register: Texts;
  readonly countries: Countries;
}

export interface ConvertInput extends PreviewInput {
  /** Tours: file path → text. */
  readonly tours: Texts;
  /** The change log: file path → text. */
  readonly changes: Texts;
}

/** Either every problem of every file, or every file to write (name → text). */
export type Conversion =
  | { readonly problems: readonly Problem[] }
  | { readonly files: ReadonlyMap<string, string> };

/**
 * Records, register, tours and change log in, GeoJSON, dataset, tours and changes out; what nobody has reviewed is checked and left out.
 * Pure: no clock, no locale, no folder; the same input, in whatever order, gives the same bytes. Whether the claims
 * and views of tours exist can be said only when there is a dataset, so not while records or register have problems.
 */
export function convert({ records, register, tours, changes, countries }: ConvertInput): Conversion {
  const checked = check(records, register, new Set(countries.keys()));
  const reading = readTours(inOrder(tours));
  const log = readChanges(inOrder(changes));
  const findings = [
    ...reading.findings,
    ...reading.tours.flatMap(checkTourForm),
    ...log.findings,
    ...checkChangesForm(log.changes),
  ];
  const files = [...reading.tours.map(({ yaml }) => yaml), ...log.yaml];
  const located = (found: readonly Finding[]) =>
    locate(found, new Map(files.map((file) => [file.name, file])));
  if ("problems" in checked) {
    return { problems: [...checked.problems, ...located(findings)].sort(compareProblems) };
  }
  const { register: published, records: reviewed } = checked.published;
  const changed = log.changes.map(({ entry }) => entry);
  const body = { ...updatedOf(changed), ...buildDataset(buildCorpus(published, reviewed)) };
  findings.push(
    ...checkTours(reading.tours, body, draftClaims(checked)),
    ...checkChangesIds(log.changes, body),
  );
  if (findings.length > 0) return { problems: located(findings) };
  const territories = new Map(published.places.map((place) => [place.id, territoryOf(place)]));
  return { files: outputFiles(body, territories, countries, toursInOrder(reading, body), changed) };
}

/**
 * The dataset with everything that nobody has reviewed, marked `draft`: for looking at, never for publishing. Its
 * text is that of a `dataset.json`.
 */
export function previewDataset(input: PreviewInput): { problems: readonly Problem[] } | { text: string } {
  const checked = check(input.records, input.register, new Set(input.countries.keys()));
  if ("problems" in checked) return checked;
  return { text: writeDataset(buildDataset(buildCorpus(checked.all.register, checked.all.records))).text };
}

/** The day of the newest change, which stands first. */
function updatedOf([newest]: readonly Change[]): { updated?: string } {
  return newest ? { updated: newest.date } : {};
}

/** Ids of the claims that are checked and not published. */
function draftClaims({ all, published }: Extract<Checked, { all: unknown }>): ReadonlySet<string> {
  const idsOf = ({ records }: typeof all) =>
    records.flatMap(({ id, claims }) => claims.map((claim) => `${id}#${claim.id}`));
  const reviewed = new Set(idsOf(published));
  return new Set(idsOf(all).filter((id) => !reviewed.has(id)));
}

/** As they are offered: in the order of the stories, those through all of them last, then by id. */
function toursInOrder({ tours }: ToursReading, { stories }: DatasetBody): Tour[] {
  const place = ({ story }: Tour) =>
    story === null ? stories.length : stories.findIndex(({ id }) => id === story);
  return tours
    .flatMap(({ tour }) => tour ?? [])
    .sort((a, b) => place(a) - place(b) || compareText(a.id, b.id));
}

import type { Fact } from "../model/fact.ts";
import type { ClaimRecord } from "../model/record.ts";
import { referencesOf } from "./check-register.ts";
import { FACT_REFERENCES } from "./fact-table.ts";
import { valuesOf } from "./identity.ts";
import type { Finding, Path } from "./problem.ts";
import type { RecordReading } from "./read-records.ts";
import type { Listed, ListedRegister } from "./read-register.ts";
import { isReviewed } from "./reviewed.ts";

/** Records and register, whole or in part. */
export interface Corpora {
  readonly records: readonly RecordReading[];
  readonly lists: ListedRegister;
}

/**
 * What may be published: reviewed claims, the records that have any, the reviewed entries that reviewed claims are
 * about, and the reviewed places and organisations that these use. An entry, place or organisation that nothing at
 * all speaks of stays in, so that it is found to be dead.
 */
export function publishedPart(all: Corpora): Corpora {
  const records = all.records.map(reviewedPart).filter(({ record, claims }) => !record || claims.length > 0);
  const [spokenOf, published] = [subjectsOf(all.records), subjectsOf(records)];
  const isMark = ({ entry }: Listed<{ id: string; reviewed: boolean }>) =>
    entry.reviewed && (published.has(entry.id) || !spokenOf.has(entry.id));
  const marks = {
    facilities: all.lists.facilities.filter(isMark),
    flows: all.lists.flows.filter(isMark),
    measures: all.lists.measures.filter(isMark),
    agreements: all.lists.agreements.filter(isMark),
  };
  const lists = { ...all.lists, ...marks };
  const [used, usedHere] = [usedIds(all), usedIds({ records, lists })];
  const isUsed = ({ entry }: Listed<{ id: string; reviewed: boolean }>) =>
    entry.reviewed && (usedHere.has(entry.id) || !used.has(entry.id));
  return {
    records,
    lists: {
      ...lists,
      places: all.lists.places.filter(isUsed),
      organisations: all.lists.organisations.filter(isUsed),
    },
  };
}

function reviewedPart(reading: RecordReading): RecordReading {
  const { record } = reading;
  if (!record) return reading;
  if (!record.reviewed) return { ...reading, claims: [] };
  return {
    ...reading,
    claims: reading.claims.filter(({ claim }) => claim.reviewed),
    record: { ...record, claims: record.claims.filter((claim) => isReviewed(record, claim)) },
  };
}

function subjectsOf(records: readonly RecordReading[]): Set<string> {
  return new Set(records.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.about)));
}

/** Every register id that a claim or another entry names. */
export function usedIds({ records, lists }: Corpora): Set<string> {
  const claims = records.flatMap((record) => record.claims);
  return new Set([
    ...referencesOf(lists).map(({ id }) => id),
    ...claims.flatMap(({ claim }) => idsOf(claim).map(({ id }) => id)),
  ]);
}

function idsOf(claim: ClaimRecord): { id: string; path: Path }[] {
  return [
    ...claim.about.map((id, index) => ({ id, path: ["about", index] })),
    ...claim.fact.flatMap((fact, index) =>
      referencesIn(fact).map(({ id, field }) => ({ id, path: ["fact", index, field] })),
    ),
  ];
}

function referencesIn(fact: Fact): { id: string; field: string }[] {
  return Object.keys(FACT_REFERENCES[fact.kind] ?? {}).flatMap((field) =>
    valuesOf(fact, field).map((id) => ({ id, field })),
  );
}

/** What may be published must not lean on a draft: every id that it names has to be published as well. */
export function checkReviewed(all: Corpora, published: Corpora): Finding[] {
  const known = entryIds(all.lists);
  const here = entryIds(published.lists);
  const isDraft = (id: string) => known.has(id) && !here.has(id);
  return [
    ...published.records.flatMap(({ yaml, claims }) =>
      claims.flatMap(({ claim, path }) =>
        idsOf(claim)
          .filter(({ id }) => isDraft(id))
          .map(({ id, path: inside }) => leansOnDraft(yaml.name, [...path, ...inside], id)),
      ),
    ),
    ...referencesOf(published.lists)
      .filter(({ id }) => isDraft(id))
      .map(({ at, field, id }) => leansOnDraft(at.file, [...at.path, ...field], id)),
  ];
}

function entryIds(lists: ListedRegister): Set<string> {
  const { stories: _stories, sources: _sources, ...entries } = lists;
  return new Set(Object.values(entries).flatMap((list) => list.map(({ entry }) => entry.id)));
}

function leansOnDraft(file: string, path: Path, id: string): Finding {
  return {
    file,
    path,
    message: `"${id}" is a draft, but what refers to it is not`,
    expected: 'both reviewed, or both under "reviewed: false"',
  };
}

import type { Extraction } from "./extraction.ts";

/** The facts of an extraction in the plain form that drafts are scored in. */
export interface EvaluationJson {
  readonly plants: readonly Record<string, unknown>[];
  readonly flows: readonly Record<string, unknown>[];
  readonly measures: readonly Record<string, unknown>[];
  readonly stakes: readonly Record<string, unknown>[];
  readonly agreements: readonly Record<string, unknown>[];
}

export function toEvaluationJson(_extraction: Extraction): EvaluationJson {
  return { plants: [], flows: [], measures: [], stakes: [], agreements: [] };
}

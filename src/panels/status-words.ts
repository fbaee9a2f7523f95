import type { Messages } from "../i18n/messages.ts";
import type { Entry } from "../model/dataset.ts";
import { haltOf } from "../model/halt.ts";
import {
  FLOW_KINDS,
  type FlowKind,
  MEASURE_STATUSES,
  type MeasureStatus,
  STATUSES,
  type Status,
} from "../model/kinds.ts";
import { fromSlug, STATUS_NOT_STATED } from "../view/filters.ts";

/*
 * How far things have come, in words. List, table, legend, filters and downloads all read them here, so that a
 * reader who has learned a word in one of them finds it in the others.
 */

/** The status of an entry; null when no document gives one, or its type has none. */
export function statusInWords(messages: Messages, entry: Entry): string | null {
  switch (entry.type) {
    case "facility":
      return entry.status && messages.statuses[entry.status];
    case "flow":
      return entry.status && messages.flowStatus(entry.kind, entry.status, haltOf(entry));
    case "measure":
      return entry.status && messages.measureStatuses[entry.status];
    case "agreement":
      return null;
  }
}

/** A status that plants can have. */
export function facilityStatusWords(messages: Messages, status: Status | null): string {
  return status ? messages.statuses[status] : messages.statusNotStated;
}

/** A status that flows can have, for flows of all kinds: "ongoing or held". */
export function flowStatusWords(messages: Messages, status: Status | null): string {
  return status ? alternatives(messages, wordsForFlows(messages, status)) : messages.statusNotStated;
}

/** The status of a flow of one kind. */
export function flowStateWords(messages: Messages, kind: FlowKind, status: Status | null): string {
  return status ? messages.flowStatus(kind, status) : messages.statusNotStated;
}

/** A status that measures can have. */
export function measureStatusWords(messages: Messages, status: MeasureStatus | null): string {
  return status ? messages.measureStatuses[status] : messages.statusNotStated;
}

/** A value of the status facet: the words of every type of entry that can have it. */
export function statusFacetWords(messages: Messages, value: string): string {
  if (value === STATUS_NOT_STATED) return messages.statusNotStated;
  const status = STATUSES.find((each) => each === fromSlug(value));
  const measure = MEASURE_STATUSES.find((each) => each === fromSlug(value));
  const words = [
    ...(status
      ? [messages.statuses[status], ...wordsForFlows(messages, status), ...haltWords(messages, status)]
      : []),
    ...(measure ? [messages.measureStatuses[measure]] : []),
  ];
  return words.length === 0 ? value : alternatives(messages, words);
}

/** What the status says of a flow that a measure severs. */
function haltWords(messages: Messages, status: Status): string[] {
  const halt = haltOf({ status, severedBy: ["any"] });
  return halt === null ? [] : [messages.flowStatus("batteries", status, halt)];
}

function wordsForFlows(messages: Messages, status: Status): string[] {
  return FLOW_KINDS.map((kind) => messages.flowStatus(kind, status));
}

/** Each word once, joined by the language's "or". */
export function alternatives({ formatTag }: Messages, words: readonly string[]): string {
  return new Intl.ListFormat(formatTag, { type: "disjunction" }).format(new Set(words));
}

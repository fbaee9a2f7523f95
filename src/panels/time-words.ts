import { dateInWords } from "../i18n/dates.ts";
import type { Messages } from "../i18n/messages.ts";
import { UNDATED } from "../view/as-of.ts";
import { type Month, startOf } from "../view/month.ts";
import { timeCounts } from "../view/time-counts.ts";
import type { AsOf } from "../view/view-state.ts";
import type { SiteNow } from "./site-context.ts";

/** A stop of the time control, by name. */
export function stopName(asOf: AsOf, messages: Messages): string {
  if (asOf === null) return messages.time.everything;
  return asOf === UNDATED ? messages.time.undated : dateInWords(asOf, messages);
}

/** What is shown at the time looked at, in one sentence: how much had been reported, and that the rest came later. */
export function timeSentence({ index, view, messages }: SiteNow): string {
  const { time } = messages;
  const counts = timeCounts(index, view);
  if (view.asOf === null) return time.allReported(counts.all);
  const isUndated = view.asOf === UNDATED;
  return time.said(
    timeName(view.asOf, messages),
    isUndated ? time.undatedOnly(counts) : time.reported(counts),
  );
}

/** The same where there is room for few words. */
export function timeInShort({ index, view, messages }: SiteNow): string {
  const { time } = messages;
  const counts = timeCounts(index, view);
  if (view.asOf === null) return time.said(time.all, messages.list.count(counts.all));
  return time.said(stopName(view.asOf, messages), time.count(counts));
}

/** A sentence about the view, with the time looked at before it, if there is one. */
export function atTime({ view, messages }: SiteNow, sentence: string): string {
  return view.asOf === null ? sentence : messages.time.said(timeName(view.asOf, messages), sentence);
}

function timeName(asOf: string, messages: Messages): string {
  return asOf === UNDATED ? messages.time.undated : messages.time.asOf(dateInWords(asOf, messages));
}

/** A month as it is written at a tick of the time axis: the year, or the month's short name. */
export function tickWords({ formatTag }: Messages, parts: "year" | "month"): (month: Month) => string {
  const options = parts === "year" ? { year: "numeric" as const } : { month: "short" as const };
  const format = new Intl.DateTimeFormat(formatTag, { ...options, timeZone: "UTC", calendar: "gregory" });
  return (month) => format.format(startOf(month));
}

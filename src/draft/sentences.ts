import type { Span } from "./extraction.ts";

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st ste mt ft id vs inc ltd co corp llc plc bros gen sen rep gov lt col sgt jr sr approx est fig dept " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "e.g i.e a.m p.m u.s u.k e.u u.n s.a n.v b.v d.c n.c s.c n.y n.j n.m u.s.a"
  ).split(" "),
);
/** A capital after "U.S." or "Inc." begins a sentence only with a word that begins sentences. */
const OPENERS =
  /^["“‘'(]?(?:The|This|That|These|Those|It|Its|In|On|At|As|But|And|He|She|They|We|However|Meanwhile|A|An|For|While|When|After|Both|If|Under|By|To|With|According|Although|Since|Last|There)\b/;
const LONGEST = 1200;

/** The sentences of a stretch of the text, trimmed; bullets and quote marks of the lay-out stay outside. */
export function sentencesOf(text: string, from: Span): Span[] {
  const part = text.slice(from.start, from.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(/[.!?…]+["”’')\]]*(?=\s)|\n(?=[ \t]*(?:[-*•]|>)\s)/g)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, end)) continue;
    push(spans, part, start, end, from.start);
    start = end;
  }
  push(spans, part, start, part.length, from.start);
  return spans;
}

function endsSentence(part: string, stop: number, end: number): boolean {
  if (part[stop] === "\n") return true;
  const rest = part.slice(end, end + 40).replace(/^[\s>]+/, "");
  if (rest === "") return true;
  if (!/^[\p{Lu}\p{N}"“‘'([•*-]/u.test(rest)) return false;
  if (part[stop] !== ".") return true;
  const before = /([\p{L}.]+)$/u.exec(part.slice(Math.max(0, stop - 20), stop))?.[1] ?? "";
  // "No. 5", but "he said no."
  if (/^Nos?$/.test(before) && /^\d/.test(rest)) return false;
  const isShort =
    ABBREVIATIONS.has(before.toLowerCase()) ||
    /^\p{Lu}$/u.test(before) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(before);
  return !isShort || (before.length > 1 && OPENERS.test(rest));
}

function push(spans: Span[], part: string, start: number, end: number, offset: number): void {
  const raw = part.slice(start, end);
  const lead = /^(?:\s|>|[-*•–](?=\s)|\d{1,2}\\?[.)](?=\s))*/.exec(raw)?.[0].length ?? 0;
  const trail = /\s*$/.exec(raw.slice(lead))?.[0].length ?? 0;
  let from = start + lead;
  const to = end - trail;
  // A passage without any stop is cut, so that the work on a sentence stays bounded.
  while (to - from > LONGEST) {
    const cut = part.lastIndexOf(" ", from + LONGEST);
    const at = cut > from ? cut : from + LONGEST;
    spans.push({ start: offset + from, end: offset + at });
    from = at + (cut > from ? 1 : 0);
  }
  if (to > from) spans.push({ start: offset + from, end: offset + to });
}

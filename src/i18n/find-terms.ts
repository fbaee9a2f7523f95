import { GLOSSARY_TERMS, type GlossaryMessages, type GlossaryTerm } from "./messages/glossary.ts";

/** Forms that are the same in every language. */
const ANYWHERE: Partial<Record<GlossaryTerm, readonly string[]>> = {
  GWh: ["GWh"],
  "memorandum of understanding": ["MoU"],
};

/** A piece of a text, and the term of the glossary that it is, if any. The pieces put together are the text. */
export interface GlossedPart {
  readonly text: string;
  readonly term: GlossaryTerm | null;
}

/** Cuts a text at the terms of the glossary in it, whatever their form. Of two that overlap, the longer is found. */
export function findTerms(text: string, glossary: GlossaryMessages): GlossedPart[] {
  const { pattern, terms } = patternOf(glossary);
  const parts: GlossedPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), term: null });
    const group = match.slice(1).findIndex((found) => found !== undefined);
    parts.push({ text: match[0], term: terms[group] ?? null });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), term: null });
  return parts;
}

interface TermPattern {
  /** With one group for each of `terms`. */
  readonly pattern: RegExp;
  readonly terms: readonly GlossaryTerm[];
}

const patterns = new WeakMap<GlossaryMessages, TermPattern>();

function patternOf(glossary: GlossaryMessages): TermPattern {
  const known = patterns.get(glossary);
  if (known) return known;
  const forms = GLOSSARY_TERMS.flatMap((term) =>
    [...glossary.terms[term].forms, ...(ANYWHERE[term] ?? [])].map((form) => ({ term, form })),
  );
  const longestFirst = [...forms].sort((a, b) => b.form.length - a.form.length);
  const made: TermPattern = {
    pattern: new RegExp(longestFirst.map(({ form }) => `(${sourceOf(form)})`).join("|"), "giu"),
    terms: longestFirst.map(({ term }) => term),
  };
  patterns.set(glossary, made);
  return made;
}

/** Whole words. Hangul goes on with particles, and units stand behind figures without a space. */
function sourceOf(form: string): string {
  const words = form
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "\\p{L}*")
    .replace(/\s+/g, "\\s+");
  const isHangul = /\p{Script=Hangul}/u.test(form);
  return `(?<!\\p{L})${words}${isHangul ? "" : "(?![\\p{L}\\p{N}])"}`;
}

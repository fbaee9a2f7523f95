import type { ItemCode } from "./scan.ts";

const CLASSES: Record<string, string> = {
  ORG: "[ou]",
  KNOWN: "o",
  PARTY: "[ouv]",
  PLACE: "[pcs]",
  TOWN: "[ps]",
  LAND: "[cs]",
  STATE: "[cdgs]",
  GOV: "[gs]",
  NATION: "[cds]",
  GOODS: "k",
  QTY: "q",
  MONEY: "m",
  PCT: "r",
  NUM: "[nq]",
  DATE: "t",
  NAME: "[oughscpv]",
  PERSON: "h",
  ANY: "[a-z]",
} satisfies Record<string, string | ItemCode>;

/**
 * Compiles a rule over the line of a `Sentence`. Within it
 *
 *     {ORG}  {ORG:owner}         one item of the class, captured under the name
 *     {ORG+:parties}             a list: "A, B and C"
 *     {~4}                       at most four words or items of any kind, as few as fit
 *     {w4}                       at most four words, no mark of punctuation and no mention among them
 *
 * Every piece ends with the space that parts items, so rules are written "{ORG:owner}acquires {PCT:share}stake in".
 * Gaps are bounded and sentences are too, so a search stays linear in the text.
 */
export function rule(source: string, flags = "g"): RegExp {
  const compiled = source.replace(
    /\{(?:(~|w)(\d+)|([A-Z]+)(\+?)(?::(\w+))?)\}/g,
    (_, gap, count, name, list, capture) => {
      if (gap === "~") return `(?:[^ ]+ ){0,${count}}?`;
      if (gap === "w") return `(?:[a-z'’$&./-]+ ){0,${count}}?`;
      const one = `<${CLASSES[name] ?? "!"}\\d+>`;
      const body = list
        ? `${one}(?: (?:(?:, )?(?:and|or|&|as well as|with)|,|/)(?: both| the)? ${one}){0,9}`
        : one;
      return capture ? `(?<${capture}>${body}) ` : `${body} `;
    },
  );
  return new RegExp(`(?<= )${compiled}`, flags);
}

/** All matches of a rule, overlapping ones of different rules included. */
export function matchesOf(pattern: RegExp, line: string): RegExpExecArray[] {
  return [...line.matchAll(pattern)] as RegExpExecArray[];
}

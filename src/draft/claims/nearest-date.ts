import type { DateMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";

/** The date of a sentence that stands closest to a spot of its block; undefined when it has none that is resolved. */
export function nearestDate(sentence: Sentence, spot: number): DateMention | undefined {
  const dates = sentence.items.filter(({ date }) => date?.edtf !== undefined);
  const [nearest] = [...dates].sort((a, b) => Math.abs(a.start - spot) - Math.abs(b.start - spot));
  return nearest?.date;
}

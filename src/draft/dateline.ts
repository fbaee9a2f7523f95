/**
 * Where the text of a paragraph begins after a dateline: "SAVANNAH, Ga. (AP) —", "MILAN/SHANGHAI, Oct 26 (Reuters) -",
 * "SEOUL --". 0 when there is none.
 */
export function endOfDateline(text: string): number {
  const match = DATELINE.exec(text.slice(0, 140));
  return match ? match[0].length : 0;
}

const PLACE = "\\p{Lu}[\\p{Lu}.'’ /-]{2,40}";
const REST =
  "(?:, [\\p{L}. ]{2,20})?(?:, \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)?(?: \\([\\p{L}\\p{N} ./-]{2,30}\\))?";
const DATELINE = new RegExp(
  `^(?:${PLACE}${REST} ?(?:—|–|--|-|:)|[\\p{L}. ,]{3,40}(?:, |[—–-] ?)\\p{L}{3,9}\\.? \\d{1,2}, \\d{4} ?(?:\\([^)]{2,30}\\) ?)?(?:—|–|--|-|/ ?PRNewswire)|\\([\\p{Lu}\\p{L} ./]{2,25}\\) ?(?:—|–|--|-)) `,
  "u",
);

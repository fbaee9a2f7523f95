import type { DocumentRecord } from "../model/record.ts";
import { evened, type Original } from "./original.ts";
import type { Path } from "./problem.ts";

interface CoverageFault {
  readonly path: Path;
  readonly message: string;
  readonly expected: string;
}

/** The paragraphs a record leaves out, one set for each of its items. */
export function leftOutRanges(record: DocumentRecord): ReadonlySet<number>[] {
  return record.leftOut.map(({ paragraphs }) => {
    const [first = 0, last = first] = paragraphs.split("-").map(Number);
    return new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index));
  });
}

/** Every paragraph of the original is either the place of a claim, the title or the date, or left out with a reason. */
export function verifyCoverage(record: DocumentRecord, { paragraphs }: Original): CoverageFault[] {
  const ranges = leftOutRanges(record);
  const used = usedParagraphs(record, paragraphs);
  const seen = new Set<number>();
  const faults: CoverageFault[] = [];
  ranges.forEach((range, index) => {
    const path = ["leftOut", index, "paragraphs"];
    const numbers = [...range];
    const fault = (message: string, expected: string) => faults.push({ path, message, expected });
    if (numbers.length === 0) fault("the range runs backwards", "the lower number first");
    const beyond = numbers.filter((number) => number < 1 || number > paragraphs.length);
    if (beyond.length > 0)
      fault(`the original has no paragraph ${listed(beyond)}`, `1 to ${paragraphs.length}`);
    const both = numbers.filter((number) => used.has(number));
    if (both.length > 0)
      fault(
        `paragraph ${listed(both)} is left out but also the place of a claim, title or date`,
        "one or the other",
      );
    const twice = numbers.filter((number) => seen.has(number));
    if (twice.length > 0) fault(`paragraph ${listed(twice)} is left out twice`, "each once");
    for (const number of numbers) seen.add(number);
  });
  const forgotten = paragraphs.flatMap((_, index) =>
    used.has(index + 1) || seen.has(index + 1) ? [] : [index + 1],
  );
  if (forgotten.length > 0) {
    const [first = 1] = forgotten;
    const words = paragraphs[first - 1]?.split(" ").slice(0, 6).join(" ");
    faults.push({
      path: ["leftOut"],
      message: `paragraph ${listed(forgotten)} has no claim and is not left out ("${words} …")`,
      expected: 'a claim, or a line in "leftOut" that says why there is none',
    });
  }
  return faults;
}

function usedParagraphs(record: DocumentRecord, paragraphs: readonly string[]): Set<number> {
  const used = new Set(record.claims.flatMap((claim) => claim.at.map(({ paragraph }) => paragraph)));
  if (record.published?.at) used.add(record.published.at.paragraph);
  if (record.title && record.titleBasis === "stated") used.add(paragraphs.indexOf(evened(record.title)) + 1);
  return used;
}

/** "3", "3, 5, 6": at most a handful. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).join(", ");
  return numbers.length > 8 ? `${shown} and ${numbers.length - 8} more` : shown;
}

import { matchesOf } from "../pattern.ts";
import type { Sentence } from "../scan.ts";
import { OWNED } from "./owned-ways.ts";
import { STAKE, WAYS } from "./stake-ways.ts";

/** A stake as a pattern found it: what it matched, where in the line, and the codes it caught. */
export interface FoundStake {
  readonly 0: string;
  readonly index: number;
  readonly groups?: Record<string, string> | undefined;
}

const ALSO = new RegExp(
  ` and (?:an? |its )?(?<size><r\\d+> )${STAKE} (?:in|of) (?:<d\\d+> |[a-z-]+ ){0,4}?(?<company><[ou]\\d+>) `,
  "g",
);

/** "bought a 20% stake in X and a 50% stake in Y". */
export function furtherCompanies(sentence: Sentence): FoundStake[] {
  const first = WAYS.flatMap(({ pattern }) => matchesOf(pattern, sentence.line).slice(0, 1)).find(
    (match) => match.groups?.owner,
  );
  const owner = first?.groups?.owner;
  if (!first || !owner) return [];
  return [...sentence.line.matchAll(ALSO)].flatMap((match) =>
    match.index < first.index
      ? []
      : [{ 0: match[0], index: match.index + 1, groups: { ...match.groups, owner } }],
  );
}

const ANOTHER =
  /(?: (?:and|while|,) (?<owner><[ou]\d+>) (?:had |has |held |holds |owned |owns |with |holding |owning |, )?(?:an? )?(?<size><r\d+>)| (?:and|,) (?:the (?:remaining|other) )?(?<size2><r\d+>) (?:held |owned )?by (?<owner2><[ou]\d+>)) /g;

/** "X owned 21% of Y and Z had 19%", "85 percent owned by X and 15 percent by Z". */
export function elliptical(sentence: Sentence): FoundStake[] {
  const whole = [...WAYS.map(({ pattern }) => pattern), ...OWNED].flatMap((pattern) =>
    matchesOf(pattern, sentence.line).slice(0, 1),
  )[0];
  if (!whole?.groups?.company || !/<r\d+>/.test(whole[0])) return [];
  const company = whole.groups.company;
  return [...sentence.line.matchAll(ANOTHER)].flatMap((match) => {
    const owner = match.groups?.owner ?? match.groups?.owner2;
    const size = match.groups?.size ?? match.groups?.size2;
    if (!owner || !size || match.index < whole.index) return [];
    return [{ 0: match[0], index: match.index + 1, groups: { owner, size, company } }];
  });
}

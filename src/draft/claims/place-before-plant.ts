import type { Sentence } from "../scan.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { PlantNoun } from "./plant-nouns.ts";

export const LOCATIVE = /^(?:in|at|near|outside|around|inside)$/;
/** In items, back from the phrase of the plant. */
const LEFT_REACH = 18;
const CHOOSES = /^(?:choos(?:e|es|ing)|chose|chosen|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|prefer(?:s|red)?)$/;

/** What somebody chose, when the place before a plant is it or the one that it was chosen over. */
function chosenPlace(
  { items }: Sentence,
  group: PlaceGroup,
  groups: readonly PlaceGroup[],
): PlaceGroup | undefined {
  return groups.find(
    ({ from, to }) =>
      CHOOSES.test(items[from - 1]?.text ?? "") &&
      (from === group.from || (items[to + 1]?.text === "over" && group.from === to + 2)),
  );
}

/** "In Szeged, X is building a plant"; "Kentucky will be home to a plant". */
export function placeBefore(
  sentence: Sentence,
  noun: PlantNoun,
  nouns: readonly PlantNoun[],
  groups: readonly PlaceGroup[],
): PlaceGroup[] {
  const { items } = sentence;
  const previous = nouns.filter(({ head }) => head < noun.from).at(-1);
  const floor = Math.max(previous ? previous.head : -1, noun.from - LEFT_REACH);
  for (const group of [...groups].reverse()) {
    if (group.to >= noun.from || group.from <= floor) continue;
    const between = items.slice(group.to + 1, noun.from).map(({ text }) => text);
    if (/^, where(?: [a-z'’<>0-9]+){0,4}$/.test(between.join(" "))) return [group];
    // "in A, home of X's main factory"
    if (/^,? ?(?:the |which is |also )*home (?:of|to) (?:<[ou]\d+> ['’]s)?$/.test(between.join(" ")))
      return [group];
    // "a plant in A and the plant of B": the second stands elsewhere.
    if (between[0] === "and") return [];
    if (
      between.some((word) =>
        /^(?:;|but|while|where|said|says|told|discuss|discussed|met|from|['’]s)$/.test(word),
      )
    )
      return [];
    const isHost =
      /^(?:will |would |could |is |was |to )?(?:be |been )?(?:(?:host|home|hosts|get|gets|land|lands|landed|the (?:site|location)|selected|chosen|picked)\b)/.test(
        between.join(" "),
      );
    if (isHost) return [group];
    // "chose A over B for its plant": A
    const isChoice = /\b(?:for|as|to host)(?: the (?:site|location|home) (?:of|for))?$/.test(
      between.join(" "),
    );
    const chosen = isChoice && chosenPlace(sentence, group, groups);
    if (chosen) return [chosen];
    const before = items[group.from - 1]?.text ?? "";
    if (LOCATIVE.test(before) || (before === "the" && LOCATIVE.test(items[group.from - 2]?.text ?? "")))
      return [group];
  }
  return [];
}

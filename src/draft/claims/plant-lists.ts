import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage } from "./article.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { capacityIn } from "./plant-capacity.ts";
import type { PlantReading } from "./plant-reading.ts";
import { plantState } from "./plant-status.ts";

/** A sentence that says what a list is of. */
const HEAD = / (?:plants|factories|gigafactories|sites|facilities) /;
const ITEM = /^(?:[-*•–]|\(?\d{1,2}[.)])\s/;

/** "- LG Energy Solution: Holland, Michigan. 36 GWh": lines of a list of plants, each an organisation and then a town. */
export function listedPlants(
  article: Article,
  sentence: Sentence,
  groups: readonly PlaceGroup[],
): PlantReading[] {
  const { block, items } = sentence;
  const [first, second] = items;
  const group = groups.find(({ from }) => isEntered(sentence, from)) ?? groups[0];
  if (!ITEM.test(block.text) || sentence.index !== 0 || !first?.organisation || first.code === "g" || !group)
    return [];
  const isEntry =
    /^[:,(–—-]$/.test(second?.text ?? "") || group.from === 1 || isEntered(sentence, group.from);
  const isTown = group.place.precision !== "country" && group.place.precision !== "region" && group.from <= 9;
  if (!isEntry || !isTown || !isListOfPlants(article, sentence)) return [];
  const rest = article.sentences.filter((one) => one.block === block);
  const line = rest.map((one) => one.line).join(" ");
  const figure = rest
    .map((one) => ({ one, ...capacityIn(one, `${one.line}capacity `, 1) }))
    .find(({ quantity }) => quantity);
  const loose = rest.flatMap((one) => one.items).find(({ quantity }) => quantity?.unit === "GWh")?.quantity;
  const quantity = figure?.quantity ?? loose;
  return [
    {
      sentence,
      place: group.place,
      operators: [first.organisation],
      state: plantState(" ", " ", line, false),
      evidence: itemsPassage(article, sentence, [0, group.to]),
      unresolved: [],
      count: 1,
      isAnaphoric: false,
      ...(quantity ? { capacity: quantity } : {}),
    },
  ];
}

/** "X (Y/Z), Town" and "X – Town": a mark parts the name from the town, and nothing else is said before it. */
function isEntered({ line, starts }: Sentence, from: number): boolean {
  return /^ <[ou]\d+> (?:<[opu]\d+> )?(?:\( (?:[^ )]+ ){1,7}\) )?[:,–—|(-] $/.test(
    line.slice(0, starts[from] ?? 0),
  );
}

function isListOfPlants(article: Article, sentence: Sentence): boolean {
  return (
    article.sentences.some(
      ({ block, line }) =>
        block.index < sentence.block.index && block.index > sentence.block.index - 20 && HEAD.test(line),
    ) || article.sentences.some(({ block, line }) => block.index < 3 && HEAD.test(line))
  );
}

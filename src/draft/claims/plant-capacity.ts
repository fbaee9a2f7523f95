import type { QuantityMention } from "../extraction.ts";
import type { Sentence } from "../scan.ts";

export interface PlantCapacity {
  readonly quantity?: QuantityMention;
  readonly index?: number;
  /** Why a figure that stands there is not taken. */
  readonly why?: string;
}

const AMOUNT = "<q(?<at>\\d+)>";
/** Ways to give a yearly figure. The first four speak of capacity, so they need no "a year". */
const WAYS: readonly { readonly pattern: RegExp; readonly isYearly: boolean }[] = [
  {
    pattern: new RegExp(
      ` (?:capacity|capacities) (?:[a-z’'-]+ |\\( |, ){0,5}?(?:<[qrn]\\d+> to )?${AMOUNT} `,
    ),
    isYearly: true,
  },
  {
    pattern: new RegExp(
      ` (?:capacity|capacities) (?:[^ ;.]+ ){0,9}?(?:of|to|at|is|be|reach|reaching|exceed|exceeding|totaling|up to|around|about) (?:about |around |up to |approximately |more than |over |at least |nearly |as much as |roughly |some )?${AMOUNT} `,
    ),
    isYearly: true,
  },
  {
    pattern: new RegExp(
      ` ${AMOUNT} (?:[a-z’'-]+ |[()] ){0,7}?(?:capacity|plant|factory|gigafactory|facility) `,
    ),
    isYearly: true,
  },
  {
    pattern: new RegExp(
      ` (?:output|production) ,? ?(?:(?:which|that) )?(?:could|would|will|can|may|is to|is expected to|should|to) (?:eventually )?(?:total|reach|rise to|amount to|come to) (?:about |around |up to |more than |nearly )?${AMOUNT} `,
    ),
    isYearly: false,
  },
  {
    pattern: new RegExp(
      ` annual(?:ly)? (?:[a-z’'-]+ ){0,5}?(?:of |to )?(?:about |around |up to |approximately |more than |over |at least |nearly |roughly |some )?${AMOUNT} `,
    ),
    isYearly: true,
  },
  {
    pattern: new RegExp(
      ` (?:produc(?:e|es|ed|ing)|mak(?:e|es|ing)|build(?:s|ing)?|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|churn(?:s|ing)? out|turn(?:s|ing)? out|output of|roll(?:s|ing)? out|deliver(?:s|ing)?|process(?:es|ing)?|handl(?:e|es|ing)|tak(?:e|es|ing)|recycl(?:e|es|ing)) (?:[a-z’'-]+ ){0,4}?${AMOUNT} (?:(?:[a-z’'-]+ |[()] |<k\\d+> ){0,7}?(?<yearly>annually|yearly|(?:per|a|each|every) (?:year|annum)))?`,
    ),
    isYearly: false,
  },
];

/**
 * The yearly figure a sentence gives for a plant. `from` and `to` bound the stretch of the line that is the plant's; a
 * figure for several plants together, of a company, or for another period is not taken.
 */
export function capacityIn(sentence: Sentence, stretch: string, count: number): PlantCapacity {
  for (const { pattern, isYearly } of WAYS) {
    const match = pattern.exec(stretch);
    const at = match?.groups?.at;
    const quantity = at === undefined ? undefined : sentence.items[Number(at)]?.quantity;
    if (!match || !quantity) continue;
    const words = stretch.slice(Math.max(0, match.index - 60), match.index + match[0].length);
    if (
      / (?:enough (?:[a-z]+ ){0,3}(?:for|to)|equivalent to|equip|power) /.test(` ${words.trim()} `) &&
      quantity.unit === "vehicle"
    )
      continue;
    if (
      / (?:combined|company-wide|overall|global|worldwide|group's|nationwide|together|cumulative|jointly) /.test(
        words,
      ) &&
      (count > 1 || !/ (?:plant|factory|gigafactory|facility) /.test(words))
    ) {
      return { why: "the figure is for several plants together" };
    }
    if (count > 1) return { why: "one figure for several plants" };
    if (quantity.unit === "cell" || quantity.unit === "kWh") continue;
    if (quantity.per === "month" || quantity.per === "day" || quantity.per === "hour")
      return { why: `a figure per ${quantity.per}, not per year` };
    const isOfYear =
      isYearly || quantity.per === "year" || match.groups?.yearly !== undefined || / annual/.test(words);
    if (!isOfYear && quantity.unit !== "GWh" && quantity.unit !== "MWh") continue;
    if (
      / (?:sold|sales|deliver(?:ed|ies)|export(?:ed|s)|orders?|reservations?|less than|fewer than) /.test(
        ` ${words.split(" ").slice(-8).join(" ")} `,
      ) &&
      !/ capacity /.test(words)
    )
      continue;
    return { quantity, index: Number(at) };
  }
  return {};
}

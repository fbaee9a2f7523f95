import type { Sentence } from "../scan.ts";
import { lineAfter, lineBefore } from "./article.ts";
import { isNegated, isUnreal } from "./modality.ts";
import { nationOf } from "./nations.ts";

/** "on top of a 10% import duty": that one has a rate of its own, and what it hits stands with the other. */
export const COMES_ON_TOP =
  / on top of (?:an?|the) (?:existing |current |standard |regular |base |basic |previous |general )?<r\d+> $/;

/** Why the words of a measure (items `first` to `last`) state none: denied, wished, a rule of another kind; else null. */
export function measureRefusal(sentence: Sentence, first: number, last: number): string | null {
  const before = lineBefore(sentence, first);
  const after = lineAfter(sentence, last);
  if (isNegated(before)) return "denied";
  const words = sentence.items
    .slice(first, last + 9)
    .map((item) => sentence.block.text.slice(item.start, item.end).toLowerCase())
    .join(" ");
  if (
    /^bans? on/.test(words) &&
    !/import|export|shipment/.test(words) &&
    !sentence.items.slice(first, last + 9).some((item) => nationOf(item) !== undefined)
  )
    return "a ban on a sort of goods, wherever they come from";
  if (
    /\b(?:combustion|petrol|gasoline|diesel|fossil|internal combustion|ice|gas-powered)\b/.test(words) &&
    /^bans?\b/.test(words)
  )
    return "a rule for engines, not for trade";
  if (
    /^ (?:[a-z]+ ){0,3}(?:will|would|does|do|did|is|are|has|have|shall) not | not (?:be )?(?:imposed|apply|applied|subject) /.test(
      after.slice(0, 60),
    )
  )
    return "denied";
  if (
    / (?:exempt(?:ed|ion|ions)?|free|excluded|spared|immune|relief|refunds?|drawback|rebates?|response|react\w*|investigat\w*|probe|avoid\w*|circumvent\w*|impact of|effects? of|because of|due to|despite|amid|ahead of|fears? of|impact from|cost of|costs of|absorb|offset|pass on|hedge against|brunt of|worried about|concerns? (?:about|over)) (?:from |the |any |of |to |new |potential |higher |possible |looming |steep |<[cdgs]\d+> |['’]s )*$/.test(
      before,
    ) &&
    !/ on |<r/.test(after.slice(0, 40))
  )
    return "speaks of its effects or of an exemption";
  if (/ on top of (?:[^ .;]+ ){0,5}$/.test(before) && !COMES_ON_TOP.test(before))
    return "only what another comes on top of";
  if (isUnreal(before.split(" ").slice(-9).join(" "))) return "a wish, a condition or a recommendation";
  return null;
}

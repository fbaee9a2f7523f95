import type { Attribution, Modality } from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import { type Article, itemsPassage } from "./article.ts";

const NOT =
  "(?:not|n't|n’t|never|no|neither|nor|without|cannot|can't|won't|wouldn't|doesn't|didn't|hasn't|isn't|aren't|weren't|can’t|won’t|wouldn’t|doesn’t|didn’t|hasn’t|isn’t|aren’t|weren’t|don't|don’t|haven't|haven’t)";
const DENIED = `(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|rul(?:e|es|ed|ing) out|refus(?:e|es|ed)|declin(?:e|es|ed) to|instead of|rather than|far from|fail(?:s|ed)? to|lack of|abandon(?:s|ed)? plans? to|scrapp?(?:s|ed) plans? to|stop short of|halted plans? to|exempt(?:s|ed)? from|avoid(?:s|ed|ing)?)`;
const NEGATION = new RegExp(` (?:${NOT}|${DENIED})(?= )`, "g");

/** "While X makes no cells, …": the clause that opens a sentence is none of the next one. */
const OPENING = /^ (?:while|although|though|whereas) [^,]* , /;

/** Whether what begins at the end of these words is denied: a negation in the same clause, at most seven words before. */
export function isNegated(before: string): boolean {
  const clause =
    before
      .replace(OPENING, " ")
      .split(/ (?:[;:.]|but|while|although|however|whereas|, and|, which|, but) /)
      .at(-1) ?? "";
  const padded = ` ${clause.trim()} `;
  const last = [...padded.matchAll(NEGATION)].at(-1);
  if (!last) return false;
  if (/^ (?:no longer|not only|no later|no more|no doubt|not just)/.test(padded.slice(last.index)))
    return / no longer /.test(padded.slice(last.index)) && !/no longer (?:a rumou?r|an? )/.test(padded);
  return padded.slice(last.index).trim().split(" ").length <= 8;
}

const UNREAL =
  / (?:if|unless|hypothetical(?:ly)?|would have|should|need to|needs to|ought to|must|calls? (?:for|on)|called (?:for|on)|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)? (?:that )?(?:the|governments?)|propos(?:al|als) by|imagine|wish|hope(?:s|d)?|dream|i think|i believe|i suspect|i expect|in my opinion|maybe|perhaps|probably|rumou?r(?:ed|s)?|speculat(?:ed|ion)) /;

/** Whether the words before put what follows as a wish, a condition or somebody's guess. */
export function isUnreal(before: string): boolean {
  const clause = before.split(/ (?:[;:]|but|while|whereas) /).at(-1) ?? "";
  return UNREAL.test(` ${clause.trim()} `);
}

/** How the words just before a deed put it. */
export function modalityOf(before: string, deed = ""): Modality {
  const near = ` ${before.trim().split(" ").slice(-9).join(" ")} ${deed} `;
  if (/ (?:threaten(?:s|ed|ing)?|threats?|warn(?:s|ed|ing)?) /.test(near)) return "threatened";
  if (
    / (?:may|might|could|possibly|potential(?:ly)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:e|es|ed|ing)|eye(?:s|d|ing)?|in talks|discuss(?:es|ed|ing)?|likely|seek(?:s|ing)?) /.test(
      near,
    )
  )
    return "possible";
  if (/ (?:expect(?:s|ed|ing)?|set to|slated|scheduled|due|forecast) /.test(near)) return "expected";
  if (
    / (?:plan(?:s|ned|ning)?|will|would|aim(?:s|ed|ing)?|intend(?:s|ed)?|to be|agreed to|commit(?:s|ted)?|announc(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|going to|want(?:s|ed)?|pledg(?:e|es|ed)|decid(?:e|es|ed)) /.test(
      near,
    )
  )
    return "planned";
  if (/ (?:reported(?:ly)?|alleged(?:ly)?|said to|believed to|claim(?:s|ed)) /.test(near)) return "reported";
  return "asserted";
}

const ACCORDING =
  / (?:according to|as per|as reported by|reported by|citing|, says|, said) (?:the |a |an |local |newspaper |news agency |broadcaster |[a-z-]+ ){0,5}(?<name><[oughxscp]\d+>) /;
const SAYS =
  / (?<name><[oughx]\d+>) (?:’s |'s )?(?:(?:also|has|had|later|on <t\d+>|<t\d+>) ){0,2}(?:said|says|reported|reports|told|stated|claims|claimed|confirmed|revealed|wrote|noted) /;

/** Who says it, when the sentence names one: "according to Kommersant". */
export function attributionOf(article: Article, sentence: Sentence): Attribution | undefined {
  for (const pattern of [ACCORDING, SAYS]) {
    const name = pattern.exec(sentence.line)?.groups?.name;
    const index = Number(/\d+/.exec(name ?? "")?.[0] ?? -1);
    const item = sentence.items[index];
    if (item)
      return {
        name: sentence.block.text.slice(item.start, item.end),
        at: itemsPassage(article, sentence, [index]),
      };
  }
  return undefined;
}

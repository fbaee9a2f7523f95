import type { StakeFact } from "../extraction.ts";
import { rule } from "../pattern.ts";

const AUX =
  "(?:(?:has|have|had|will|would|may|could|said|say|says|announced|it|they|that|also|recently|already|now|currently|has agreed to|agreed to|agrees to|plans to|plan to|planned to|is to|to|is|are|was|in|<t\\d+>|the|and) ){0,4}";
const BUY =
  "(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)|took|taken|secur(?:e|es|ed|ing)|pick(?:s|ed)? up|obtain(?:s|ed)?|snap(?:s|ped) up|gain(?:s|ed)?)";
const HOLD = "(?:hold(?:s|ing)?|held|own(?:s|ed|ing)?|controls?|has|have|retain(?:s|ed)?|keep(?:s)?)";

const SELL =
  "(?:sell(?:s|ing)?|sold|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|dispos(?:e|ed) of|unload(?:s|ed)?)";
export const STAKE =
  "(?:stakes?|shares?|interests?|shareholding|holdings?|equity(?: stake| interest)?|ownership(?: stake| interest)?)";
const SIZE =
  "(?:(?!and |with |which |that |to |from |by |share |market |while |who )[a-z-]+ |<[rm]\\d+> ){0,8}?";
const TARGET =
  "(?:<o\\d+> ['’]s (?=(?:[a-z-]+ ){0,3}<[ou])|<d\\d+> |<c\\d+> ['’]s |(?!market |markets |and |while |which |who |production |sales )[a-z-]+ ){0,6}?{ORG:company}(?!['’]s (?:[a-z-]+ ){0,3}<[ou])";

export interface Way {
  readonly pattern: RegExp;
  readonly deed: StakeFact["deed"];
}

/** "all the remaining assets of", "most assets of". */
const ASSETS =
  "(?:(?:all|most|substantially|nearly|almost|of|the|its|their|remaining|key|main|core|operating|certain|european|<d\\d+>) ){0,6}assets (?:of|from) (?:the )?(?:[a-z]+ ){0,2}?";

export const WAYS: readonly Way[] = [
  // "X, which said it was acquiring all the remaining assets of Y"
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}(?:${BUY}|take(?:s)? over|took over) (?<size>)${ASSETS}(?:<d\\d+> |<c\\d+> ['’]s )?(?:(?:maker|company|startup|firm|group|manufacturer|rival|recycler|battery) ){0,3}{ORG:company}`,
    ),
  },
  // "X acquired Y's remaining assets"
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}(?:${BUY}|take(?:s)? over|took over) (?<size>)(?:all of |most of )?(?:the )?(?:<d\\d+> |<c\\d+> ['’]s )?(?:(?:bankrupt|insolvent|maker|company|startup|firm|group|manufacturer|rival|recycler|battery) ){0,4}{ORG:company}['’]s? (?:[a-z]+ |<d\\d+> ){0,3}?assets `,
    ),
  },
  // "A and B each hold 30% in C"
  {
    deed: "holds",
    pattern: rule(
      `{ORG+:owner}(?:will |would |currently |now )?(?:each|both) (?:${HOLD}) (?<size>${SIZE})(?:${STAKE} (?:in|of)|of|in) ${TARGET}`,
    ),
  },
  // "X completed its $6.7 billion acquisition of Y"
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:complet|finali[sz]|clos|announc|agree|conclud|approv)[a-z]* (?:to )?(?:its|the|an?) (?<size>(?:[a-z-]+ |<[mrt]\\d+> ){0,4}?)(?:acquisition|takeover|purchase|buyout) of (?:<d\\d+> )?(?:(?!the |its |a |an |all |assets )[a-z-]+ ){0,4}?{ORG:company}`,
    ),
  },
  // "X's takeover of Y", "X's purchase of a 20% stake in Y"
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}['’]s? (?:[a-z-]+ |<m\\d+> ){0,3}?(?:acquisition|takeover|purchase|buyout) of (?<size>(?:${SIZE}${STAKE} (?:in|of) )?)(?:<d\\d+> |<c\\d+> ['’]s )?(?:(?!the |its )[a-z-]+ ){0,4}?{ORG:company}`,
    ),
  },
  {
    deed: "sells",
    pattern: rule(
      `{ORG:owner}['’]s? (?:[a-z-]+ ){0,2}?(?:sale|divestment|disposal) of (?<size>${SIZE})${STAKE} (?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:spend(?:s|ing)?|spent|pa(?:y|ys|id|ying)) (?<more>(?:[a-z-]+ ){0,4}{MONEY})(?:(?:in|to) (?:[a-z-]+ |<[cpst]\\d+> ){1,3})?(?:for|on|to buy|to acquire) (?<size>${SIZE})${STAKE} (?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)) (?:<d\\d+> )?(?:[a-z-]+ |<k\\d+> ){0,6}?(?:maker|manufacturer|company|startup|start up|producer|supplier|firm|recycler|developer|specialist|miner) {ORG:company}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}${BUY} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "holds",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}${HOLD} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  {
    deed: "holds",
    pattern: rule(
      `{ORG:owner}(?:, )?(?:which |that )?${AUX}(?:${HOLD}|${BUY}) (?<size>(?:about |around |nearly |roughly |an additional |a |up to |more than |over )?{PCT})of (?:the )?(?:shares (?:in|of) )?${TARGET}`,
    ),
  },
  {
    deed: "sells",
    pattern: rule(
      `{ORG:owner}${AUX}${SELL} (?<size>${SIZE})${STAKE} (?<more>(?:of|valued|worth|at|about|<[rm]\\d+>|,) ){0,4}(?:in|of) ${TARGET}`,
    ),
  },
  { deed: "holds", pattern: rule(`{ORG:owner}['’]s? (?<size>${SIZE})${STAKE} (?:in|of) ${TARGET}`) },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed)?|lift(?:s|ed)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed)?) (?:its|their) ${STAKE} in ${TARGET}(?<size>(?:(?:to|by|from) (?:about )?<r\\d+> ){0,2})`,
    ),
  },
  {
    deed: "invests",
    pattern: rule(
      `{ORG:owner}${AUX}(?:inject(?:s|ed|ing)?|invest(?:s|ed|ing)?|pour(?:s|ed)?) (?<size>(?:(?:an?|additional|another|up|to|about|around|nearly|roughly|more|than|over|further|total|of) ){0,4}{MONEY})(?:(?:more|of|equity|in|funding|capital|cash) ){0,3}?(?:in|into|to) (?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,4}?{ORG:company}`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:acquir(?:e|es|ed|ing)|take(?:s)? over|took over|taken over|buy(?:s)? out|bought out) (?<size>(?:all of |the rest of |full control of |control of )?)(?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG:company}(?=[,.;)]|for|in|from|last|this|<t|and|to|as|$)`,
    ),
  },
  {
    deed: "buys",
    pattern: rule(
      `{ORG:owner}${AUX}(?:buy|buys|buying|bought|purchase|purchases|purchased) (?<size>(?:all of |the rest of |full control of |control of )?)(?:<d\\d+> )?(?:(?:battery|ev|lithium|startup|start|up|maker|recycler|company|rival|firm|manufacturer|supplier) ){0,4}{KNOWN:company}(?=[,.;)]|for|in|from|<t|$)`,
    ),
  },
];

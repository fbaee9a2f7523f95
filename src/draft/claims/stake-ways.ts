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

export const WAYS: readonly Way[] = [
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

/** "X, a joint venture of Y and Z": each has a share, of what size nobody says. */
export const VENTURE = rule(
  "{ORG:company}(?:\\( [^)]{1,40} \\) )?, (?:an? |the |its )?(?:[a-z-]+ ){0,3}?(?:joint venture|jv) (?:between|of) {ORG+:owner}",
);
/** Why the size of such a share is open. */
export const SHARED = "a joint venture, of which no shares are stated";

/** "X, owned by Y": the company stands first. */
export const OWNED: readonly RegExp[] = [
  // "X, in which Y owns about 24 percent"
  rule(
    "{ORG:company}, in which (?:<d\\d+> )?(?:[a-z-]+ ){0,4}?{ORG:owner}(?:also |currently |already |still |now )*(?:owns|holds|has|took|acquired|bought) (?<size>(?:[a-z-]+ ){0,3}{PCT})",
  ),
  rule(
    "(?:acquisition|takeover|purchase|buyout) of (?<size>(?:(?:an? |the |its )?(?:<r\\d+> )?(?:stake|share|interest) in )?){ORG:company}by (?:<d\\d+> )?(?:[a-z-]+ ){0,4}?{ORG:owner}",
  ),
  rule(
    "{ORG:company}(?:was|is|were|has been|will be|is being|to be) (?:[a-z]+ly )?(?:acquired|bought|taken over|purchased) by (?:<d\\d+> )?(?:[a-z-]+ ){0,4}?{ORG:owner}",
  ),
  rule(
    "{ORG:company}(?:\\( [^)]{1,40} \\) )?(?:, )?(?:which |that )?(?:(?:is|are|was|will|be|would|has been|been|now|also|a|an|company|firm|unit|jointly|carmaker|automaker|maker|battery|the|electric|vehicle|<d\\d+>) ){0,6}(?<size>(?:(?:<r\\d+>|partly|partially|wholly|fully|majority|part|half|largely|mostly) ){0,2})(?:owned|controlled|held|taken over|acquired|bought) (?<size2>(?:<r\\d+> )?)by (?:the )?(?:<[cd]\\d+> (?:['’]s )?)?(?:[a-z-]+ ){0,4}?{ORG+:owner}",
  ),
  rule(
    "{ORG:company}(?:\\( [^)]{1,40} \\) )?, in which {ORG:owner}(?:holds |has |owns |held |owned )(?:an? )?(?<size>{PCT})",
  ),
  rule(
    "{ORG+:owner}(?:, [^,;.]{1,80} , )?(?:(?:has|have|had|said|it|they|also|taken|taking|took|will|is|are) ){0,5}(?:leads?|leading|led|the lead (?:on|in)|joined|participated in|backed) (?:an? |the )?(?<size>(?:[a-z0-9]+ ){0,2}(?:{MONEY})?)(?:[a-z0-9]+ ){0,4}?(?:round|investment|financing|funding) (?:for|in|of|into|by) (?:<d\\d+> |[a-z-]+ |<k\\d+> ){0,6}?{ORG:company}",
  ),
  rule(
    "{ORG:company}['’]s? (?<size>(?:[a-z0-9]+ |<m\\d+> ){0,4}?)(?:funding |financing |investment )?round (?:was |is |of <m\\d+> |has been ){0,2}led by (?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG+:owner}",
  ),
  rule("{KNOWN:owner}(?:owned|controlled) (?:[a-z-]+ ){0,2}{ORG:company}"),
  rule(
    "(?:partly|majority|wholly|part|fully|partially) owned by (?:the )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}{ORG:owner}, {ORG:company}",
  ),
  rule(
    "{ORG:company}, (?:which |that )?(?:has been |is |was |been |came )?under (?:the control of )?{ORG:owner}(?:['’]s? (?:control|ownership))?",
  ),
  rule(
    "(?<size>{PCT})(?:stake|share|interest|shareholding) in {ORG:company}(?:, )?(?:which is |is |was |currently |now )*(?:held|owned|bought|acquired|sold) by {ORG:owner}",
  ),
  rule(
    "{ORG:company}(?:has |have |had |also )*(?:rais(?:es|ed|ing)|secur(?:es|ed|ing)|receiv(?:es|ed|ing)|clos(?:es|ed)) (?<size>(?:[a-z-]+ ){0,3}{MONEY})(?:[^ .;]+ ){0,20}?(?:from|led by) (?:investors (?:including|such as|like) |investor )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG+:owner}",
  ),
];

import { rule } from "../pattern.ts";

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
    "{ORG:company}(?:, (?:which|who) )?(?:has |have |had |also )*(?:rais(?:es|ed|ing)|secur(?:es|ed|ing)|receiv(?:es|ed|ing)|clos(?:es|ed)) (?<size>(?:[a-z-]+ ){0,3}{MONEY})(?:[^ .;]+ ){0,20}?(?:from|led by) (?:investors (?:including|such as|like) |investor )?(?:<d\\d+> )?(?:[a-z-]+ ){0,3}?{ORG+:owner}",
  ),
];

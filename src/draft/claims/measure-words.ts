import type { MeasureStatus } from "../../model/kinds.ts";
import type { MeasureType } from "../extraction.ts";

/** A word or two that name a restriction, and its type. Tried in order; `line` codes as in `Sentence`. */
export const MEASURE_NOUNS: readonly (readonly [MeasureType, string])[] = [
  [
    "export ban",
    "export (?:bans?|embargo(?:es)?|suspensions?|halts?)|bans? (?:of|on) (?:the |its |all )?(?:exports?|exporting|shipments?|overseas sales|sales) (?:of|to)|bans? on (?:[a-z]+ )?<k\\d+> (?:exports?|shipments?)",
  ],
  [
    "export control",
    "export (?:controls?|curbs?|restrictions?|licen[cs](?:e|es|ing)(?: requirements?| regime| rules| system)?|limits?|quotas?|permits?)|(?:curbs?|restrictions?|controls?|limits?|licen[cs]ing requirements?) on (?:the )?(?:exports?|exporting|shipments?|overseas shipments|sales) (?:of)?",
  ],
  [
    "import ban",
    "import (?:bans?|restrictions?|curbs?|quotas?)|bans? on (?:the )?(?:imports?|importing|sales?|use) of|bans? on (?:<d\\d+> (?:[a-z-]+ ){0,2})?(?:imports?|vehicles?|cars?|<k\\d+>)|embargo(?:es)?",
  ],
  [
    "tariff",
    "(?:counter |retaliatory |reciprocal |punitive |import |countervailing |anti subsidy |anti dumping |additional |provisional |customs |safeguard |definitive |blanket |sectoral |ad valorem )*(?:tariffs?|dut(?:y|ies)(?! free)|lev(?:y|ies)|surcharges?|surtax(?:es)?|import tax(?:es)?|customs tax(?:es)?|border tax(?:es)?|taxes(?= on <[dc]\\d+> (?:made |built |produced )?(?:<k\\d+>|goods|imports|exports|products))|(?:additional|extra) charges?(?= (?:on|of)))(?! exempt| free| relief| war| threat| uncertainty| tension| talks| truce)",
  ],
  [
    "sanctions",
    "(?:economic |secondary |western |fresh |new |sweeping |trade )*sanctions(?! (?:regime|framework|relief|evasion))",
  ],
  [
    "listing",
    "(?:entity list|lists? of (?:(?:<d\\d+> |[a-z]+ ){0,3}(?:companies|firms|entities))|military companies list|sanctions list|blacklist(?:s|ed)?|trade blacklist|unreliable entit(?:y|ies) list|export control list|list of specially designated nationals)",
  ],
  ["quota", "(?:tariff rate|import|export|tariff) quotas?"],
  ["other restriction", "(?:minimum (?:import )?prices?|minimum import price program|port fees)"],
];

/** Verbs by which a state restricts without a noun: "banned exports of", "halted shipments of". */
export const RESTRICTING =
  "(?<verb>ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|restrict(?:s|ed|ing)?|curb(?:s|ed|ing)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|withh(?:old|olds|eld|olding)|stop(?:s|ped|ping)?|block(?:s|ed|ing)?|limit(?:s|ed|ing)?|embargo(?:es|ed)?|tighten(?:s|ed|ing)?|outlaw(?:s|ed)?|cut(?:s)? off|fr(?:eeze|ozen|oze)|control(?:s|led)?)";

const PROPOSED =
  / (?:threat(?:s|en|ens|ened|ening)?|propos(?:e|es|ed|ing|al|als)|consider(?:s|ed|ing|ation)?|plan(?:s|ned|ning)?|will|would|could|may|might|announc(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|intend(?:s|ed)?|set to|due to|going to|expected|potential(?:ly)?|possible|is to|are to|warn(?:s|ed|ing)?|urged?|seek(?:s|ing)?|looming|draft|prepar(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|recommended|scheduled|slated|promis(?:e|es|ed)|shall|increase rate|upcoming|(?:is|are) (?:also )?(?:imposing|implementing|raising|introducing|hiking|doubling|increasing)|outlin(?:e|es|ed)|pledg(?:e|es|ed)|float(?:s|ed|ing)?|revealed plans|plans to|braces?|from (?:next|<t\d+>)) /;
const SUSPENDED =
  / (?:(?:suspended|paused|delayed|postponed) for (?:[^ ,]+ ){1,4}(?:its|the|their)|suspen(?:d|ds|ded|ding|sion)|paus(?:e|es|ed|ing)|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|on hold|truce|held off|hold off|froz(?:e|en)|defer(?:s|red|ring)?) /;
const ENDED =
  / (?:lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|scrap(?:s|ped|ping)?|repeal(?:s|ed)?|revok(?:e|es|ed)|eas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)|roll(?:s|ed|ing)? back|lower(?:s|ed|ing)|(?:to|will|would) lower|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|halv(?:e|es|ed|ing)|expir(?:e|es|ed)|withdr(?:aw|ew|awn|awing)|rescind(?:s|ed)?|terminat(?:e|es|ed)|in (?:his|her|its|the) first term|struck down|overturn(?:s|ed)?) /;
const IN_FORCE =
  / (?:impos(?:e|es|ed|ing|ition)|slap(?:s|ped|ping)?|levied|introduced|implement(?:s|ed|ing)?|t(?:ook|akes|aken) effect|c(?:ame|omes|ome) into (?:force|effect)|enter(?:s|ed)? into force|in (?:force|place|effect)|enact(?:s|ed)?|rais(?:ed|es|ing)|hik(?:ed|es|ing)|doubl(?:ed|es)|quadrupl(?:ed|es)|increas(?:ed|es)|enforc(?:e|es|ed|ing)|applied|adopt(?:s|ed)|placed|put|existing|current(?:ly)?|facing|faces?|subject to|hit|banned|barred|broadened|expand(?:s|ed)|restor(?:e|es|ed)|elevat(?:e|es|ed)|tighten(?:s|ed)|since|remain(?:s)?|charg(?:es|ed)|already) /;

/** How far a measure has come, by the words close before its noun and after it. */
export function measureStatus(before: string, after: string): MeasureStatus {
  const near = ` ${before.trim().split(" ").slice(-11).join(" ")} `;
  const close = ` ${before.trim().split(" ").slice(-6).join(" ")} `;
  const rest = ` ${after.trim().split(" ").slice(0, 16).join(" ")} `;
  if (
    SUSPENDED.test(close) ||
    / (?:(?:is|are|was|were|been|be|being|currently) (?:[a-z]+ )?(?:suspended|paused|delayed|postponed)|paused|on hold) /.test(
      rest,
    )
  )
    return "suspended";
  if (ENDED.test(close) && !/ (?:threat|would|could) /.test(close)) return "ended";
  if (
    / (?:(?:is|are|was|were|been|be|being) (?:[a-z]+ )?(?:lifted|removed|scrapped|repealed|eased|dropped|rolled back|reduced|lowered|cut|withdrawn|terminated|struck down)|expired) /.test(
      rest,
    )
  )
    return "ended";
  if (
    / (?:remains? in (?:effect|place|force)|(?:took|taken) effect|came into (?:force|effect)|in (?:effect|force|place) since|have been in|already in) /.test(
      rest,
    )
  )
    return "in force";
  if (
    PROPOSED.test(near) &&
    !/ (?:has|have|had) (?:already )?(?:imposed|slapped|introduced|raised|put|implemented) /.test(near)
  )
    return "proposed";
  if (
    / (?:will|would|could|may|might|are to|is to|set to|due to|expected to|scheduled to|to) (?:[a-z]+ )?(?:take effect|come into|enter|apply|be imposed|be applied|rise|increase|start|begin|hit|be raised|jump|be introduced|go into effect|kick in) /.test(
      rest,
    )
  )
    return "proposed";
  if (IN_FORCE.test(near)) return "in force";
  return "in force";
}

import { rule } from "../pattern.ts";

const LAND = "<[cs]\\d+>";

/** "to Europe", "to the North American and South Korean markets", "to countries such as A and B". */
const LEAD_IN =
  "(?:both )?(?:the )?(?:rest of |overseas |foreign |neighbou?ring |customers in |those in |buyers in |other |countries (?:such as|like|including) |markets (?:such as|like|including) )*";
const MARKET = "(?= (?:[a-z]+ )?(?:markets?|customers|consumers|buyers|countries|nations))";

const LANDS =
  "<[cps]\\d+>(?: (?:,|and|, and|or) (?:the )?<[cps]\\d+>){0,6}(?! (?:['’]s|based|officials|president|government|markets? share))";
const NATIONS = `<[cd]\\d+>(?: (?:,|and|, and|or) (?:the |domestic )*<[cd]\\d+>){0,6}${MARKET}`;

const TO = `(?:(?:to|into) ${LEAD_IN}(?<to>${LANDS}|${NATIONS})|for ${LEAD_IN}(?<market>${NATIONS}))`;

const SOLD_IN = `(?:to|into|in|for) ${LEAD_IN}(?<to>${NATIONS}|${LANDS})`;

const EXPORT =
  "(?:export(?:s|ed|ing)?|ship(?:s|ped|ping)?|send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying))";
/** "from A", "from its plant in A, B,", "from X's A plant". */
const FROM =
  "from (?:(?:the |its |<o\\d+> ['’]s )(?:[a-z]+ ){0,3}?(?:plant|factory|gigafactory|works|site|facility) (?:in|at|near) |the |its )?(?<from><[cdps]\\d+>)(?: , <[cp]\\d+>){0,2}(?: (?:plant|factory|gigafactory))?(?: ,)? ";
const MADE =
  "(?:made|built|produced|manufactured|assembled) (?:in|at) (?:its |the )?(?<from><[cps]\\d+>) (?:, <[cp]\\d+> ){0,2}(?:, )?";
const SITE =
  "(?:to|into) (?:<o\\d+>(?: and <o\\d+>)? in |(?:<o\\d+> ['’]s |its |the |an? )(?:[a-z]+ ){0,3}?(?:plant|factory|gigafactory|works|port|facility) (?:in|at|of|near) )(?:the )?(?<site><[cps]\\d+>)";
const K = "(?<goods><[kqv]\\d+>)";

export const HALT =
  "(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|stop(?:s|ped|ping)?|withh(?:eld|old|olds|olding)|paus(?:e|es|ed|ing)|ban(?:s|ned|ning)?|block(?:s|ed|ing)?|cut(?:s|ting)? off|end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|prohibit(?:s|ed|ing)?|freez(?:e|es|ing)|froze)";
/** "828 million dollars of", "9.7 billion worth of", "667,681 tonnes of". */
const AMOUNT =
  "(?:(?:about |around |nearly |more than |over )?<[mqn]\\d+> (?:\\( [a-z]+ \\) )?(?:worth )?(?:of )?)?";
const GAP = "(?:(?!bans? |curbs? |controls? |restrictions? |licen|quotas? |tariffs? )[^ .;<]+ ){0,6}?";

const PUTS_TOGETHER =
  "(?:assembl|build|mak|process|refin|manufactur|produc)(?:e|es|ed|ing|s|y)? |putting (?:[a-z]+ ){0,3}?together ";

export const WAYS: readonly RegExp[] = [
  // K exports to B: "South Korea's battery exports to the United States"
  rule(`${K} (?:exports?|shipments?|deliveries) (?:[a-z]+ ){0,2}?${TO}`),
  // exports of K (from A) to B
  rule(
    `(?:exports?|shipments?|deliveries|supplies|flows?|sales|exporting) (?:of )?(?:(?!bans? |curbs? |controls? |restrictions? |licen|quota|ban |tariffs? )[a-z-]+ ){0,3}?${K} (?:(?:and|,|, and) <k\\d+> ){0,4}(?:from (?:the )?(?<from>${LAND}|<[dp]\\d+>) )?${TO}`,
  ),
  // A exports K to B
  rule(
    `(?<verb>${EXPORT}) ${AMOUNT}${GAP}${K} (?:[^ .;]+ ){0,6}?(?:from (?:the |its [a-z ]{0,25}(?:in |at )?)?(?<from>${LAND}|<[dp]\\d+>) )?(?:[a-z]+ ){0,4}?${TO}`,
  ),
  // K … to be exported (from A) to B
  rule(
    `${K} ${GAP}(?:exported|shipped|sent|delivered|sold) (?:[a-z]+ ){0,3}?(?:from (?:the )?(?<from>${LAND}|<[dp]\\d+>) )?(?:[a-z]+ ){0,3}?${SOLD_IN}`,
  ),
  // A ships K from its plant in B to C; K will be shipped from B to X's plant in C
  rule(`${EXPORT} ${AMOUNT}${GAP}${K} (?:[^ .;<]+ ){0,4}?${FROM}(?:${SITE}|${TO})`),
  rule(
    `${K} (?:[^ .;<]+ ){0,5}?(?:exported|shipped|sent|delivered|supplied) (?:[a-z]+ ){0,2}?${FROM}(?:${SITE}|${TO})`,
  ),
  // A ships K made in B to C, imports K made in B into C
  rule(
    `(?:${EXPORT}|import(?:s|ed|ing)?) ${AMOUNT}${GAP}${K} (?:(?:<k\\d+>|[a-z]+) ){0,3}?(?:that are |which are )?${MADE}(?:by [^ ]+ (?:[^ .;]+ ){0,5}?)?(?:(?:to|into) )(?:${LEAD_IN})(?<to>${LANDS})`,
  ),
  rule(`import(?:s|ed|ing)? ${AMOUNT}(?:the )?${K} (?:[a-z]+ ){0,2}?${FROM}${TO}`),
  // imports of K from A (to B), B imports K from A
  rule(
    `(?:imports?|importing|imported|shipments|purchases|purchas(?:es|ed|ing)|buys|buying|bought|sourc(?:es|ed|ing)|procur(?:es|ed|ing)) ${AMOUNT}(?:of )?(?:[a-z-]+ |<r\\d+> ){0,5}?${K} (?:(?:(?:and|,|, and|–) ){0,1}<k\\d+> |– |and ){0,6}(?:directly )?from (?:the )?(?<from>${LAND})(?: (?:to|into) (?:the )?(?<to>${LAND}))?`,
  ),
  // B imports A's K: "is importing Russian oil"
  rule(
    `(?:imports?|importing|imported|buys|buying|bought|purchas(?:es|ed|ing)) ${AMOUNT}(?:of )?(?:[a-z-]+ ){0,2}?(?<from><[cd]\\d+>) (?:['’]s )?${K}`,
  ),
  // A plant in B will use K from a plant in A
  rule(
    `(?:plant|factory|gigafactory|facility|site|works) (?:in|at|near) (?<to><[cps]\\d+>) (?:, <[cp]\\d+> (?:, )?){0,2}(?:(?:will|would|is|is to|to|currently|also) ){0,2}(?:uses?|process(?:es)?|sources?|receives?|gets?|be supplied with|be fed with|supplied with|fed with) (?:[^ .;<]+ ){0,3}?${K} (?:\\( [^ )]+ \\) )?(?:[a-z]+ ){0,2}?${FROM}`,
  ),
  // importing K from A and assembling it in B; assembles K imported from A in B
  rule(
    `import(?:s|ed|ing)? (?:[^ .;<]+ ){0,3}?${K} from (?:the )?(?<from>${LAND}) (?:, )?(?:and|to|before|for) (?:[a-z]+ ){0,3}?(?:${PUTS_TOGETHER})(?:[^ .;]+ ){0,8}?(?:in|at|near) (?:the )?(?<site><[cps]\\d+>)`,
  ),
  rule(
    `(?:${PUTS_TOGETHER})(?:[^ .;<]+ ){0,4}?(?:from )?${K} (?:[a-z]+ ){0,2}?(?:imported|shipped|sourced|supplied|brought|delivered) (?:in )?from (?:the )?(?<from>${LAND}) (?:[^ .;]+ ){0,7}?(?:in|at|near) (?:the )?(?<site><[cps]\\d+>)`,
  ),
  // imports K from A for its B business
  rule(
    `import(?:s|ed|ing)? (?:[^ .;<]+ ){0,3}?${K} from (?:the )?(?<from>${LAND}) (?:for|into) (?:use in )?(?:its |their |the )(?<to><[cds]\\d+>) (?:['’]s )?(?:[a-z]+ ){0,3}?(?:business|operations|factory|factories|plants?|unit|assembly|production)`,
  ),
  // building K for the local market and for export to B
  rule(
    `(?:produc|build|mak|manufactur|assembl)(?:e|es|ing|s) (?:[^ .;<]+ ){0,4}?${K} (?:(?:,|and|, and) <[kv]\\d+> ){0,3}(?:[^ .;]+ ){0,9}?(?:for )?export to ${LEAD_IN}(?<to>${LANDS}|${NATIONS})`,
  ),
  // K from A to B
  rule(
    `${K} (?:[a-z]+ ){0,2}?from (?:the )?(?:[a-z]+ ){0,3}?(?<from>${LAND}) (?:[a-z]+ ){0,3}?to (?:the )?(?<to>${LAND})`,
  ),
  // made in A, sold in B
  rule(
    `(?:produced|built|made|manufactured|assembled) (?:in|at) (?:its |the |a )?(?<from><[cps]\\d+>) (?:[^ .;]+ ){0,9}?(?:exported|shipped|sold|delivered|bound|destined|for (?:export|sale)) (?:[a-z]+ ){0,3}?${SOLD_IN}`,
  ),
  // made in A for the market of B
  rule(
    `(?:produced|built|made|manufactured|assembled) (?:in|at) (?:its |the |a )?(?<from><[cps]\\d+>) (?:only |exclusively |mainly )?for ${LEAD_IN}(?<to>${NATIONS})`,
  ),
  rule(
    `production of (?:the )?(?<goods><[kqv]\\d+>) (?:<[kq]\\d+> )?(?:[^ .;]+ ){0,6}?for (?:export to )?(?:the |both )*(?<to><[cd]\\d+>(?: (?:and|,|or) (?:domestic |the )*<[cd]\\d+>){0,3}) markets?`,
  ),
];

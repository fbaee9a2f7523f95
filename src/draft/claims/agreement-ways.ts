import { rule } from "../pattern.ts";

export const NOUN =
  "(?:agreements?|memorandum(?: of understanding)?|memoranda(?: of understanding)?|mous?|deals?|contracts?|partnerships?|joint ventures?|jvs?|pacts?|alliances?|letters? of intent|term sheet|accords?|framework|tie up|cooperation|collaboration)(?! (?:plants?|factory|factories|facility|facilities|site|partners?|company|talks|negotiations) )";
const SIGN =
  "(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?(?: into)?|conclud(?:e|es|ed|ing)|str(?:ike|ikes|uck|iking)|finali[sz](?:e|es|ed|ing)|announc(?:e|es|ed|ing)|seal(?:s|ed)?|forg(?:e|es|ed|ing)|form(?:s|ed|ing)?|establish(?:es|ed|ing)?|set(?:s|ting)? up|creat(?:e|es|ed|ing)|launch(?:es|ed|ing)?|agree(?:s|d)? (?:<t\\d+> )?(?:on|to)|agreed(?= an? )|exten(?:d|ds|ded)|renew(?:s|ed)?|secur(?:e|es|ed|ing)|award(?:s|ed)?|w(?:in|ins|on)|land(?:s|ed)?|has|have|announce a)";
const A =
  "(?:(?:has|have|had|will|would|also|recently|already|on|in|<t\\d+>|both|to|plans|plan|agreed|earlier|late|last|formally|today|say|says|said|they|it|that|are|is|was|were|be|been|[a-z]+ly) ){0,6}";
const MID = "(?:[^ .;]+ ){0,9}?";

/** A party with what may stand before its name: "Chinese battery maker X", "state-owned Y". */
const LEAD =
  "(?:(?:the|a|an|its|<d\\d+>|<c\\d+> ['’]s|<p\\d+> based|<c\\d+> based|local|state|owned|fellow|u\\.s|government|governments|of|pt|jsc|kingdom|commonwealth|republic|unit|subsidiary|partner|partners|giant|supplier|company|startup|up|maker|producer|manufacturer|automaker|carmaker|battery|ev|car|mining|lithium|cathode|chemical|recycling|material|materials|firm|group|rival|american|tech|technology|energy|utility|conglomerate|developer|electric|vehicle|miner|steelmaker|brand) ){0,8}?";
const ONE = `${LEAD}<[oucgs]\\d+>(?! ['’]s )(?: \\( [^)]{1,30} \\))?`;

const LIST = `${ONE}(?: (?:, and|, as well as|and|,|&|as well as|with) ${ONE}){0,6}`;

const TWO = `${ONE}(?: , ${ONE}){0,5}(?: ,)? (?:and|&|with) ${ONE}`;

export interface Way {
  readonly pattern: RegExp;
  /** A relation that goes on, with nothing signed. */
  readonly isLoose?: boolean;
}

export const WAYS: readonly Way[] = [
  // A title: "Toyota, Panasonic sign battery deal"
  {
    pattern: new RegExp(
      `(?<=^ )(?<a><[ou]\\d+> , <[ou]\\d+>) (?:to )?(?:${SIGN}|plan|unveil|agree) (?:[^ .;,]+ ){0,6}?(?:${NOUN}|ventures?) `,
      "g",
    ),
  },
  {
    pattern: rule(
      `(?<a>${LIST}) (?:, (?:[^ ,;.]+ ){1,9}, )?${A}${SIGN} ${MID}${NOUN} ${MID}with (?<b>${LIST}) `,
    ),
  },
  { pattern: rule(`(?<a>${TWO}) ${A}(?:jointly )?${SIGN} ${MID}${NOUN} `) },
  // "A and B will invest $2 billion to form a joint venture"
  {
    pattern: rule(
      `(?<a>${TWO}) (?:[^ .;]+ ){0,9}?(?:to|will) (?:form|create|establish|set up) (?:an? |their |the )(?:[^ .;]+ ){0,4}?(?:joint ventures?|jvs?|ventures?|partnerships?|alliances?) `,
    ),
  },
  // "A awarded a contract worth $2 billion to B and C"
  {
    pattern: rule(
      `(?<a>${ONE}) ${A}award(?:s|ed|ing)? (?:[^ .;]+ ){0,9}?(?:contracts?|orders?|deals?) (?:[^ .;]+ ){0,9}?to (?<b>${LIST}) `,
    ),
  },
  // "A announced a supply contract with B's American unit"
  {
    pattern: rule(
      `(?<a>${ONE}) ${A}${SIGN} ${MID}${NOUN} (?:[^ .;]+ ){0,4}?with (?<b>${LEAD}<[ou]\\d+>) ['’]s (?:[a-z]+ |<[cd]\\d+> ){0,3}?(?:unit|arm|subsidiary|affiliate|division|business) `,
    ),
  },
  {
    pattern: rule(
      `(?<noun>${NOUN}) (?:reached |signed |announced |struck |concluded |was |is |formed |has been |agreed )*(?:between|among) (?<b>${TWO}) `,
    ),
  },
  {
    pattern: rule(
      `(?<a>${ONE}) ['’]s? (?<adjectives>(?:[a-z-]+ |<[kdtqm]\\d+> ){0,5}?)(?:agreement|memorandum|mou|deal|contract|joint venture|jv|pact|accord) with (?<b>${LIST}) `,
    ),
  },
  {
    pattern: rule(
      `(?<noun>${NOUN}) (?:[^ .;]+ ){0,4}?(?:was|were|is|has been|have been|,)? ?(?:signed|inked|concluded|reached) (?:[a-z]+ ){0,2}by (?<b>${TWO}) `,
    ),
  },
  {
    pattern: rule(
      `(?<a>${ONE}) (?:and|&) (?<b>${ONE}) (?:[a-z]+ ){0,2}(?:agree(?:s|d)? to(?! (?:buy|purchase|pay|take|sell|supply|source|recall|stop|let|give|provide) )|team(?:s|ed|ing)? up|partner(?:s|ed|ing)?|join(?:s|ed)? forces|agreed on) `,
    ),
  },
  {
    pattern: rule(
      `(?<a>${ONE}) ${A}(?:partner(?:s|ed|ing)?|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces) (?:up )?with (?<b>${LIST}) `,
    ),
  },
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) (?:, [^,.;]{1,60}, )?(?:(?:will|to|has agreed to|agreed to|agrees to|has signed on to|has been (?:chosen|selected|picked|tapped) to|was (?:chosen|selected|picked|tapped) to|is set to|would|begin|start|soon|also|exclusively|is to|begins|had) ){1,4}suppl(?:y|ying) (?:<[ovu]\\d+> ['’]s? )?(?<goods>(?:[^ .;]+ ){0,10}?)(?:to|for) ${LEAD}(?<b><[ouv]\\d+>) `,
    ),
  },
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) (?:(?:will|to|has agreed to|agreed to|agrees to|has been chosen to|was chosen to|is set to|soon|also) ){1,3}supply (?<b><[ou]\\d+>) with `,
    ),
  },
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) ${A}(?:place(?:s|d)? (?:[^ .;]+ ){0,5}?orders? (?:[^ .;]+ ){0,8}?with|order(?:s|ed)? (?:[^ .;]+ ){0,7}?from|sourc(?:e|es|ed|ing) (?:[^ .;]+ ){0,6}?cells from) ${LEAD}(?<b><[ou]\\d+>) `,
    ),
  },
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) (?:(?:will|to|has agreed to|agreed to|agrees to|is set to|has signed up to) ){1,2}(?:buy|purchase|source|procure) (?<goods>(?:[^ .;]+ ){0,8}?)from ${LEAD}(?<b><[ou]\\d+>) `,
    ),
  },
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) ${A}(?:receiv(?:e|es|ed)|w(?:in|ins|on)|secur(?:e|es|ed)|land(?:s|ed)?|bag(?:s|ged)?|clinch(?:es|ed)?) (?:[^ .;]+ ){0,8}?(?:orders?|contracts?|deals?) (?:[^ .;]+ ){0,7}?(?:from|with) ${LEAD}(?<b><[ou]\\d+>) `,
    ),
  },
  // "A signed a contract to buy land in a park run by B"
  {
    pattern: rule(
      `(?<a>${ONE}) ${A}${SIGN} (?:[a-z]+ ){0,4}?(?:agreement|contract|deal) to (?:buy|purchase|lease|rent) (?:[^ .;]+ ){0,3}?(?:land|plot|site) (?:[^ .;]+ ){0,16}?(?:park|estate|zone) (?:run|owned|operated|developed|managed) by (?<b>${LIST}) `,
    ),
  },
  // "A is to sell cars in C under a partnership with B"
  {
    pattern: rule(
      `(?<a><[ou]\\d+>) (?:(?:<[cdkpqtv]\\d+>|[a-z]+) ){1,12}?under (?:an? |the |its |their )(?:[a-z-]+ |<[kt]\\d+> ){0,3}?(?:partnership|agreement|contract|deal|joint venture) with (?<b>${LEAD}<[ou]\\d+>) (?!(?:that|which) (?:has |had )?(?:expired|ended|lapsed))`,
    ),
  },
  {
    pattern: rule(
      "(?:the )?(?<b><[cs]\\d+> (?:and )?<[cs]\\d+>) (?:[a-z-]+ ){0,3}?(?:trade |investment |minerals )?(?:deal|agreement|pact|accord|framework)(?= )",
    ),
  },
];

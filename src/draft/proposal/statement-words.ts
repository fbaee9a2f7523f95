/** What a statement is about, as far as the sentence tells it. */
export type SubjectKind = "facility" | "organisation" | "agreement" | "measure" | "country";

export interface StatementWay {
  /** Part of the claim's id. */
  readonly name: string;
  /** What it may be about; the first of these that the sentence has is taken. */
  readonly subjects: readonly SubjectKind[];
  /** Tried on a sentence of the text; the whole match is quoted. */
  readonly pattern: RegExp;
  /** The gist in words of our own, short and neutral. `subject` is the name of the entry. */
  readonly says: (subject: string, told: Told) => string;
}

/** What a sentence tells besides. */
interface Told {
  /** What the pattern's group `part` caught; empty without one. */
  readonly part: string;
  /** Goods that the sentence names. */
  readonly goods: string | undefined;
  /** An organisation named within the match. */
  readonly other: string | undefined;
}

const BEST: readonly (readonly [RegExp, string])[] = [
  [/large|big/i, "largest"],
  [/fast/i, "fastest growing"],
  [/top|best/i, "best"],
  [/lead/i, "leaders"],
];

function rank(word: string): string {
  return BEST.find(([pattern]) => pattern.test(word))?.[1] ?? "best";
}

/** Ways of saying something of a plant, company, agreement, measure or state that no typed fact holds. */
export const STATEMENT_WAYS: readonly StatementWay[] = [
  // ---- Plants
  {
    name: "port",
    subjects: ["facility"],
    pattern:
      /\b(?:near|close to|next to|access to)(?: [\p{L}-]+){0,2} (?<part>ports?|harbou?rs?|railways?|airports?|motorways?)\b/iu,
    says: (subject, { part }) => `${subject} lies well for transport (${part.toLowerCase()}).`,
  },
  {
    name: "rank",
    subjects: ["facility", "organisation"],
    pattern:
      /\b(?:is|are|was|were|as|ranks? (?:as|among)) (?:recogni[sz]ed as )?(?:one|some) of (?:the )?(?:[\p{L}’'-]+ ){0,3}(?<part>(?:top|best|largest|biggest|leading|fastest)[\p{L}-]*)/iu,
    says: (subject, { part }) => `${subject} is counted among the ${rank(part)} of its kind.`,
  },
  {
    name: "may-be-dropped",
    subjects: ["facility"],
    pattern:
      /\b(?:might|may|could) (?:nullify|drop|abandon|cancel|scrap|shelve|give up|withdraw|not (?:follow|go) through with) (?:its |the |their )?(?:plans?|project)/i,
    says: (subject) => `What is planned for ${subject} may be given up.`,
  },
  {
    name: "harder",
    subjects: ["facility", "organisation"],
    pattern:
      /\b(?:(?:is|was|are|were|be) (?:very |more )?(?:difficult|hard) (?:when|while|because|to|for)|(?:all )?the more (?:challenging|difficult)|difficulty (?:in )?\p{L}+ing|deal(?:s|t|ing) a (?:\p{L}+ )?blow to)/iu,
    says: (subject) => `Things are said to be hard for ${subject}.`,
  },
  {
    name: "milestone",
    subjects: ["facility", "agreement", "organisation"],
    pattern:
      /\ban? (?:[\p{L}-]+ )?(?:milestone|turning point|watershed)\b(?: (?:for|in) (?:[\p{L}-]+ ){1,3})?/iu,
    says: (subject) => `It is called a milestone for ${subject}.`,
  },
  {
    name: "first-made",
    subjects: ["facility"],
    pattern: /\bwill be the first (?:[\p{L}-]+ ){1,4}(?:produced|built|made|assembled)\b/iu,
    says: (subject) => `It is to be the first of its kind made at ${subject}.`,
  },
  {
    name: "no-tender",
    subjects: ["facility", "agreement"],
    pattern: /\btenders? (?:did not|was not|were not|never) (?:[\p{L}-]+)(?: \p{L}+)?/iu,
    says: (subject) => `A tender had been expected for ${subject}, and there was none.`,
  },
  // ---- Companies and other bodies
  {
    name: "worries",
    subjects: ["organisation"],
    pattern:
      /\b(?:expressed|voiced|raised|has|have) (?:[\p{L}-]+ )?(?:concerns?|worries|doubts) (?:about|over)\b(?: \p{L}+){0,3}/iu,
    says: (subject, { goods }) => `${subject} is worried${goods ? ` about ${goods}` : ""}.`,
  },
  {
    name: "not-impressed",
    subjects: ["organisation"],
    pattern: /\b(?:is|was|are|were) not (?:very |too |much )?(?:impressed|convinced|satisfied|happy)\b/i,
    says: (subject, { goods }) =>
      `${subject} does not think much of what is offered${goods ? ` (${goods})` : ""}.`,
  },
  {
    name: "asks",
    subjects: ["organisation"],
    pattern:
      /\b(?:is|are|was|were|has been)? ?(?:now )?(?:appeal(?:s|ed|ing)? to|ask(?:s|ed|ing)|urg(?:es|ed|ing)|call(?:s|ed|ing) on) (?:the )?(?<part>\p{L}+ (?:makers|manufacturers|suppliers|officials)|governments?)\b/iu,
    says: (subject, { part }) => `${subject} asks ${part.toLowerCase()} for support.`,
  },
  {
    name: "tries",
    subjects: ["organisation"],
    pattern:
      /\b(?:is|are|was|were) (?:still )?(?:trying(?: hard)?|working hard|struggling) to (?:secure|get|obtain|find|buy)\b(?: \p{L}+){0,2}/iu,
    says: (subject, { goods }) => `${subject} tries to get ${goods ?? "what it needs"}.`,
  },
  {
    name: "talk-to-each-other",
    subjects: ["organisation"],
    pattern: /\b(?:boost|improv|strengthen)(?:ing|e|en)? (?:the )?communication\b(?: \p{L}+){0,2}/iu,
    says: (subject) => `${subject} wants better contact between those involved.`,
  },
  {
    name: "role",
    subjects: ["organisation"],
    pattern:
      /\bplay(?:s|ed|ing)? an? (?:[\p{L}-]+ )?(?:key|pivotal|central|important|leading|major|crucial)?(?: \p{L}+)? ?role in (?:the )?(?<part>\p{L}+)/iu,
    says: (subject) => `${subject} is said to have had a part in it.`,
  },
  {
    name: "member",
    subjects: ["organisation"],
    pattern: /, an? member of (?:the )?(?:[\p{L}-]+ ?){1,3}/iu,
    says: (subject, { other }) => `${subject} is a member of ${other ?? "another body"}.`,
  },
  {
    name: "office",
    subjects: ["organisation"],
    pattern:
      /\b(?:serves|serving|sits|acts) (?:as|on) (?:an? |the )?(?<part>co-chairman|chairman|chairwoman|chair|president|director|board|member)\b/iu,
    says: (subject, { part }) => `An officer of ${subject} also serves as ${part.toLowerCase()}.`,
  },
  {
    name: "event",
    subjects: ["organisation"],
    pattern:
      /\b(?<part>sponsor(?:ed|ing|s)|host(?:ed|ing|s)) (?:an? |the )?(?:dinner|reception|banquet|conference|summit|ceremony)\b/i,
    says: (subject, { part }) =>
      `${subject} ${/^host/i.test(part) ? "was the host of" : "paid for"} an event.`,
  },
  {
    name: "pleased",
    subjects: ["organisation"],
    pattern:
      /\b(?:expressed (?:his|her|its|their) (?:gratitude|satisfaction|thanks|delight|pride)(?: (?:to|in|for|at) (?:\p{L}+ ){0,2}\p{L}+)?|(?:is|are|was|were) (?:very |so |delighted and )?(?:proud|grateful|pleased|delighted|excited|happy) (?:of|to|about|with)(?: \p{L}+){0,3})/iu,
    says: (subject) => `${subject} welcomes it.`,
  },
  {
    name: "works-together",
    subjects: ["organisation"],
    pattern:
      /\bcooperation between (?:[\p{L}’'-]+ ){1,6}(?:has |have )?(?:flourished|deepened|grown|prospered|expanded|intensified)\b/iu,
    says: (subject) => `Cooperation with ${subject} is said to go well.`,
  },
  {
    name: "from-development-to-production",
    subjects: ["organisation"],
    pattern: /\b(?:evolved|grown|moved on|turned) from (?:[\p{L}-]+ ){1,4}(?:to|into) (?:[\p{L}-]+)/iu,
    says: (subject) => `The work of ${subject} with its partner goes further than before.`,
  },
  {
    name: "focus",
    subjects: ["organisation"],
    pattern:
      /\b(?:has|have) (?:been )?(?:focus(?:ed|ing)|concentrat(?:ed|ing)) on (?:producing|making|building|developing|selling)\b(?: [\p{L}-]+){0,3}/iu,
    says: (subject, { goods }) => `${subject} concentrates on ${goods ?? "some of its goods"}.`,
  },
  {
    name: "more-plans",
    subjects: ["organisation"],
    pattern:
      /\b(?:has|have) (?:outlined|announced|drawn up|presented) (?:[\p{L}-]+ )?plans for (?<part>vehicle|battery|cell|car|truck) production\b/iu,
    says: (subject, { part }) => `${subject} also has plans for ${part.toLowerCase()} production.`,
  },
  {
    name: "affected",
    subjects: ["organisation"],
    pattern:
      /\b(?:affects?|hits?|hurts?|harms?)\b[^.;]{0,70}?\b(?<part>main|largest|biggest|key|only) supplier\b/i,
    says: (subject, { part }) => `${subject}, told to be a ${part.toLowerCase()} supplier, is affected.`,
  },
  {
    name: "aims-to-make",
    subjects: ["organisation"],
    pattern:
      /\b(?:a company |company |which is |that is )?(?:pursuing|preparing|working on) the (?:production|manufacture) of\b(?: [\p{L}-]+){1,3}/iu,
    says: (subject, { goods }) => `${subject} works towards making ${goods ?? "them"}.`,
  },
  // ---- Agreements
  {
    name: "willing",
    subjects: ["agreement"],
    pattern:
      /\bwillingness of (?:both|the two|the) (?:governments|sides|countries|companies)\b(?: to \p{L}+)?/iu,
    says: (subject) => `Of ${subject}: both sides are said to be willing to work together.`,
  },
  {
    name: "renewal",
    subjects: ["organisation"],
    pattern:
      /\b(?:signif(?:y|ies)|symboli[sz](?:es|ing)|marks?|stands? for) (?:[\p{L}’'-]+ ){1,6}(?:rejuvenation|renewal|revival|comeback|fresh start)\b/iu,
    says: (subject) => `It is called a fresh start for ${subject}.`,
  },
  {
    name: "jobs",
    subjects: ["agreement", "facility", "country"],
    pattern:
      /\b(?:(?:will|would|to|also|only) )?(?:(?:create|creating|bring|secure) (?:[\p{L}\d,-]+ ){0,2}jobs|(?:promote )?job creation)\b/iu,
    says: (subject) => `${subject}: new jobs are expected.`,
  },
  // ---- Measures
  {
    name: "consequence",
    subjects: ["measure"],
    pattern:
      /\b(?:risks?|could|may|might|is likely to|narrows?) (?:[\p{L}-]+ )?(?:complicat\p{L}+|accelerat\p{L}+|slow\p{L}*|disrupt\p{L}*|delay\p{L}*|hurt|raise|the options)\b(?: \p{L}+){0,3}/iu,
    says: (subject) => `${subject} is expected to have consequences.`,
  },
  // ---- States
  {
    name: "dominance",
    subjects: ["country"],
    pattern:
      /\b(?:dominance of (?:[\p{L}]+ ){1,2}in|dominat(?:es?|ing) (?:the )?(?:global |world )?|controls? (?:nearly |almost )?(?:all|most) (?:stages|parts))\b(?: [\p{L}-]+){0,3}/iu,
    says: (subject, { goods }) => `${subject} is said to dominate supply${goods ? ` (${goods})` : ""}.`,
  },
  {
    name: "lever",
    subjects: ["country"],
    pattern:
      /\b(?:us(?:e|es|ed|ing) (?:its|their) (?:control|dominance|grip|hold)|gain leverage|as (?:a )?(?:lever|leverage|weapon))\b(?: [\p{L}-]+){0,3}/iu,
    says: (subject) => `${subject} is said to use what it controls as a lever.`,
  },
  {
    name: "disadvantage",
    subjects: ["country"],
    pattern: /\bputs? (?:the )?(?:[\p{L}]+ ){1,2}at a disadvantage\b/iu,
    says: (subject) => `${subject} is said to be at a disadvantage.`,
  },
  {
    name: "well-placed",
    subjects: ["country"],
    pattern:
      /\b(?:puts|is|are) (?:[\p{L}]+ )?(?:in a (?:good|strong) position|well placed|well positioned)\b/iu,
    says: (subject) => `${subject} is said to be well placed.`,
  },
  {
    name: "needs-own",
    subjects: ["country"],
    pattern:
      /\b(?:needs? to|must|should|need to) (?:[\p{L}]+ ){0,2}(?:expand\p{L}*|strengthen\p{L}*|build\p{L}*|increas\p{L}*) (?:its|their|\p{Lu}\p{L}+['’]s) (?:[\p{L}]+ ){0,3}(?:production|capacit\p{L}+|capabilit\p{L}+)\b/u,
    says: (subject, { goods }) =>
      `${subject} is said to need more production of its own${goods ? ` (${goods})` : ""}.`,
  },
];

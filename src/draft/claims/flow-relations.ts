import type { Status } from "../../model/kinds.ts";
import type { CommodityMention, FlowFact, PlaceMention } from "../extraction.ts";
import { rule } from "../pattern.ts";
import { itemOf, itemsIn, type Sentence } from "../scan.ts";
import { type Article, linePassage } from "./article.ts";
import { land } from "./flow-ends.ts";
import { attributionOf, isNegated, isUnreal, modalityOf } from "./modality.ts";
import { actingNation, nationOf } from "./nations.ts";

/** Flows that a sentence tells without a word for going: who depends on whom, looks where for goods, or moves where. */
export function relatedFlows(article: Article, sentence: Sentence): FlowFact[] {
  return [
    ...dependences(article, sentence),
    ...alternatives(article, sentence),
    ...movedMakers(article, sentence),
  ];
}

const RELIES =
  "(?:relian(?:ce|t)|dependen(?:ce|cy|t)|reli(?:es|ed)|rely|relying|depend(?:s|ed|ing)?)(?: [a-z]+ly)?";
const DEPENDS = rule(
  `${RELIES} (?:up)?on (?:imports from |supplies from )?(?<from><[cds]\\d+>) (?:['’]s )?(?:[a-z]+ ){0,3}?(?:for |of )?(?:[a-z-]+ |<r\\d+> ){0,6}?(?<goods><k\\d+>(?: (?:such as |including |like |and |, and |, )(?:<k\\d+>|[a-z]+)){0,5})`,
);
const IN_NEED = /^(?:raw materials|batteries|battery cells|metals|vehicles|parts|chemicals|electronics)$/;

/** "the United States … its reliance on China for minerals such as lithium": goods go from A to B. */
function dependences(article: Article, sentence: Sentence): FlowFact[] {
  return [...sentence.line.matchAll(DEPENDS)].flatMap((match) => {
    const before = sentence.line.slice(0, match.index);
    const origin = land(itemOf(sentence, match.groups?.from));
    const goods = itemsIn(sentence, match.groups?.goods).find(
      ({ commodity }) => commodity && IN_NEED.test(commodity.class),
    );
    const first = sentence.starts.findIndex((start) => start >= match.index);
    const needy = actingNation(sentence, first)?.place ?? ownerBefore(sentence, first);
    if (!origin || !goods?.commodity || !needy || needy.name === origin.name) return [];
    if (/ (?:no|without|ended|avoids?) (?:[a-z]+ )?$/.test(before) || isUnreal(before)) return [];
    return [flow(article, sentence, match, origin, needy, goods.commodity, "operating")];
  });
}

/** "America's dependence", "European reliance" */
function ownerBefore(sentence: Sentence, first: number): PlaceMention | undefined {
  const item = sentence.items[first - 1];
  return nationOf(/^['’]s?$/.test(item?.text ?? "") ? sentence.items[first - 2] : item);
}

const SEEKS =
  "(?:seek(?:s|ing)?|sought|explor(?:e|es|ed|ing)|consider(?:s|ed|ing)?|eye(?:s|d|ing)?|evaluat(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|for|to)|turn(?:s|ed|ing)? to|mull(?:s|ed|ing)?)";
const ALTERNATIVE = rule(
  `${SEEKS} (?:[a-z]+ ){0,3}?(?:alternatives?|alternative (?:suppliers?|sources?)|substitutes?|replacements?) (?:such as |like |including |from )(?<from><[cd]\\d+>) (?<goods><k\\d+>)`,
);
const MAKES_IN =
  / (?:produc(?:e|es|ed|ing)|build(?:s|ing)?|built|mak(?:e|es|ing)|made|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)) (?:[^ .;]+ ){0,4}?(?:in|at) (?<place><[cp]\d+>) /;

/** "its plan to make cars in B … has been seeking alternatives such as A's batteries": they may go from A to B. */
function alternatives(article: Article, sentence: Sentence): FlowFact[] {
  const made = MAKES_IN.exec(sentence.line)?.groups?.place;
  const destination = land(itemOf(sentence, made));
  if (!destination) return [];
  return [...sentence.line.matchAll(ALTERNATIVE)].flatMap((match) => {
    const item = itemOf(sentence, match.groups?.from);
    const [origin, goods] = [land(item), itemOf(sentence, match.groups?.goods)?.commodity];
    if (
      !origin ||
      !goods ||
      origin.name === destination.name ||
      isNegated(sentence.line.slice(0, match.index).split(" ").slice(-4).join(" "))
    )
      return [];
    return [flow(article, sentence, match, origin, destination, goods, "considered")];
  });
}

const MAKERS = "(?:makers?|manufacturers?|companies|firms|producers|suppliers|automakers|carmakers)";
const LANDS = "(?:the )?<[cp]\\d+>(?:(?: ,|, and| and) (?:the )?<[cd]\\d+>){0,4}";
const MOVES: readonly { readonly pattern: RegExp; readonly goods: (thing: string) => string }[] = [
  {
    pattern: rule(
      `(?:onshoring|relocation|localization|localisation|arrival|settlement) of (?<from><[cd]\\d+>) (?:['’]s )?(?<thing>(?:[a-z-]+ |<k\\d+> ){0,3}?)${MAKERS} (?:in|into|to) (?<to>${LANDS})`,
    ),
    goods: (thing) => `${thing} manufacturing`,
  },
  {
    pattern: rule(
      `(?<from><d\\d+>) (?<thing>(?:[a-z-]+ |<k\\d+> ){0,3}?)${MAKERS} (?:[^ .;,<]+ ){0,8}?invest(?:ments?|ing|s|ed)? (?:[a-z]+ ){0,2}?(?:in|into) (?<to>${LANDS})`,
    ),
    goods: (thing) => `investment in ${thing} making`,
  },
];

/** "the onshoring of A's battery makers in B", "A's battery makers put their investments in B first" */
function movedMakers(article: Article, sentence: Sentence): FlowFact[] {
  return MOVES.flatMap(({ pattern, goods }) =>
    [...sentence.line.matchAll(pattern)].flatMap((match) => {
      const before = sentence.line.slice(0, match.index);
      const item = itemOf(sentence, match.groups?.from);
      const origin = land(item);
      const thing = thingOf(sentence, match.groups?.thing);
      if (!item || !origin || !thing || isNegated(before) || isUnreal(before.split(" ").slice(-10).join(" ")))
        return [];
      const commodity: CommodityMention = {
        kind: "commodity",
        at: origin.at,
        name: goods(thing),
        class: "investment",
      };
      const status = / (?:aims?|will|plans?|facilitat\w+|promot\w+|to) /.test(
        ` ${before.split(" ").slice(-8).join(" ")} `,
      )
        ? "announced"
        : "operating";
      return itemsIn(sentence, match.groups?.to)
        .flatMap((one) => land(one) ?? [])
        .filter(({ name }) => name !== origin.name)
        .map((destination) => flow(article, sentence, match, origin, destination, commodity, status));
    }),
  );
}

/** "battery", "vehicle": what the makers make. */
function thingOf(sentence: Sentence, words: string | undefined): string | undefined {
  const goods = itemsIn(sentence, words).find(({ commodity }) => commodity)?.commodity?.class;
  if (goods === "batteries" || goods === "battery cells" || / ?(?:battery|cell) $/.test(words ?? ""))
    return "battery";
  if (goods === "vehicles" || /(?:car|auto|vehicle|ev) $/.test(words ?? "")) return "vehicle";
  return undefined;
}

function flow(
  article: Article,
  sentence: Sentence,
  match: RegExpExecArray,
  origin: PlaceMention,
  destination: PlaceMention,
  commodity: CommodityMention,
  status: Status,
): FlowFact {
  const by = attributionOf(article, sentence);
  return {
    kind: "flow",
    origin,
    destination,
    commodity,
    status,
    evidence: linePassage(article, sentence, match.index, match.index + match[0].trimEnd().length),
    supporting: [],
    modality: modalityOf(sentence.line.slice(0, match.index), match[0]),
    unresolved: [],
    ...(by ? { by } : {}),
  };
}

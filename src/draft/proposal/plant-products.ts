import { parseEdtf } from "../../convert/edtf-date.ts";
import type { Status } from "../../model/kinds.ts";
import type { Mention, PlantFact, ProductMention, QuantityMention } from "../extraction.ts";
import { amountOf } from "./amounts.ts";
import { shortSlug, slugOf } from "./folded-name.ts";
import type { ClaimParts, ProposalContext } from "./proposed-claim.ts";
import { amountWords, bareDate, inSentence } from "./wording.ts";

/** A claim for each model that the plant's own passages name. */
export function productParts(fact: PlantFact, facility: string, context: ProposalContext): ClaimParts[] {
  const status = productStatus(fact, context.published);
  if (!status || (fact.makes && fact.makes !== "vehicles")) return [];
  const products = context.mentions.filter(isProduct).filter((mention) => isWithin(fact, mention));
  const names = [...new Set(products.map(({ name }) => name))];
  return names.map((name) => {
    const start = fact.start?.edtf ? { start: fact.start.edtf } : {};
    const from = fact.start && bareDate(fact.start);
    return {
      id: `product-${shortSlug(`${name} ${fact.place.name}`, 50)}`,
      about: [facility],
      says: `${name}: ${MADE[status] ?? status} in ${inSentence(fact.place.name)}.${from ? ` Start: ${from}.` : ""}`,
      fact: [{ kind: "product", name, status, ...start }],
      quoted: [products.find((mention) => mention.name === name), fact.place],
      dates: [fact.start],
      remarks: [],
    };
  });
}

const MADE: Readonly<Partial<Record<Status, string>>> = {
  operating: "made",
  announced: "to be made",
  considered: "perhaps to be made",
  "in doubt": "planned, and in doubt,",
};

/** What is to begin on a date to come is planned, also in a plant that runs. */
function productStatus({ status, start }: PlantFact, published: string | null): Status | undefined {
  if (!start?.edtf) return status;
  const [from, latest] = [parseEdtf(start.edtf)?.start, parseEdtf(published ?? "")?.end];
  const isToCome = latest === undefined || from === undefined ? start.bound !== "since" : from > latest;
  return isToCome && (status === "operating" || status === undefined) ? "announced" : status;
}

/** The claim of how many people work there, when one of the plant's own passages says it. */
export function staffParts(fact: PlantFact, facility: string, context: ProposalContext): ClaimParts[] {
  const staff = context.mentions
    .filter(isQuantity)
    .find((one) => one.unit === "person" && isWithin(fact, one));
  const read = staff && amountOf(staff);
  if (!read || "why" in read) return [];
  return [
    {
      id: `staff-${slugOf(fact.place.name)}`,
      about: [facility],
      says: `People at the plant in ${inSentence(fact.place.name)}: ${amountWords(read.amount).replace(" people", "")}.`,
      fact: [{ kind: "employment", ...read.amount }],
      quoted: [staff, fact.place],
      remarks: [],
    },
  ];
}

function isWithin(fact: PlantFact, { at: { start, end } }: Mention): boolean {
  return [fact.evidence, ...fact.supporting].some((one) => start >= one.start && end <= one.end);
}

function isProduct(mention: Mention): mention is ProductMention {
  return mention.kind === "product";
}

function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.kind === "quantity";
}

import type { DocumentRecord } from "../../model/record.ts";
import type { OrganisationMention, StakeFact } from "../extraction.ts";
import { type AmountYaml, amountOf } from "./amounts.ts";
import { foldedName, slugOf } from "./folded-name.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries, Resolved } from "./proposed-entries.ts";
import { amountWords, dateWords } from "./wording.ts";

/** Deeds by which the owner holds what it is said to; a sale or a plan gives it nothing yet. */
const HELD: readonly StakeFact["deed"][] = ["holds", "buys", "invests", "controls"];

/** @param records those of the project: where one has this stake already, the flow it is drawn as is known */
export function stakeParts(
  fact: StakeFact,
  context: ProposalContext,
  records: readonly DocumentRecord[],
): ClaimParts | { why: string } {
  const { entries } = context;
  const [owner, company] = [holder(fact.owner, entries), entries.organisation(fact.company)];
  if ("why" in owner) return owner;
  if ("why" in company) return company;
  const quantity = fact.percent ?? fact.value;
  const amount = quantity && amountOf(quantity);
  const size = amount && "amount" in amount ? amount.amount : undefined;
  const isHeld = HELD.includes(fact.deed);
  const flows = isHeld ? ownershipFlows(fact, owner.id, company.id, entries, records) : [];
  const stake: FactYaml = {
    kind: "stake",
    owner: owner.id,
    company: company.id,
    ...(size ? { value: size.value, unit: size.unit, ...(size.bound ? { bound: size.bound } : {}) } : {}),
  };
  const held = flows.flatMap((id): FactYaml[] => {
    const flow = entries.register.flows.find((one) => one.id === id);
    const from = fact.ownerCountry && entries.place(fact.ownerCountry);
    const origin = from && "id" in from && flow?.origin.at === from.id ? { origin: from.id } : {};
    const destination =
      flow && isNamedAfter(fact.company, flow.destination.at, entries)
        ? { destination: flow.destination.at }
        : {};
    return flow
      ? [{ kind: "flow", status: "operating", ...origin, ...destination, commodity: flow.commodity.en }]
      : [];
  });
  return {
    id: `stake-${slugOf(`${fact.owner.name} ${fact.company.name}`)}`,
    about: [...flows, company.id, ...(isHeld || owner.id.startsWith("place/") ? [] : [owner.id])],
    says: sentence(fact, size),
    fact: isHeld ? [...held, stake] : [{ kind: "statement" }],
    quoted: [fact.owner, fact.company, quantity],
    when: fact.when,
    remarks: [
      owner.remark,
      company.remark,
      amount && "why" in amount ? `No size is proposed: ${amount.why}.` : undefined,
      isHeld ? undefined : "No stake is proposed: a sale or a plan gives none yet.",
    ],
  };
}

/** "Renault Korea" is where its name says. */
function isNamedAfter({ fullName }: OrganisationMention, place: string, entries: ProposedEntries): boolean {
  const country = entries.register.places.find(
    ({ id, precision }) => id === place && precision === "country",
  );
  const words = foldedName(fullName).split(" ").slice(1);
  return (
    country !== undefined &&
    foldedName(country.names.en)
      .split(" ")
      .some((word) => words.includes(word))
  );
}

/** A government holds as its country. */
function holder(mention: OrganisationMention, entries: ProposedEntries): Resolved {
  const country =
    mention.type === "government" &&
    entries.register.places.find(
      ({ precision, country: code }) => precision === "country" && code === mention.countryCode,
    );
  return country ? { id: country.id } : entries.organisation(mention);
}

/**
 * The ownership flows that records already draw this stake as; else the one flow of the register that is called after
 * the company ("stake in Renault Korea"), or of several the one from where the text says that the owner is.
 */
function ownershipFlows(
  { ownerCountry }: StakeFact,
  owner: string,
  company: string,
  entries: ProposedEntries,
  records: readonly DocumentRecord[],
): string[] {
  const claims = records.flatMap((record) => record.claims);
  const same = claims.filter(({ fact }) =>
    fact.some((one) => one.kind === "stake" && one.owner === owner && one.company === company),
  );
  const drawn = [...new Set(same.flatMap(({ about }) => about.filter((id) => id.startsWith("flow/"))))];
  if (drawn.length > 0) return drawn;
  const name = foldedName(entries.nameOf(company));
  const called = entries.register.flows.filter(
    ({ kind, commodity }) => kind === "ownership" && ` ${foldedName(commodity.en)} `.includes(` ${name} `),
  );
  const country = ownerCountry && entries.place(ownerCountry);
  const from = called.filter(({ origin }) => country && "id" in country && origin.at === country.id);
  const one = called.length === 1 ? called : from;
  return one.length === 1 ? one.map(({ id }) => id) : [];
}

const DEEDS: Readonly<Record<StakeFact["deed"], string>> = {
  holds: "holds",
  buys: "bought",
  sells: "is selling",
  invests: "invested in",
  controls: "controls",
  "plans to buy": "plans to buy",
};

function sentence(fact: StakeFact, size: AmountYaml | undefined): string {
  const [owner, company] = [fact.owner.name, fact.company.name];
  const deed = `${owner} ${DEEDS[fact.deed]}`;
  const when = dateWords(fact.when);
  if (fact.deed === "controls" || fact.deed === "invests") {
    return `${deed} ${company}${when}.${size ? ` Size: ${amountWords(size)}.` : ""}`;
  }
  if (!size) return `${deed} a stake in ${company}${when}.`;
  return size.unit === "percent"
    ? `${deed} ${amountWords(size)} of ${company}${when}.`
    : `${deed} a stake in ${company} worth ${amountWords(size)}${when}.`;
}

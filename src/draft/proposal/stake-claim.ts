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
  const flows = isHeld ? ownershipFlows(owner.id, company.id, entries, records) : [];
  const stake: FactYaml = {
    kind: "stake",
    owner: owner.id,
    company: company.id,
    ...(size ? { value: size.value, unit: size.unit, ...(size.bound ? { bound: size.bound } : {}) } : {}),
  };
  const held = flows.flatMap((id): FactYaml[] => {
    const commodity = entries.register.flows.find((flow) => flow.id === id)?.commodity.en;
    return commodity ? [{ kind: "flow", status: "operating", commodity }] : [];
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
 * the company ("stake in Renault Korea"), unless several are.
 */
function ownershipFlows(
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
  return called.length === 1 ? called.map(({ id }) => id) : [];
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

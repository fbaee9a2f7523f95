import type { FlowKind } from "../../model/kinds.ts";
import type { FlowEntry } from "../../model/register.ts";
import type { CommodityClass, FlowFact } from "../extraction.ts";
import { amountOf } from "./amounts.ts";
import { slugOf } from "./folded-name.ts";
import { type Ends, endOf, knownFlow } from "./known-flow.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries } from "./proposed-entries.ts";
import { supplyOf } from "./supply-facts.ts";
import { amountWords, capitalised, dateWords, flowVerb, inSentence } from "./wording.ts";

/** What the vocabulary calls a flow of this; it has no word for goods of other industries. */
export const FLOW_KIND_OF: Readonly<Partial<Record<CommodityClass, FlowKind>>> = {
  batteries: "batteries",
  "battery cells": "batteries",
  vehicles: "vehicles",
  "raw materials": "raw materials",
  metals: "raw materials",
  technology: "technology",
  investment: "investment",
};

/** The claim of a flow: of one in the register, of a proposed one, or a statement where the map has no such flow. */
export function flowParts(fact: FlowFact, context: ProposalContext): ClaimParts | { why: string } {
  const { entries } = context;
  const [origin, destination] = [endOf(fact.origin, entries), endOf(fact.destination, entries)];
  const remarks = [origin, destination].map((one) => ("remark" in one ? one.remark : undefined));
  const common = {
    id: `flow-${slugOf(`${fact.origin.name} ${fact.destination.name} ${fact.commodity.class}`)}`,
    when: fact.when,
    quoted: [fact.origin, fact.destination, fact.commodity, fact.quantity, fact.supplier, fact.customer],
  };
  const kind = FLOW_KIND_OF[fact.commodity.class];
  if ("why" in origin || "why" in destination || !kind) {
    const why = !kind
      ? `the map has no kind of flow for ${fact.commodity.name}`
      : reasonOf(origin, destination);
    const about = [origin, destination].flatMap((end) => ("id" in end ? [end.id] : []));
    if (about.length === 0) return { why };
    const remark = `No flow is proposed: ${why}.`;
    const statement: FactYaml[] = [{ kind: "statement" }];
    return {
      ...common,
      about,
      says: sentence(fact, entries),
      fact: statement,
      remarks: [...remarks, remark],
    };
  }
  const known = knownFlow(fact, kind, [origin.id, destination.id], entries);
  const id = known?.id ?? proposedFlow(fact, kind, [origin.id, destination.id], entries);
  const supply = supplyOf(fact.quantity);
  return {
    ...common,
    about: [id],
    says: sentence(fact, entries),
    fact: [flowFact(fact, known, [origin.id, destination.id]), ...supply.facts],
    derived: supply.derived,
    remarks: [...remarks, ...endRemarks(known, [origin.id, destination.id], entries), supply.remark],
  };
}

function reasonOf(...ends: ({ id: string } | { why: string })[]): string {
  return ends.flatMap((end) => ("why" in end ? [end.why] : []))[0] ?? "";
}

function proposedFlow(
  fact: FlowFact,
  kind: FlowKind,
  [origin, destination]: Ends,
  entries: ProposedEntries,
): string {
  const { name } = fact.commodity;
  const slug = [origin, destination].map((id) => id.slice(id.indexOf("/") + 1)).join("-");
  return entries.propose(
    "flows",
    `${origin} ${destination} ${kind} ${name}`,
    `flow/${slug}-${slugOf(name)}`,
    () => ({
      kind,
      commodity: name,
      origin,
      destination,
    }),
  );
}

/** Says of the register's flow only what the text says too: an end that is narrower there is left out. */
function flowFact(fact: FlowFact, known: FlowEntry | undefined, [origin, destination]: Ends): FactYaml {
  const states = (end: "origin" | "destination", id: string) =>
    !known || (known[end].at === id && known[end].inferred === undefined);
  return {
    kind: "flow",
    status: fact.status,
    ...(states("origin", origin) ? { origin } : {}),
    ...(states("destination", destination) ? { destination } : {}),
    commodity: known?.commodity.en ?? fact.commodity.name,
  };
}

function endRemarks(known: FlowEntry | undefined, ends: Ends, entries: ProposedEntries): string[] {
  if (!known) return [];
  return [known.origin.at, known.destination.at].flatMap((at, index) => {
    const said = ends[index] ?? "";
    if (at === said) return [];
    return [`The text says ${entries.nameOf(said)}; the register's flow has ${entries.nameOf(at)}.`];
  });
}

function sentence(fact: FlowFact, entries: ProposedEntries): string {
  const [from, to] = [fact.origin, fact.destination].map((mention) => {
    const place = endOf(mention, entries);
    return inSentence("id" in place ? entries.nameOf(place.id) : mention.name);
  });
  const isHome = from === to;
  const going = isHome
    ? `${capitalised(fact.commodity.name)} made in ${from} ${flowVerb(fact.status, /s$/.test(fact.commodity.name))} to buyers there`
    : `${capitalised(fact.commodity.name)} ${flowVerb(fact.status, /s$/.test(fact.commodity.name))} from ${from} to ${to}`;
  const amount = fact.quantity && amountOf(fact.quantity);
  const quantity = amount && "amount" in amount ? `Quantity: ${amountWords(amount.amount)}.` : null;
  const supplier = fact.supplier && `Supplier: ${fact.supplier.name}.`;
  const customer = fact.customer && `Customer: ${fact.customer.name}.`;
  return [`${going}${dateWords(fact.when)}.`, quantity, supplier, customer].filter((part) => part).join(" ");
}

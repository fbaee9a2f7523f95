import { parseEdtf } from "../../convert/edtf-date.ts";
import type { AgreementEntry } from "../../model/register.ts";
import type {
  AgreementFact,
  CommodityMention,
  DateMention,
  OrganisationMention,
  PlaceMention,
} from "../extraction.ts";
import { amountOf } from "./amounts.ts";
import { FLOW_KIND_OF } from "./flow-claim.ts";
import { shortSlug, slugOf } from "./folded-name.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries, Resolved } from "./proposed-entries.ts";
import { supplyOf } from "./supply-facts.ts";
import { amountWords, dateWords, inSentence, listed } from "./wording.ts";

/** The claim of an agreement: of one in the register between the same parties, or of a proposed one. */
export function agreementParts(fact: AgreementFact, context: ProposalContext): ClaimParts | { why: string } {
  const { entries } = context;
  const resolved = fact.parties.map((party) => partyOf(party, entries));
  const parties = [...new Set(resolved.flatMap((one) => ("id" in one ? [one.id] : [])))];
  const missing = resolved.flatMap((one) => ("why" in one ? [one.why] : []));
  if (parties.length < 2) return { why: missing[0] ?? "only one party is known" };
  const place = fact.place && entries.place(fact.place);
  const placeId = place && "id" in place ? place.id : undefined;
  const known = knownAgreement(parties, entries);
  const id = known?.id ?? proposedAgreement(fact, parties, placeId, entries);
  const signedAt = placeId && (!known || known.place === placeId) ? { place: placeId } : {};
  const signed = signingDate(fact, context.published);
  const subject = subjectOf(fact);
  const stated: FactYaml = {
    kind: "agreement",
    parties: known ? parties.filter((one) => known.parties.includes(one)) : parties,
    ...signedAt,
    ...(signed?.edtf ? { date: signed.edtf } : {}),
    ...(subject ? { subject } : {}),
  };
  const supply = supplyOf(fact.quantity, "contract");
  return {
    id: `agreement-${shortSlug(fact.parties.map(({ name }) => name).join(" "), 50)}`,
    about: [id],
    says: sentence(fact, signed),
    fact: [stated, ...supply.facts],
    quoted: [...fact.parties, fact.place, fact.quantity, commodityOf(fact)],
    when: undefined,
    dates: [signed],
    derived: supply.derived,
    remarks: [
      ...resolved.map((one) => ("remark" in one ? one.remark : undefined)),
      supply.remark,
      ...missing.map((why) => `A party is left out: ${why}.`),
      placeId || !place || !("why" in place) ? undefined : `No place is proposed: ${place.why}.`,
      ...unregistered(known, parties, entries),
    ],
  };
}

/** A government signs as its country. */
function partyOf(party: OrganisationMention | PlaceMention, entries: ProposedEntries): Resolved {
  if (party.kind === "place") return entries.place(party);
  if (party.type === "government" && party.countryCode) {
    const country = entries.register.places.find(
      (one) => one.precision === "country" && one.country === party.countryCode,
    );
    if (country) return { id: country.id };
  }
  return entries.organisation(party);
}

/** The register's agreement that two of the parties have, and no other agreement has more of them. */
function knownAgreement(
  parties: readonly string[],
  { register }: ProposedEntries,
): AgreementEntry | undefined {
  const shared = (one: AgreementEntry) => one.parties.filter((id) => parties.includes(id)).length;
  const [best] = [...register.agreements].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) >= 2 ? best : undefined;
}

function unregistered(
  known: AgreementEntry | undefined,
  parties: readonly string[],
  entries: ProposedEntries,
): string[] {
  const others = known ? parties.filter((id) => !known.parties.includes(id)) : [];
  return others.map((id) => `The register's agreement does not have ${entries.nameOf(id)}.`);
}

function proposedAgreement(
  fact: AgreementFact,
  parties: readonly string[],
  place: string | undefined,
  entries: ProposedEntries,
): string {
  const names = parties.map((id) => entries.nameOf(id));
  const identity = [...parties].sort().join(" ");
  return entries.propose("agreements", identity, `agreement/${shortSlug(names.join(" "), 60)}`, () => ({
    names: { en: `${TYPE_NAMES[fact.type]} of ${listed(names)}` },
    parties: [...parties],
    ...(place ? { place } : {}),
  }));
}

const TYPE_NAMES: Readonly<Record<AgreementFact["type"], string>> = {
  memorandum: "Memorandum",
  "supply contract": "Supply contract",
  order: "Order",
  "joint venture": "Joint venture",
  production: "Production agreement",
  "trade deal": "Trade deal",
  licence: "Licence agreement",
  "land contract": "Land contract",
  cooperation: "Cooperation",
  agreement: "Agreement",
};

/** What the agreement is over, where the map has goods of that kind and the quantity does not count others. */
function commodityOf({ commodity, quantity }: AgreementFact): CommodityMention | undefined {
  if (!commodity || !FLOW_KIND_OF[commodity.class]) return undefined;
  const counted = quantity?.unit;
  const isOther =
    (counted === "battery" && FLOW_KIND_OF[commodity.class] !== "batteries") ||
    (counted === "vehicle" && commodity.class !== "vehicles");
  return isOther ? undefined : commodity;
}

/** A date by which something is to happen, or one to come, is not the day of signing. */
function signingDate({ when }: AgreementFact, published: string | null): DateMention | undefined {
  if (when?.bound !== "at" || !when.edtf) return undefined;
  const [from, latest] = [parseEdtf(when.edtf)?.start, parseEdtf(published ?? "")?.end];
  return from !== undefined && latest !== undefined && from > latest ? undefined : when;
}

function subjectOf(fact: AgreementFact): string | undefined {
  const { type } = fact;
  const commodity = commodityOf(fact);
  if (!commodity) return type === "agreement" ? undefined : slugOf(type).replace(/-/g, " ");
  return type === "agreement" ? commodity.name : `${type}, ${commodity.name}`;
}

function sentence(fact: AgreementFact, signed: DateMention | undefined): string {
  const names = listed(fact.parties.map(({ name }) => inSentence(name)));
  const where = fact.place ? ` in ${inSentence(fact.place.name)}` : "";
  const type = TYPE_NAMES[fact.type].toLowerCase();
  const article = /^[aeiou]/.test(type) ? "an" : "a";
  const commodity = commodityOf(fact);
  const what = commodity ? ` over ${commodity.name}` : "";
  const amount = fact.quantity && amountOf(fact.quantity);
  const quantity = amount && "amount" in amount ? ` Quantity: ${amountWords(amount.amount)}.` : "";
  const verb = fact.type === "joint venture" ? "formed" : "signed";
  return `${names} ${verb} ${article} ${type}${what}${where}${dateWords(signed)}.${quantity}`;
}

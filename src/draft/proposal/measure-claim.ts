import type { MeasureEntry } from "../../model/register.ts";
import type { MeasureFact, OrganisationMention, PlaceMention } from "../extraction.ts";
import { slugOf } from "./folded-name.ts";
import type { ClaimParts, FactYaml, ProposalContext } from "./proposed-claim.ts";
import type { ProposedEntries } from "./proposed-entries.ts";
import { bareDate, inSentence, listed, measureVerb, possessive } from "./wording.ts";

/** The claim of a restrictive measure: one entry for each country or region it is against. */
export function measureParts(fact: MeasureFact, context: ProposalContext): ClaimParts | { why: string } {
  const { entries } = context;
  const imposer = entries.place(fact.imposer);
  if ("why" in imposer) return imposer;
  const targets = fact.targets.map((target) => ({ target, ...againstOf(target, entries) }));
  const common = {
    id: `measure-${slugOf(`${fact.imposer.name} ${fact.type}`)}`,
    says: sentence(fact, entries),
    quoted: [fact.imposer, ...fact.targets, ...fact.goods, fact.rate],
    when: undefined,
    dates: [fact.from, fact.until],
  };
  const places = targets.flatMap(({ id }) => (id ? [id] : []));
  const left = targets.flatMap(({ why }) => (why ? [`Not against a place: ${why}.`] : []));
  if (places.length === 0) {
    const why = fact.isWorldwide ? "it is against all the world" : "it is against no country or region";
    const remark = `No measure is proposed: ${why}.`;
    return { ...common, about: [imposer.id], fact: [{ kind: "statement" }], remarks: [remark, ...left] };
  }
  const measures = places.map((against) => measureOf(fact, imposer.id, against, entries));
  return {
    ...common,
    about: measures.map(({ id }) => id),
    fact: measures.map(({ fact: stated }) => stated),
    remarks: [imposer.remark, ...left, ...measures.map(({ remark }) => remark)],
  };
}

/** A measure is drawn over a territory; what is against a company has none. */
function againstOf(
  target: PlaceMention | OrganisationMention,
  entries: ProposedEntries,
): { id?: string; why?: string } {
  if (target.kind === "organisation") return { why: `${target.name} is no country or region` };
  if (target.precision !== "country" && target.precision !== "region") {
    return { why: `${target.name} is a ${target.precision}` };
  }
  return entries.place(target);
}

function measureOf(fact: MeasureFact, imposedBy: string, against: string, entries: ProposedEntries) {
  const goods = goodsOf(fact);
  const known = knownMeasure(fact, imposedBy, against, entries);
  const id = known?.id ?? proposedMeasure(fact, imposedBy, against, entries);
  const stated: FactYaml = {
    kind: "measure",
    status: fact.status,
    imposedBy,
    against,
    goods: known?.goods.en ?? goods,
    ...(fact.from?.edtf ? { from: fact.from.edtf } : {}),
    ...(fact.until?.edtf ? { until: fact.until.edtf } : {}),
  };
  const differs = known && known.goods.en !== goods;
  return {
    id,
    fact: stated,
    remark: differs ? `The text says ${goods}; the register's measure has ${known.goods.en}.` : undefined,
  };
}

function goodsOf({ goods }: MeasureFact): string {
  return goods.length === 0 ? "goods" : listed([...new Set(goods.map(({ name }) => name))]);
}

/** The register's measure by the same state against the same place on goods that share a word. */
function knownMeasure(
  fact: MeasureFact,
  imposedBy: string,
  against: string,
  { register }: ProposedEntries,
): MeasureEntry | undefined {
  const words = new Set(slugOf(goodsOf(fact)).split("-"));
  return register.measures.find(
    (measure) =>
      measure.imposedBy === imposedBy &&
      measure.against === against &&
      slugOf(measure.goods.en)
        .split("-")
        .some((word) => words.has(word) && !GENERAL.has(word)),
  );
}

const GENERAL = new Set(["and", "goods", "products", "the", "for", "of"]);

function proposedMeasure(
  fact: MeasureFact,
  imposedBy: string,
  against: string,
  entries: ProposedEntries,
): string {
  const goods = goodsOf(fact);
  const [by, on] = [imposedBy, against].map((id) => id.slice(id.indexOf("/") + 1));
  const name = `${possessive(entries.nameOf(imposedBy))} ${fact.type} against ${inSentence(entries.nameOf(against))}`;
  const identity = `${imposedBy} ${against} ${fact.type} ${goods} ${fact.rate?.value ?? ""}`;
  return entries.propose("measures", identity, `measure/${by}-${on}-${slugOf(fact.type)}`, () => ({
    names: { en: name },
    imposedBy,
    against,
    goods,
    seversNone: "A draft: which flow of the map it severs, if any, is for the editor to say.",
  }));
}

function sentence(fact: MeasureFact, entries: ProposedEntries): string {
  const imposer = entries.place(fact.imposer);
  const by = "id" in imposer ? entries.nameOf(imposer.id) : fact.imposer.name;
  const rate = fact.rate ? ` of ${fact.rate.value} %` : "";
  const article = /^[aeiou]/.test(fact.type) ? "an" : "a";
  const type = fact.type === "sanctions" ? "sanctions" : `${article} ${fact.type}`;
  const against = fact.isWorldwide
    ? "all countries"
    : listed(fact.targets.map(({ name }) => inSentence(name)));
  const goods = fact.goods.length > 0 ? ` Goods: ${goodsOf(fact)}.` : "";
  const [from, until] = [fact.from, fact.until].map((date) => date && bareDate(date));
  const time = from ? ` From: ${from}.` : "";
  const end = until ? ` Until: ${until}.` : "";
  const name = by.startsWith("United ") || by === "European Union" ? `The ${by}` : by;
  const whom = against === "" ? "" : ` against ${against}`;
  return `${name} ${measureVerb(fact.status)} ${type}${rate}${whom}.${goods}${time}${end}`;
}

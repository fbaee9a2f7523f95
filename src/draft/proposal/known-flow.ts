import type { FlowKind } from "../../model/kinds.ts";
import type { FlowEntry } from "../../model/register.ts";
import type { FlowFact, PlaceMention } from "../extraction.ts";
import { slugOf } from "./folded-name.ts";
import type { ProposedEntries, Resolved } from "./proposed-entries.ts";
import { findPlace } from "./register-names.ts";

/** Register ids of the places that a flow goes between. */
export type Ends = readonly [origin: string, destination: string];

/**
 * Where a flow starts or stops: a town of which the register has the one plant means that plant. (A town is read as
 * its country, and keeps its own name and GeoNames id.)
 */
export function endOf(mention: PlaceMention, entries: ProposedEntries): Resolved {
  const { facilities } = entries.register;
  if (mention.precision === "country" && mention.geonameId !== undefined) {
    const town = findPlace(entries.register, { ...mention, name: mention.at.text, precision: "city" });
    const plants = facilities.filter(({ place, site }) => town && [place, site].includes(town.entry.id));
    const [plant] = plants;
    if (plant && plants.length === 1) return { id: plant.id };
  }
  return entries.place(mention);
}

/** The register's flow of this kind between these places, or the plants in them, of the likest commodity. */
export function knownFlow(
  fact: FlowFact,
  kind: FlowKind,
  [origin, destination]: Ends,
  entries: ProposedEntries,
): FlowEntry | undefined {
  const from = endsAt(origin, fact.origin, entries);
  const to = endsAt(destination, fact.destination, entries);
  return entries.register.flows
    .filter((flow) => flow.kind === kind && from.includes(flow.origin.at) && to.includes(flow.destination.at))
    .filter((flow) => kind !== "raw materials" || likeness(fact, flow) > 0)
    .sort((a, b) => score(fact, b, [origin, destination]) - score(fact, a, [origin, destination]))[0];
}

/** A place, and the register's plants in it: an article that says "Korea" may mean the one plant it tells of. */
function endsAt(id: string, mention: PlaceMention, entries: ProposedEntries): string[] {
  const { register } = entries;
  const country = mention.precision === "country" ? mention.countryCode : undefined;
  const inside = register.facilities.filter(({ place, site }) => {
    if (place === id || site === id) return true;
    return country !== undefined && register.places.find((one) => one.id === place)?.country === country;
  });
  const place = entries.place(mention);
  return [id, ...("id" in place ? [place.id] : []), ...inside.map((facility) => facility.id)];
}

function score(fact: FlowFact, flow: FlowEntry, [origin, destination]: Ends): number {
  const exact = Number(flow.origin.at === origin) + Number(flow.destination.at === destination);
  return likeness(fact, flow) + 2 * exact;
}

/** How many words the commodities share. */
function likeness({ commodity }: FlowFact, flow: FlowEntry): number {
  const words = new Set(slugOf(commodity.name).split("-"));
  return slugOf(flow.commodity.en)
    .split("-")
    .filter((word) => words.has(word)).length;
}

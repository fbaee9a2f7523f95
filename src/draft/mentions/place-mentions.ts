import type { Block } from "../block.ts";
import type { PlaceMention } from "../extraction.ts";
import type { Territory } from "../lexicon/countries.ts";
import { territoryOf } from "../lexicon/countries.ts";
import type { Name } from "./name.ts";
import { resolveSettlement } from "./resolve-places.ts";

/** What the whole document shows about its names. */
export interface DocumentNames {
  readonly fullNames: ReadonlyMap<string, string>;
  /** Model → its maker, where some sentence names both together. */
  readonly brands: ReadonlyMap<string, string>;
  readonly spoken: ReadonlySet<string>;
  /** Towns that some sentence of the document pins down by itself. */
  readonly decided: ReadonlyMap<string, ReturnType<typeof resolveSettlement>>;
}

/** Whether the state or country after a name says where it is: "Holland, Michigan". */
export function isPlaceAfter(text: string, name: Name, next: Name): boolean {
  const gap = text.slice(name.end, next.start);
  return (
    (next.kind === "state" || next.kind === "territory") &&
    /^(?:,|, in| in|, (?:north|south|east|west|central|northern|southern|eastern|western)(?:ern)?|,? \(|['’]s| province,| county,) ?$/i.test(
      gap,
    )
  );
}

/** A country or region as a mention; `isDemonym` for "Korean". */
export function territoryMention(
  territory: Territory,
  at: PlaceMention["at"],
  isDemonym: boolean,
): PlaceMention {
  return {
    kind: "place",
    at,
    name: territory.name,
    precision: territory.precision,
    isDemonym,
    ...(territory.code && territory.code !== "EU" ? { countryCode: territory.code } : {}),
    ...(territory.precision === "country" ? { country: territory.name } : {}),
  };
}

/** "Berlin" where it is the town. Brussels lies in Belgium, whatever sits there. */
export function seatTown(
  written: string,
  territory: Territory,
  at: PlaceMention["at"],
): PlaceMention | undefined {
  if (/^(?:Kremlin|White House|Downing Street|European Commission|EU Commission)$/.test(written))
    return undefined;
  const code = territory.code === "EU" ? "BE" : territory.code;
  if (!code) return undefined;
  const town = resolveSettlement(written, { near: new Set([code]), document: new Set() });
  return {
    kind: "place",
    at,
    precision: "settlement",
    isDemonym: false,
    ...town,
    countryCode: code,
    country: territoryOf(code).name,
  };
}

/** A town as a mention, pinned by what stands after it, else by its sentence and the document; unresolved where nothing decides. */
export function settlementMention(
  block: Block,
  name: Name & { kind: "settlement" },
  next: Name | undefined,
  near: ReadonlySet<string>,
  names: DocumentNames,
  at: PlaceMention["at"],
): PlaceMention {
  const after = next && isPlaceAfter(block.text, name, next) ? next : undefined;
  const known = after ? undefined : names.decided.get(name.text);
  const place =
    known ?? resolveSettlement(name.text, { ...(after ? { after } : {}), near, document: names.spoken });
  return {
    kind: "place",
    at,
    precision: name.isDistrict ? "district" : "settlement",
    isDemonym: false,
    ...place,
  };
}

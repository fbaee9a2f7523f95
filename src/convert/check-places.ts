import { POINT_PRECISIONS } from "../model/kinds.ts";
import type { PlaceEntry } from "../model/register.ts";
import type { Finding } from "./problem.ts";
import type { Listed } from "./read-register.ts";

/**
 * What a place must have by its precision. A country or region is an area or a label, never a pin: it has an
 * anchor for its name instead of a position.
 */
export function checkPlace({ entry: place, file, path }: Listed<PlaceEntry>): Finding[] {
  const findings: Finding[] = [];
  const isPoint = POINT_PRECISIONS.includes(place.precision);
  const isRegion = place.precision === "region";
  const require = (field: keyof PlaceEntry, why: string) => {
    if (place[field] === undefined) {
      findings.push({ file, path, message: `"${field}" is missing`, expected: why });
    }
  };
  const refuse = (field: keyof PlaceEntry, why: string) => {
    if (place[field] !== undefined) {
      findings.push({
        file,
        path: [...path, field],
        message: `a ${place.precision} has no "${field}"`,
        expected: why,
      });
    }
  };
  if (isPoint) {
    require("position", "[longitude, latitude] in degrees");
    require("source", "where the position was read");
    refuse("anchor", '"position" alone');
  } else {
    refuse("position", '"anchor": a pin in it would be a false one');
    require("anchor", "[longitude, latitude] of its name");
  }
  if (isRegion) {
    require("area", "the countries drawn as the region");
    refuse("country", '"area"');
  } else {
    require("country", "the two letters of its country (ISO 3166-1)");
    refuse("area", '"country"');
  }
  return findings;
}

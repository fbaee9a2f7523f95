import type { PlaceEntry } from "../model/register.ts";
import type { Finding } from "./problem.ts";
import type { ListedRegister } from "./read-register.ts";

/** The countries (ISO 3166-1 alpha-2) a place is drawn as: of a region its area, of a country itself, else none. */
export function territoryOf(place: PlaceEntry): readonly string[] {
  if (place.precision === "region") return place.area ?? [];
  return place.precision === "country" && place.country !== undefined ? [place.country] : [];
}

/** A measure is drawn over the territory it is against, so that must be one whose outline is known. */
export function checkTerritories(lists: ListedRegister, countries: ReadonlySet<string>): Finding[] {
  return lists.measures.flatMap(({ entry, file, path }): Finding[] => {
    const place = lists.places.find((one) => one.entry.id === entry.against)?.entry;
    if (!place) return [];
    const at = { file, path: [...path, "against"] };
    const territory = territoryOf(place);
    if (territory.length === 0) {
      return [{ ...at, message: `"${place.id}" is a ${place.precision}`, expected: "a country or a region" }];
    }
    return territory
      .filter((code) => !countries.has(code))
      .map((code) => ({
        ...at,
        message: `the base map has no outline of "${code}"`,
        expected: "a country of the base map",
      }));
  });
}

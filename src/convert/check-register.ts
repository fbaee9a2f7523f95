import { POINT_PRECISIONS, REGISTER_TYPES, type RegisterType } from "../model/kinds.ts";
import { COMPLETE_LOCALES } from "../model/locales.ts";
import type { LocalisedText } from "../model/text.ts";
import { checkPlace } from "./check-places.ts";
import type { ReferenceCheck } from "./check-references.ts";
import type { Finding } from "./problem.ts";
import type { Listed, ListedRegister, RegisterReading } from "./read-register.ts";

/** What can be said of the register by itself: names, ids that refer to other entries, where places are. */
export function checkRegister(register: RegisterReading, references: ReferenceCheck): Finding[] {
  const { lists } = register;
  return [
    ...namedEntries(lists).flatMap(checkNames),
    ...lists.places.flatMap(checkPlace),
    ...referencesOf(lists).flatMap(({ at, field, id, types }) =>
      references(at.file, [...at.path, ...field], id, types),
    ),
    ...lists.facilities.flatMap((facility) => checkFacilityPoint(facility, lists)),
    ...lists.measures.flatMap(checkSevered),
  ];
}

interface Named {
  readonly reviewed: boolean;
  readonly names: LocalisedText;
  readonly local?: string | undefined;
}

function namedEntries(lists: ListedRegister): readonly Listed<Named>[] {
  return [
    ...lists.places,
    ...lists.organisations,
    ...lists.facilities,
    ...lists.measures,
    ...lists.agreements,
  ];
}

/** A draft's names are translated when it is reviewed. */
function checkNames({ entry, file, path }: Listed<Named>): Finding[] {
  if (!entry.reviewed) return [];
  const wanted = [...COMPLETE_LOCALES, ...(entry.local === undefined ? [] : [entry.local])];
  return [...new Set(wanted)]
    .filter((tag) => !entry.names[tag])
    .map((tag) => ({
      file,
      path: [...path, "names"],
      message: `the name in "${tag}" is missing`,
      expected: `names in ${wanted.map((one) => `"${one}"`).join(", ")}`,
    }));
}

/** A register id used in another entry, and the types it may have. */
export interface RegisterReference {
  readonly at: Listed<unknown>;
  readonly field: readonly (string | number)[];
  readonly id: string;
  readonly types: readonly RegisterType[];
}

const ENDS: readonly RegisterType[] = ["place", "facility"];
const PARTIES: readonly RegisterType[] = ["organisation", "place"];
const FRAMEABLE = REGISTER_TYPES.filter((type) => type !== "organisation");

export function referencesOf(lists: ListedRegister): RegisterReference[] {
  const found: RegisterReference[] = [];
  const add = (
    at: Listed<unknown>,
    field: (string | number)[],
    id: string | undefined,
    types: readonly RegisterType[],
  ) => {
    if (id !== undefined) found.push({ at, field, id, types });
  };
  for (const listed of lists.facilities) {
    add(listed, ["place"], listed.entry.place, ["place"]);
    add(listed, ["site"], listed.entry.site, ["place"]);
    add(listed, ["operator"], listed.entry.operator, ["organisation"]);
  }
  for (const listed of lists.flows) {
    add(listed, ["origin"], listed.entry.origin.at, ENDS);
    add(listed, ["destination"], listed.entry.destination.at, ENDS);
  }
  for (const listed of lists.measures) {
    add(listed, ["imposedBy"], listed.entry.imposedBy, ["place", "organisation"]);
    add(listed, ["against"], listed.entry.against, ["place"]);
    listed.entry.severs.forEach((id, index) => {
      add(listed, ["severs", index], id, ["flow"]);
    });
  }
  for (const listed of lists.agreements) {
    listed.entry.parties.forEach((id, index) => {
      add(listed, ["parties", index], id, PARTIES);
    });
    add(listed, ["place"], listed.entry.place, ["place"]);
  }
  for (const listed of lists.stories) {
    listed.entry.frame.forEach((id, index) => {
      add(listed, ["frame", index], id, FRAMEABLE);
    });
    listed.entry.lead?.forEach((id, index) => {
      add(listed, ["lead", index], id, ["flow"]);
    });
  }
  return found;
}

function checkFacilityPoint(
  { entry, file, path }: ListedRegister["facilities"][number],
  lists: ListedRegister,
): Finding[] {
  const id = entry.site ?? entry.place;
  const place = lists.places.find((one) => one.entry.id === id)?.entry;
  if (!place || POINT_PRECISIONS.includes(place.precision)) return [];
  return [
    {
      file,
      path: [...path, entry.site === undefined ? "place" : "site"],
      message: `"${id}" is a ${place.precision}, and a facility there would be a false pin`,
      expected: `a place of precision ${POINT_PRECISIONS.join(", ")}; an unnamed site has no mark`,
    },
  ];
}

function checkSevered({ entry, file, path }: ListedRegister["measures"][number]): Finding[] {
  if (entry.severs.length > 0 !== (entry.seversNone !== undefined)) return [];
  const message =
    entry.severs.length > 0
      ? 'the measure has both "severs" and "seversNone"'
      : 'the measure has neither "severs" nor "seversNone"';
  return [{ file, path, message, expected: "the flows it severs, or why there is none" }];
}

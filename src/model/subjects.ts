import type { Claim, ClaimId, Dataset, Entry } from "./dataset.ts";

/** The dataset, and its claims by id. */
interface Indexed {
  readonly dataset: Pick<Dataset, "entries">;
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
}

/** The entries that have to do with a place or an organisation: that stand there, go there, are run or signed by it. */
export function entriesOf({ dataset, claimById }: Indexed, id: string): Entry[] {
  const isAbout = (entry: Entry) => entry.claims.some((claim) => claimById.get(claim)?.about.includes(id));
  return dataset.entries.filter((entry) => subjectsOf(entry).includes(id) || isAbout(entry));
}

/** The places and organisations, and of a flow the plants, that an entry names by a property of its own. */
export function subjectsOf(entry: Entry): readonly string[] {
  switch (entry.type) {
    case "facility":
      return [entry.place.value, entry.operator.value, ...(entry.site ? [entry.site] : [])];
    case "flow": {
      const { origin, destination, stakes } = entry;
      const ends = [origin.at, origin.place, destination.at, destination.place];
      return [...ends, ...stakes.flatMap(({ owner, company }) => [owner, company])];
    }
    case "measure":
      return [entry.imposedBy.value, entry.against.value];
    case "agreement":
      return [...entry.parties.map(({ value }) => value), ...(entry.place ? [entry.place.value] : [])];
  }
}

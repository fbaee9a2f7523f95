import type { Measure } from "../model/dataset.ts";
import type { MeasureEntry } from "../model/register.ts";
import { buildBase, buildStatus } from "./build-entry.ts";
import { type Corpus, factsFor } from "./corpus.ts";
import { lastStated, stated } from "./sourced.ts";

export function buildMeasure(corpus: Corpus, entry: MeasureEntry): Measure {
  const facts = factsFor(corpus, entry, "measure");
  return {
    type: "measure",
    ...buildBase(corpus, entry),
    names: entry.names,
    ...buildStatus(facts),
    imposedBy: stated(entry.imposedBy, facts, (fact) => fact.imposedBy !== undefined),
    against: stated(entry.against, facts, (fact) => fact.against !== undefined),
    goods: stated(entry.goods, facts, (fact) => fact.goods !== undefined),
    from: lastStated(facts, (fact) => fact.from),
    until: lastStated(facts, (fact) => fact.until),
    exceptions: factsFor(corpus, entry, "exceptions").map(({ fact, source }) => ({
      of: fact.of,
      status: fact.status,
      claim: source.id,
    })),
    severs: entry.severs,
    seversNone: entry.seversNone ?? null,
  };
}

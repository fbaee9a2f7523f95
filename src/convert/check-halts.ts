import type { MeasureStatus, Status } from "../model/kinds.ts";
import type { Finding } from "./problem.ts";
import type { RecordReading } from "./read-records.ts";
import type { ListedRegister } from "./read-register.ts";

/** What a flow cannot be while the measure that severs it is what it is. */
const CONTRADICTIONS: Readonly<Record<MeasureStatus, readonly Status[]>> = {
  proposed: ["halted", "claimed"],
  "in force": ["claimed"],
  suspended: ["halted", "claimed"],
  ended: ["halted", "claimed"],
  claimed: ["halted", "ended"],
};

/** Whether what a document says of a flow agrees with what it says of the measure that severs it. */
export function checkHalts(records: readonly RecordReading[], lists: ListedRegister): Finding[] {
  return lists.measures.flatMap(({ entry: measure }) =>
    measure.severs.flatMap((flow) =>
      records.flatMap(({ yaml, claims }): Finding[] => {
        const said = claims.flatMap(({ claim }) =>
          claim.about.includes(measure.id)
            ? claim.fact.flatMap((fact) => (fact.kind === "measure" && fact.status ? [fact.status] : []))
            : [],
        );
        return claims.flatMap(({ claim, path }) =>
          claim.fact.flatMap((fact, index): Finding[] => {
            if (fact.kind !== "flow" || fact.status === undefined || !claim.about.includes(flow)) return [];
            const { status } = fact;
            const against = said.find((one) => CONTRADICTIONS[one].includes(status));
            if (against === undefined) return [];
            return [
              {
                file: yaml.name,
                path: [...path, "fact", index, "status"],
                message: `the flow is "${status}", but ${measure.id}, which severs it, is "${against}" in the same document`,
                expected:
                  "halted with a measure in force, ended with one that has ended, claimed with one that is claimed",
              },
            ];
          }),
        );
      }),
    ),
  );
}

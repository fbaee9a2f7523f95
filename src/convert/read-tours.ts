import type { $ZodType } from "zod/v4/core";
import { type Question, type Step, type Tour, type TourRecord, tourSchema } from "../model/tour.ts";
import type { Finding } from "./problem.ts";
import { schemaFindings } from "./schema-sentences.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A tour file that is YAML. `tour` is null when it does not hold against the schema. */
export interface TourReading {
  readonly yaml: YamlFile;
  readonly tour: Tour | null;
}

export interface ToursReading {
  readonly tours: readonly TourReading[];
  readonly findings: readonly Finding[];
}

/** Reads tour files (path → text). */
export function readTours(texts: ReadonlyMap<string, string>): ToursReading {
  const tours: TourReading[] = [];
  const findings: Finding[] = [];
  for (const [name, text] of texts) {
    const yaml = readYaml(name, text);
    if ("findings" in yaml) {
      findings.push(...yaml.findings);
      continue;
    }
    const result = tourSchema.safeParse(yaml.value);
    tours.push({ yaml, tour: result.success ? tourOf(result.data) : null });
    if (!result.success) {
      findings.push(...schemaFindings(name, [], yaml.value, tourSchema as $ZodType, result.error.issues));
    }
  }
  return { tours, findings };
}

type StepRecord = TourRecord["steps"][number];

/** What is absent from the file is null in the program. */
function tourOf(record: TourRecord): Tour {
  const { id, story, title, line, minutes, steps } = record;
  return { id, story: story ?? null, title, line, minutes, steps: steps.map(stepOf) };
}

function stepOf({ id, view, heading, text, notes, question, claims }: StepRecord): Step {
  return { id, view, heading, text, notes, question: question ? questionOf(question) : null, claims };
}

function questionOf(question: NonNullable<StepRecord["question"]>): Question {
  const { ask, options, right, answer, claims } = question;
  return { ask, options, right: right ?? null, answer, claims };
}

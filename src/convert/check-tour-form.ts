import type { LocalisedText } from "../model/text.ts";
import type { Question, Step } from "../model/tour.ts";
import { child } from "./locate.ts";
import type { Finding, Path } from "./problem.ts";
import type { TourReading } from "./read-tours.ts";

/** Longest heading and longest text of a step, in characters: more cannot be read from the last row of a class. */
const MAX_HEADING = 60;
const MAX_TEXT = 220;

/** What can be said of a tour by itself: its name, its step ids, lengths, and that a choice has a right answer. */
export function checkTourForm({ yaml, tour }: TourReading): Finding[] {
  const file = yaml.name;
  const findings = [...checkFileName(file, child(yaml.value, "id")), ...checkStepIds(file, yaml.value)];
  const steps = tour?.steps ?? [];
  return [...findings, ...steps.flatMap((step, index) => checkStep(step, file, ["steps", index]))];
}

function checkFileName(file: string, id: unknown): Finding[] {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (typeof id !== "string" || id === name) return [];
  const message = `the tour "${id}" is in the file "${name}.yaml"`;
  return [{ file, path: ["id"], message, expected: "the same name" }];
}

function checkStepIds(file: string, value: unknown): Finding[] {
  const steps = child(value, "steps");
  if (!Array.isArray(steps)) return [];
  const ids = steps.map((step) => child(step, "id"));
  return ids.flatMap((id, index): Finding[] => {
    if (typeof id !== "string" || ids.indexOf(id) === index) return [];
    const message = `the step id "${id}" is already used in this tour`;
    return [{ file, path: ["steps", index, "id"], message, expected: "each id once" }];
  });
}

function checkStep({ heading, text, question }: Step, file: string, path: Path): Finding[] {
  return [
    ...checkLength(heading, MAX_HEADING, file, [...path, "heading"]),
    ...checkLength(text, MAX_TEXT, file, [...path, "text"]),
    ...(question ? checkChoice(question, file, [...path, "question"]) : []),
  ];
}

function checkLength(text: LocalisedText, most: number, file: string, path: Path): Finding[] {
  return Object.entries(text)
    .filter(([, words]) => [...words].length > most)
    .map(([tag, words]) => ({
      file,
      path: [...path, tag],
      message: `"${path.at(-1)}" has ${[...words].length} characters in "${tag}"`,
      expected: `at most ${most}, to be read from the last row`,
    }));
}

function checkChoice({ options, right }: Question, file: string, path: Path): Finding[] {
  const fault = (field: string, message: string, expected: string) => [
    { file, path: [...path, field], message, expected },
  ];
  if (options.length === 1) return fault("options", "there is one option", "none, or at least two");
  if (options.length === 0) {
    return right === null ? [] : fault("right", '"right" without options', '"options" as well');
  }
  if (right === null) return fault("options", '"right" is missing', "which option is right, counted from 1");
  if (right <= options.length) return [];
  return fault("right", `there is no option ${right}`, `1 to ${options.length}`);
}

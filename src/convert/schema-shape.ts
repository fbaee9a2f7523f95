import type { $ZodType, $ZodTypes } from "zod/v4/core";
import { child } from "./locate.ts";
import type { Path } from "./problem.ts";

/** The keys a schema knows at a path of a value; empty where it is not a mapping. */
export function keysAt(schema: $ZodType, path: Path, value: unknown): string[] {
  const [step, ...rest] = path;
  const here = unwrap(schema, value);
  const keys = here.flatMap((candidate) => {
    const def = candidate._zod.def;
    if (step === undefined) return def.type === "object" ? Object.keys(def.shape) : [];
    if (def.type === "array") return keysAt(def.element, rest, child(value, step));
    const field = def.type === "object" ? def.shape[String(step)] : undefined;
    return field ? keysAt(field, rest, child(value, step)) : [];
  });
  return [...new Set(keys)];
}

/** Through defaults, options and transforms down to the schemas that could take the value. */
function unwrap(schema: $ZodType, value: unknown): $ZodTypes[] {
  const candidate = schema as $ZodTypes;
  const def = candidate._zod.def;
  switch (def.type) {
    case "optional":
    case "default":
      return unwrap(def.innerType, value);
    case "pipe":
      return unwrap(def.in, value);
    case "union":
      return def.options.flatMap((option) => unwrap(option, value)).filter((one) => fits(one, value));
    default:
      return [candidate];
  }
}

/** Whether a member of a union is meant: a list for a list, and of several mappings the one with the same `kind`. */
function fits(schema: $ZodTypes, value: unknown): boolean {
  const def = schema._zod.def;
  if (def.type === "array") return Array.isArray(value);
  if (def.type !== "object") return false;
  if (Array.isArray(value)) return false;
  const kind = (def.shape.kind as $ZodTypes | undefined)?._zod.def;
  return kind?.type !== "literal" || kind.values.includes(child(value, "kind") as string);
}

import { REGISTER_TYPES, type RegisterType } from "../model/kinds.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import type { RegisterReading } from "./read-register.ts";

/** Says whether ids exist and are of a type that fits where they stand. */
export type ReferenceCheck = (
  file: string,
  path: Path,
  id: string,
  allowed: readonly RegisterType[],
) => Finding[];

export function referenceCheck(register: RegisterReading): ReferenceCheck {
  const ids = [...register.types.keys()];
  return (file, path, id, allowed) => {
    const type = register.types.get(id);
    if (type === undefined) {
      if (register.unreadable.has(id.slice(0, id.indexOf("/")) as RegisterType)) return [];
      const fitting = ids.filter((one) => allowed.includes(register.types.get(one) ?? "place"));
      return [
        {
          file,
          path,
          message: `unknown register id "${id}"`,
          expected: `the id of ${typeWords(allowed)} in the register`,
          nearest: nearest(id, fitting),
        },
      ];
    }
    if (allowed.includes(type)) return [];
    return [
      { file, path, message: `"${id}" does not fit here`, expected: `the id of ${typeWords(allowed)}` },
    ];
  };
}

/** "a place or facility"; any type at all: "an entry". */
export function typeWords(types: readonly RegisterType[]): string {
  if (types.length === REGISTER_TYPES.length) return "an entry";
  const article = /^[aeiou]/.test(types[0] ?? "") ? "an" : "a";
  const last = types.at(-1) ?? "entry";
  return types.length < 2 ? `${article} ${last}` : `${article} ${types.slice(0, -1).join(", ")} or ${last}`;
}

import * as z from "zod/mini";
import { localisedText } from "./text.ts";

/**
 * A change of what the data say, for those who use or cite them: an item of `data/changes.yaml` and of
 * `data/geojson/changes.json`. The schema is strict: an unknown key is a misspelt key.
 */
export const changeSchema = z.strictObject({
  /** The day of publication, as in 2026-12-01. */
  date: z.string(),
  /** One sentence. */
  says: localisedText,
  /** Register ids of what it concerns; empty where it concerns the whole. */
  about: z._default(z.array(z.string()), []),
});

export type Change = z.infer<typeof changeSchema>;

/** `data/geojson/changes.json`. */
export interface ChangesFile {
  readonly changes: readonly Change[];
}

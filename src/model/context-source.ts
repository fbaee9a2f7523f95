import * as z from "zod/mini";
import { edtfText, webUrl } from "./text.ts";

/**
 * A public source beside the documents (`data/context/sources.yaml`): what an editor's remark rests on when it speaks of
 * other sources. Nothing on the map comes from one.
 */
const CONTEXT_SOURCE_KINDS = [
  "newspaper",
  "agency",
  "trade press",
  "company",
  "government",
  "statistics",
  "encyclopedia",
] as const;

export const contextSourceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  publisher: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  url: webUrl,
  /** When it appeared; absent where the source does not say. */
  date: z.optional(edtfText),
  /** BCP 47. */
  language: z.string().check(z.minLength(2)),
  kind: z.enum(CONTEXT_SOURCE_KINDS),
});

export type ContextSource = z.infer<typeof contextSourceSchema>;

import * as z from "zod/mini";
import { type ContextSource, contextSourceSchema } from "./context-source.ts";
import { FACILITY_KINDS, FLOW_KINDS, PRECISIONS } from "./kinds.ts";
import { localisedText, webUrl } from "./text.ts";

/**
 * The register (`data/register/*.yaml`): identities only. What an entry is said to be or do comes from claims,
 * and the converter checks that a claim states every end point, party and place here.
 */

const position = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
]);
const text = z.string().check(z.minLength(1));

/** False for what a draft proposes and no editor has looked at: it may lack translations, and is never published. */
const reviewed = z._default(z.boolean(), true);

/** An end point, or one the editor inferred, with the reason. */
const endPoint = z.pipe(
  z.union([z.string(), z.strictObject({ at: z.string(), inferred: localisedText })]),
  z.transform((end): { at: string; inferred?: z.infer<typeof localisedText> } =>
    typeof end === "string" ? { at: end } : end,
  ),
);

const placeSchema = z.strictObject({
  id: text,
  names: localisedText,
  /** Tag of the place's own language, one of the keys of `names`. */
  local: z.optional(z.string()),
  aliases: z._default(z.array(text), []),
  precision: z.enum(PRECISIONS),
  /** ISO 3166-1 alpha-2; absent for a region. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Where it is, for what may be a point. */
  position: z.optional(position),
  /** Where the name is set and arrows end, for a country or region: a drawing choice, not a location. */
  anchor: z.optional(position),
  /** The countries drawn as a region's area (ISO 3166-1 alpha-2): a drawing choice. */
  area: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  /** Where the coordinate was read, and how it was checked. */
  source: z.optional(
    z.strictObject({ name: text, url: z.optional(webUrl), checked: z.optional(localisedText) }),
  ),
  note: z.optional(localisedText),
  reviewed,
});

const organisationSchema = z.strictObject({
  id: text,
  names: localisedText,
  local: z.optional(z.string()),
  aliases: z._default(z.array(text), []),
  reviewed,
});

const facilitySchema = z.strictObject({
  id: text,
  names: localisedText,
  local: z.optional(z.string()),
  aliases: z._default(z.array(text), []),
  kind: z.enum(FACILITY_KINDS),
  /** The place as the documents name it. */
  place: text,
  /** A closer place that the editor found elsewhere; its own `source` says where. */
  site: z.optional(text),
  operator: text,
  reviewed,
});

const flowSchema = z.strictObject({
  id: text,
  kind: z.enum(FLOW_KINDS),
  commodity: localisedText,
  origin: endPoint,
  destination: endPoint,
  reviewed,
});

const measureSchema = z.strictObject({
  id: text,
  names: localisedText,
  imposedBy: text,
  against: text,
  goods: localisedText,
  severs: z._default(z.array(text), []),
  /** Why the measure severs no flow on the map. */
  seversNone: z.optional(localisedText),
  reviewed,
});

const agreementSchema = z.strictObject({
  id: text,
  names: localisedText,
  parties: z.array(text).check(z.minLength(2)),
  place: z.optional(text),
  reviewed,
});

const storySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: localisedText,
  /** One line: what you see. */
  line: localisedText,
  /** Register ids that must be in the frame; the camera is computed from where they are. */
  frame: z.array(text).check(z.minLength(1)),
  /** Ids of the flows that stand for the story on the overview, where the others step back. */
  lead: z.optional(z.array(text).check(z.minLength(1))),
  /** What its documents leave out, a sentence each. */
  limits: z.optional(z.array(localisedText).check(z.minLength(1))),
});

/** The files of the register, each a list of one schema. */
export const REGISTER_FILES = {
  "places.yaml": placeSchema,
  "organisations.yaml": organisationSchema,
  "facilities.yaml": facilitySchema,
  "flows.yaml": flowSchema,
  "measures.yaml": measureSchema,
  "agreements.yaml": agreementSchema,
  "stories.yaml": storySchema,
  "sources.yaml": contextSourceSchema,
} as const;

export type PlaceEntry = z.infer<typeof placeSchema>;
export type OrganisationEntry = z.infer<typeof organisationSchema>;
export type FacilityEntry = z.infer<typeof facilitySchema>;
export type FlowEntry = z.infer<typeof flowSchema>;
export type MeasureEntry = z.infer<typeof measureSchema>;
export type AgreementEntry = z.infer<typeof agreementSchema>;
export type StoryEntry = z.infer<typeof storySchema>;

/** The whole register, as parsed. */
export interface Register {
  places: PlaceEntry[];
  organisations: OrganisationEntry[];
  facilities: FacilityEntry[];
  flows: FlowEntry[];
  measures: MeasureEntry[];
  agreements: AgreementEntry[];
  stories: StoryEntry[];
  sources: ContextSource[];
}

import * as z from "zod/mini";
import { BOUNDS, FACILITY_KINDS, MEASURE_STATUSES, PERIODS, STATUSES, UNITS } from "./kinds.ts";
import { edtfText, localisedText } from "./text.ts";

/**
 * Facts: the typed part of a claim. Every property shown for a mark comes from one of these.
 * Dates are EDTF strings; ids are register ids; amounts keep the words' own bound ("more than").
 */

const id = z.string().check(z.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/));
const status = z.enum(STATUSES);

const amount = {
  value: z.number(),
  unit: z.enum(UNITS),
  per: z.optional(z.enum(PERIODS)),
  of: z.optional(localisedText),
  bound: z._default(z.enum(BOUNDS), "exactly"),
};

/** That a facility is there, what it is, where, whose, and how far it has come. */
const facilityFact = z.strictObject({
  kind: z.literal("facility"),
  is: z.optional(z.enum(FACILITY_KINDS)),
  place: z.optional(id),
  operator: z.optional(id),
  status: z.optional(status),
});

/** That something goes (or would, or no longer goes) from an origin to a destination. */
const flowFact = z.strictObject({
  kind: z.literal("flow"),
  status: z.optional(status),
  origin: z.optional(id),
  destination: z.optional(id),
  /** Must equal the English commodity of the register's flow. */
  commodity: z.optional(z.string()),
});

/** That a state restricts trade. */
const measureFact = z.strictObject({
  kind: z.literal("measure"),
  status: z.optional(z.enum(MEASURE_STATUSES)),
  imposedBy: z.optional(id),
  against: z.optional(id),
  /** Must equal the English goods of the register's measure. */
  goods: z.optional(z.string()),
  from: z.optional(edtfText),
  until: z.optional(edtfText),
});

/** What a restrictive measure leaves out, or may. */
const exceptionsFact = z.strictObject({
  kind: z.literal("exceptions"),
  status: z.enum(["considered", "in force"]),
  of: localisedText,
});

/** Who signed what with whom, where and when. */
const agreementFact = z.strictObject({
  kind: z.literal("agreement"),
  parties: z.optional(z.array(id).check(z.minLength(1))),
  place: z.optional(id),
  date: z.optional(edtfText),
  subject: z.optional(localisedText),
});

/** Who holds how much of whom; a stake without share or value has a size that the document does not state. */
const stakeFact = z.strictObject({
  kind: z.literal("stake"),
  owner: id,
  company: id,
  value: z.optional(z.number()),
  unit: z.optional(z.enum(UNITS)),
  bound: z._default(z.enum(BOUNDS), "exactly"),
  /** The words speak of control, whatever the share. */
  control: z.optional(z.literal(true)),
});

const capacityFact = z.strictObject({ kind: z.literal("capacity"), ...amount });
const outputFact = z.strictObject({ kind: z.literal("output"), ...amount });
const planFact = z.strictObject({ kind: z.literal("plan"), ...amount, status });
const employmentFact = z.strictObject({ kind: z.literal("employment"), ...amount });
const supplyFact = z.strictObject({ kind: z.literal("supply"), ...amount });
const shareFact = z.strictObject({ kind: z.literal("share"), ...amount });

/** A model that is or will be made at a facility, and since or from when. */
const productFact = z.strictObject({
  kind: z.literal("product"),
  name: localisedText,
  status,
  start: z.optional(edtfText),
  /** "by the second half of 2025": no later than `start`. */
  startBound: z.optional(z.literal("at the latest")),
});

/** What the document says in so many words that it does not tell: `what` is shown, `property` is left "not disclosed". */
const undisclosedFact = z.strictObject({
  kind: z.literal("undisclosed"),
  property: z.enum(["quantity", "date", "place", "supplier"]),
  what: localisedText,
});

/** Anything else worth showing, without a typed value. */
const statementFact = z.strictObject({ kind: z.literal("statement") });

export const fact = z.discriminatedUnion("kind", [
  facilityFact,
  flowFact,
  measureFact,
  exceptionsFact,
  agreementFact,
  stakeFact,
  capacityFact,
  outputFact,
  planFact,
  employmentFact,
  supplyFact,
  shareFact,
  productFact,
  undisclosedFact,
  statementFact,
]);

export type Fact = z.infer<typeof fact>;
export type FactKind = Fact["kind"];

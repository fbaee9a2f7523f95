import * as z from "zod/mini";
import { BOUNDS, MEASURE_STATUSES, PERIODS, STATUSES, UNITS } from "../../model/kinds.ts";
import type { AgreementType, CommodityClass, MeasureType, PlantMakes, StakeFact } from "../extraction.ts";

/**
 * What a language model is asked for: claims in the closed lists of the vocabulary, with names and dates in the
 * article's own words. Every key is required, as strict endpoints ask for; what is not known is null.
 */

const name = z.string().check(z.minLength(1), z.maxLength(120));
const known = z.nullable(name);

/** `words`: as the passage writes it. `edtf`: what it means. */
const date = z.nullable(z.strictObject({ words: name, edtf: name }));
const amount = z.nullable(
  z.strictObject({
    value: z.number(),
    unit: z.enum(UNITS),
    per: z.nullable(z.enum(PERIODS)),
    bound: z.enum(BOUNDS),
  }),
);

const PLANT_MAKES = [
  "vehicles",
  "cells",
  "packs",
  "materials",
  "recycling",
  "batteries",
] as const satisfies readonly PlantMakes[];
const COMMODITY_CLASSES = [
  "batteries",
  "battery cells",
  "vehicles",
  "raw materials",
  "metals",
] as const satisfies readonly CommodityClass[];
const MEASURE_TYPES = [
  "tariff",
  "export control",
  "export ban",
  "import ban",
  "sanctions",
  "listing",
  "seizure",
  "quota",
  "other restriction",
] as const satisfies readonly MeasureType[];
const DEEDS = [
  "holds",
  "buys",
  "sells",
  "invests",
  "controls",
  "plans to buy",
] as const satisfies readonly StakeFact["deed"][];
const AGREEMENT_TYPES = [
  "memorandum",
  "supply contract",
  "order",
  "joint venture",
  "production",
  "trade deal",
  "licence",
  "land contract",
  "cooperation",
  "agreement",
] as const satisfies readonly AgreementType[];

const plant = z.strictObject({
  kind: z.literal("plant"),
  place: name,
  operator: known,
  makes: z.nullable(z.enum(PLANT_MAKES)),
  status: z.nullable(z.enum(STATUSES)),
  capacity: amount,
  start: date,
});
const flow = z.strictObject({
  kind: z.literal("flow"),
  origin: name,
  destination: name,
  commodity: name,
  class: z.enum([...COMMODITY_CLASSES, "investment", "technology"]),
  status: z.enum(STATUSES),
  quantity: amount,
  when: date,
});
const measure = z.strictObject({
  kind: z.literal("measure"),
  type: z.enum(MEASURE_TYPES),
  imposer: name,
  targets: z.array(name).check(z.minLength(1)),
  goods: z.array(name),
  status: z.enum(MEASURE_STATUSES),
  rate: amount,
  from: date,
});
const stake = z.strictObject({
  kind: z.literal("stake"),
  owner: name,
  company: name,
  deed: z.enum(DEEDS),
  size: amount,
  when: date,
});
const agreement = z.strictObject({
  kind: z.literal("agreement"),
  type: z.enum(AGREEMENT_TYPES),
  parties: z.array(name).check(z.minLength(2)),
  place: known,
  when: date,
});

/** One claim of a reply. `passage`: the words of the paragraph it rests on, unchanged. */
export const replyClaimSchema = z.strictObject({
  paragraph: z.int().check(z.positive()),
  passage: z.string().check(z.minLength(1)),
  by: known,
  fact: z.union([plant, flow, measure, stake, agreement]),
});

const replySchema = z.strictObject({ claims: z.array(replyClaimSchema) });

export type ReplyClaim = z.infer<typeof replyClaimSchema>;
export type ReplyFact = ReplyClaim["fact"];

/** The JSON Schema that goes with the request. */
export function replyJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(replySchema);
  return schema;
}

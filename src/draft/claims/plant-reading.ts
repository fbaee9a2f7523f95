import type {
  DateMention,
  OrganisationMention,
  Passage,
  PlaceMention,
  PlantMakes,
  QuantityMention,
  Unresolved,
} from "../extraction.ts";
import type { Sentence } from "../scan.ts";
import type { PlantState } from "./plant-status.ts";

/** What one sentence says of one plant, before all sentences about it are put together. */
export interface PlantReading {
  readonly sentence: Sentence;
  /** Absent where the sentence only speaks on about a plant: "The factory will make 30 GWh a year." */
  readonly place?: PlaceMention;
  readonly operators: readonly OrganisationMention[];
  readonly makes?: PlantMakes;
  readonly state: PlantState;
  readonly capacity?: QuantityMention;
  readonly start?: DateMention;
  readonly announced?: DateMention;
  readonly investment?: QuantityMention;
  readonly evidence: Passage;
  readonly unresolved: readonly Unresolved[];
  /** How many plants the phrase speaks of together. */
  readonly count: number;
  /** "the factory" and no more: most likely the one spoken of just before. */
  readonly isAnaphoric: boolean;
}

import type {
  CommodityMention,
  MeasureFact,
  MeasureType,
  OrganisationMention,
  PlaceMention,
} from "../extraction.ts";
import type { Item, Sentence } from "../scan.ts";

/** What a trigger in a sentence says, as far as the words around it tell. */
export interface MeasureReading {
  readonly sentence: Sentence;
  readonly type: MeasureType;
  readonly imposer: PlaceMention | null;
  readonly isImposerNear: boolean;
  /** Index of the item that names the imposer, where one does. */
  readonly imposerAt?: number;
  readonly targets: readonly (PlaceMention | OrganisationMention)[];
  readonly isWorldwide: boolean;
  readonly goods: readonly CommodityMention[];
  readonly rate?: Item;
  readonly fact: Omit<MeasureFact, "imposer" | "targets" | "goods" | "isWorldwide" | "kind" | "type">;
}

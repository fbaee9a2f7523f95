import type { Amount, ClaimId } from "../model/dataset.ts";
import type { Bound, Measurand, Period, Unit } from "../model/kinds.ts";
import { type MarkLook, markLook } from "./mark-shape.ts";
import type { SideBySide } from "./side-by-side.ts";

/** A figure as a bar, beside others of its unit and period. Bars are never stacked, and their lengths never summed. */
export interface FigureBar {
  readonly amount: Amount;
  readonly claims: readonly ClaimId[];
  /** Its length as a share of the longest of the group, 0 to 1. */
  readonly share: number;
  /** How the figure is bounded: "under" ends before the bar does, "over" goes on beyond it. */
  readonly open: "under" | "over" | null;
  /** A plan looks as a plant of its status would; what is or was is filled. */
  readonly look: MarkLook;
}

interface BarGroup {
  readonly unit: Unit;
  readonly per: Period | null;
  readonly bars: readonly FigureBar[];
}

/** What a plant can make, made and is meant to make. */
const DRAWN: readonly Measurand[] = ["capacity", "output", "plan"];

const OPEN: Readonly<Record<Bound, FigureBar["open"]>> = {
  exactly: null,
  about: null,
  "more than": "over",
  "less than": "under",
  "at most": "under",
};

/** The figures that can be drawn to one scale: two or more of one unit and period. */
export function barGroups({ rows }: SideBySide): BarGroup[] {
  const told = rows.flatMap((row) =>
    row.type === "amount" && DRAWN.includes(row.first.measurand) ? row.tellings : [],
  );
  const kinds = new Map(told.map(({ said: { unit, per } }) => [`${unit} ${per}`, { unit, per }]));
  return [...kinds.values()].flatMap(({ unit, per }) => {
    const alike = told.filter(({ said }) => said.unit === unit && said.per === per && said.value > 0);
    const most = Math.max(...alike.map(({ said }) => said.value));
    const bars = alike.map(({ said: amount, claims }) => ({
      amount,
      claims,
      share: amount.value / most,
      open: OPEN[amount.bound],
      look: amount.measurand === "plan" ? markLook(amount.status) : ("filled" as const),
    }));
    return bars.length > 1 ? [{ unit, per, bars }] : [];
  });
}

import type { CommodityMention } from "../extraction.ts";

/** Of one class; of materials and metals each is its own, "artificial graphite" and "graphite" are one. */
export function areAlike(one: CommodityMention, other: CommodityMention): boolean {
  if (one.class !== other.class) return false;
  if (one.class !== "raw materials" && one.class !== "metals" && one.class !== "goods") return true;
  const [a, b] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

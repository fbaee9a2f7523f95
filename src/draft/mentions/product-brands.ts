import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Name } from "./name.ts";

/** The known company that the name of a model begins with; undefined for "Model Y" or "ID.4" alone. */
export function brandIn(product: string): string | undefined {
  const words = product.split(" ");
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const brand = words.slice(0, length).join(" ");
    if (ORGANISATIONS.has(brand)) return brand;
  }
  return undefined;
}

/** Models that a document names with their maker somewhere: model → maker. One that two makers share has none. */
export function productBrands(names: readonly (readonly Name[])[]): ReadonlyMap<string, string> {
  const brands = new Map<string, string>();
  const shared = new Set<string>();
  for (const { kind, text } of names.flat()) {
    const brand = kind === "product" ? brandIn(text) : undefined;
    if (!brand) continue;
    const model = text.slice(brand.length + 1);
    if (brands.has(model) && brands.get(model) !== brand) shared.add(model);
    brands.set(model, brand);
  }
  for (const model of shared) brands.delete(model);
  return brands;
}

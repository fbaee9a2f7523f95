import type { QuantityUnit } from "../extraction.ts";

export interface Unit {
  readonly pattern: string;
  readonly unit: QuantityUnit;
  /** Multiplies the number: kilotonnes to tonnes. */
  readonly times?: number;
}

const QUALIFIER =
  "(?:(?:new|all-?electric|fully electric|battery[- ]electric|pure electric|electric|passenger|hybrid|plug-?in|hybrid|light|commercial|finished|energy|zero-emission|Chinese|EV|lithium-ion|traction|battery|power|automotive|heavy-duty|pickup|delivery|additional|more|high-quality) ){0,3}";

export const UNITS: readonly Unit[] = [
  { pattern: "GWh|gigawatt[- ]hours?|gigawatthours?", unit: "GWh" },
  { pattern: "MWh|megawatt[- ]hours?", unit: "MWh" },
  { pattern: "TWh|terawatt[- ]hours?", unit: "GWh", times: 1000 },
  { pattern: "kWh|kilowatt[- ]hours?", unit: "kWh" },
  { pattern: "GW|gigawatts?", unit: "GW" },
  { pattern: "percent|per cent|%|pct|pc", unit: "percent" },
  { pattern: "percentage points?", unit: "none" },
  {
    pattern: `${QUALIFIER}(?:vehicles?|cars?|EVs|automobiles|units|trucks?|vans|SUVs|buses|sedans|pickups|models|BEVs|NEVs)`,
    unit: "vehicle",
  },
  { pattern: `${QUALIFIER}(?:batteries|battery packs?|packs|battery systems|modules)`, unit: "battery" },
  { pattern: `${QUALIFIER}cells`, unit: "cell" },
  { pattern: "ktpa|kt/[ya]", unit: "tonne", times: 1000 },
  { pattern: "tpa|tpy|t/[ya]", unit: "tonne" },
  { pattern: "(?:metric )?kilotonn?e?s?|kt", unit: "tonne", times: 1000 },
  { pattern: "(?:metric |short )?(?:tonn?es?|tons?)|mt|MT", unit: "tonne" },
  { pattern: `${QUALIFIER}(?:people|employees|workers|jobs|staff|positions|personnel)`, unit: "person" },
  {
    pattern:
      "square[- ](?:feet|foot|met(?:er|re)s?|miles?|kilomet(?:er|re)s?)|sq\\.? ?(?:ft|m|km)|acres?|hectares?|m2",
    unit: "area",
  },
];

export const MONEY_AFTER: readonly Unit[] = [
  { pattern: "(?:U\\.?S\\.? )?dollars?|USD|US\\$", unit: "USD" },
  { pattern: "euros?|EUR", unit: "EUR" },
  { pattern: "(?:South Korean |Korean )?won|KRW", unit: "KRW" },
  { pattern: "(?:Chinese )?yuan|RMB|CNY|renminbi", unit: "CNY" },
  { pattern: "(?:Russian )?rubles?|roubles?|RUB", unit: "RUB" },
  { pattern: "(?:Japanese )?yen|JPY", unit: "JPY" },
  { pattern: "(?:British )?pounds(?: sterling)?|GBP", unit: "GBP" },
  { pattern: "(?:Indian )?rupees?|INR", unit: "INR" },
  { pattern: "(?:Swedish )?kron(?:or|a)|SEK", unit: "SEK" },
  {
    pattern: "(?:forints?|zlotys?|crowns|baht|rupiah|ringgit|lira|pesos|reais|dong|francs)",
    unit: "other currency",
  },
];

export const SIGNS: Record<string, QuantityUnit> = {
  $: "USD",
  US$: "USD",
  USD: "USD",
  "U.S.$": "USD",
  "€": "EUR",
  EUR: "EUR",
  "£": "GBP",
  GBP: "GBP",
  "₩": "KRW",
  KRW: "KRW",
  "¥": "CNY",
  RMB: "CNY",
  CNY: "CNY",
  C$: "CAD",
  CA$: "CAD",
  CAD: "CAD",
  A$: "AUD",
  AU$: "AUD",
  AUD: "AUD",
  "₹": "INR",
  Rs: "INR",
  "₽": "RUB",
  JPY: "JPY",
  HK$: "other currency",
};

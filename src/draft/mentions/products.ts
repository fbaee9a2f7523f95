import type { Token } from "../tokens.ts";
import type { Name } from "./name.ts";

/** Names of models that carry no digit. */
export const MODELS: ReadonlySet<string> = new Set(
  (
    "Leaf LEAF Ariya ARIYA Bolt Blazer Equinox Silverado Sierra Hummer HUMMER Lyriq Celestiq Escalade Mustang Lightning F-150 Explorer Capri Maverick Bronco Ranger Transit E-Transit Cybertruck Semi Roadster " +
    "ID. Buzz Taycan Macan Cayenne e-tron Q4 Polo Golf Tiguan Passat Touareg Enyaq Elroq Born Tavascan Zoe ZOE Twingo Megane Mégane Scenic Kangoo Clio Duster Spring Ioniq IONIQ Kona Elantra Niro Seltos Sportage Tucson Santa Creta " +
    "Dolphin Seal Seagull Atto Han Tang Song Qin Yuan Sealion Shark Prologue Accord Civic Prius Corolla Camry RAV4 Hilux bZ4X Solterra Panda Avenger Compass Wrangler Gladiator Charger Challenger Ram Grandland Corsa Mokka Astra " +
    "Model Cayman Countryman Cooper Mini MINI Onvo Firefly Traverse Terrain Fiesta Focus Puma Kuga Escape Navigator Lobo Hongguang Bingo Baojun Smart Sion Elio-E"
  ).split(" "),
);

/** "Model 3", "Ioniq 5": a model by itself, with the number that belongs to its name. */
export function numberedModelAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { name: Name; length: number } | null {
  const [model, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!model || !number || !MODELS.has(model.text) || text.slice(model.end, number.start) !== " ")
    return null;
  const isNumbered = number.type === "number" && isModelWord(text, number, after, true);
  if (!isNumbered && !(model.text === "Model" && /^[A-Z]$/.test(number.text))) return null;
  const span = { start: model.start, end: number.end, text: text.slice(model.start, number.end) };
  return { name: { ...span, kind: "product" }, length: 2 };
}

/** A model after its brand: "Polestar 4", "Tesla Model Y", "Volkswagen ID.3". Its words are then no company. */
export function productAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  brand: Name,
): { name: Name; length: number } | null {
  if (brand.kind !== "organisation") return null;
  let end = at + length;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const gap = text.slice(tokens[end - 1]?.end ?? 0, next.start);
    if (gap !== " " && gap !== "") break;
    const isHyphen = next.text === "-" && end > at + length;
    if (!isHyphen && !isModelWord(text, next, tokens[end + 1], end === at + length)) break;
    end++;
  }
  if (end === at + length) return null;
  const last = tokens[end - 1];
  const to = last?.end ?? brand.end;
  return {
    name: { start: brand.start, end: to, text: text.slice(brand.start, to), kind: "product" },
    length: end - at,
  };
}

function isModelWord(text: string, token: Token, after: Token | undefined, isFirst: boolean): boolean {
  if (MODELS.has(token.text)) return true;
  if (isFirst && /^[A-Z]$/.test(token.text) && after?.text !== "." && after?.text !== "&") return true;
  const hasDigit = /\d/.test(token.text);
  if (token.type === "word" && token.isCapital && hasDigit) return !/^(?:Q[1-4]|H[12]|FY)/.test(token.text);
  if (token.type === "number") {
    // "Polestar 4 vehicles", not "Tesla 500 million" or "BYD 2023".
    const isFigure =
      /^(?:percent|per|million|billion|thousand|gwh|%|years?|months?|plants?|factories|new)$/i.test(
        after?.text ?? "",
      );
    return /^\d{1,3}$/.test(token.text) && !isFigure;
  }
  return (
    !isFirst &&
    token.isCapital &&
    /^(?:[A-Z]|EV|SUV|Electric|Max|Pro|Plus|Long|Range|E-Tech|Tech|Cross|GT|RS)$/.test(token.text) &&
    text.length > 0
  );
}

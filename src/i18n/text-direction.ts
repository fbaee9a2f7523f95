/**
 * Scripts written from right to left (ISO 15924). From the Unicode Character Database: scripts whose letters are of
 * bidirectional class R or AL and that living languages use.
 */
const RIGHT_TO_LEFT_SCRIPTS = [
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
];

export type TextDirection = "ltr" | "rtl";

/**
 * Which way a language is written, for the `dir` attribute: by its script, which Unicode's likely subtags give where
 * the tag does not. (`Intl.Locale.textInfo` says the same, and some browsers lack it.)
 * @param tag BCP 47; one that is none counts as left to right
 */
export function textDirection(tag: string): TextDirection {
  const script = likelyScript(tag);
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.includes(script) ? "rtl" : "ltr";
}

function likelyScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

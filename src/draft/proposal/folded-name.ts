/** Endings that a company's name has or has not. */
const CORPORATE =
  /[\s,]+(?:co|corp|corporation|inc|incorporated|ltd|limited|llc|plc|ag|se|sa|spa|nv|bv|ab|oy|gmbh|kk|company)\.?$/i;

/** A name for comparing: without case, accents, marks, "the", and corporate endings. */
export function foldedName(name: string): string {
  let plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^the\s+/i, "")
    .trim();
  while (CORPORATE.test(plain)) plain = plain.replace(CORPORATE, "");
  return plain
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

/** The part of an id that comes from a name: "Škoda Auto" is "skoda-auto"; empty for a name without Latin letters. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæœđł]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter)
    .toLowerCase()
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

const PLAIN: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", đ: "d", ł: "l" };

/** At most so many characters, cut between words. */
export function shortSlug(name: string, longest: number): string {
  const words = slugOf(name).split("-");
  while (words.length > 1 && words.join("-").length > longest) words.pop();
  return words.join("-").slice(0, longest).replace(/-+$/, "");
}

/** A word, numeral or both in one ("XM3", "4GWh") of a text. */
export interface Token {
  readonly text: string;
  /** What stands between the token before and this one. */
  readonly gap: string;
  /** The numeral and the letters after it, when that is all; null for words and codes such as XM3. */
  readonly numeral: { readonly digits: string; readonly suffix: string } | null;
  readonly hasDigit: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,'’](?=\d)[\p{L}\p{M}\p{N}]+)*/gu;
/** Korean, Chinese and Japanese write no space between a word and a number, so their letters may come first. */
const NUMERAL =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*(?<digits>\d+(?:[.,'’]\d+)*)(?<suffix>[\p{L}\p{M}]*)$/u;

/** Cuts a text into tokens. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  // "15만5천" is written without a space as well.
  const spaced = text.normalize("NFKC").replace(/([백천만억조])(?=\d)/g, "$1 ");
  return [...spaced.matchAll(TOKEN)].map((match) => {
    const gap = match.input.slice(end, match.index);
    end = match.index + match[0].length;
    const groups = NUMERAL.exec(match[0])?.groups;
    return {
      text: match[0],
      gap,
      numeral: groups ? { digits: groups.digits ?? "", suffix: groups.suffix ?? "" } : null,
      hasDigit: /\d/.test(match[0]),
    };
  });
}

import { fold, formsOf, isUnspaced, type Wanted } from "./search-text.ts";

/** A piece of a text, and whether it is what was searched for. The pieces put together are the text. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the words that were searched for, as they are written in it. */
export function markedParts(
  text: string,
  wanted: readonly Wanted[],
  terms: readonly string[],
): readonly MarkedPart[] {
  const plain = text.normalize("NFC");
  const { folded, origin } = foldedWithOrigin(plain);
  const marked = new Array<boolean>(plain.length).fill(false);
  for (const [from, to] of [...wordRanges(folded, wanted, terms), ...unspacedRanges(folded, wanted)]) {
    marked.fill(true, origin[from], origin[to]);
  }
  return cut(plain, marked);
}

/** Folded text, and for each of its code units (and its end) where it comes from in the original. */
function foldedWithOrigin(text: string): { folded: string; origin: readonly number[] } {
  let folded = "";
  let at = 0;
  const origin: number[] = [];
  for (const sign of text) {
    const next = fold(sign);
    for (let unit = 0; unit < next.length; unit++) origin.push(at);
    folded += next;
    at += sign.length;
  }
  return { folded, origin: [...origin, text.length] };
}

/** Of words between spaces: the beginning that was typed, or the whole word when another form of it was. */
function wordRanges(
  folded: string,
  wanted: readonly Wanted[],
  terms: readonly string[],
): [from: number, to: number][] {
  const typed = wanted.map(([form]) => form).filter((form) => !isUnspaced(form));
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:[.,](?=\d{3})\d+)*/gu)].flatMap((found) => {
    const word = found[0].replace(/(\d)[.,](?=\d)/g, "$1");
    const from = found.index;
    const begun = typed.filter((form) => word.startsWith(form)).map(({ length }) => length);
    const longest = Math.max(0, ...begun);
    if (longest > 0 && word === found[0]) return [[from, from + longest]];
    const isFound = longest > 0 || formsOf(word).some((form) => !isUnspaced(form) && terms.includes(form));
    return isFound ? [[from, from + found[0].length]] : [];
  });
}

/** Of scripts without spaces: the signs typed, wherever they stand, also with a space between them. */
function unspacedRanges(folded: string, wanted: readonly Wanted[]): [from: number, to: number][] {
  return wanted.flatMap((forms) => {
    const form = forms.find((each) => isUnspaced(each) && spaced(each).test(folded));
    if (form === undefined) return [];
    return [...folded.matchAll(spaced(form))].map(({ 0: found, index }): [number, number] => [
      index,
      index + found.length,
    ]);
  });
}

/** Signs of scripts without spaces have no meaning in a pattern, so that they need no escaping. */
function spaced(form: string): RegExp {
  return new RegExp([...form].join("\\s*"), "gu");
}

function cut(text: string, marked: readonly boolean[]): MarkedPart[] {
  const starts = marked.flatMap((is, at) => (at === 0 || is !== marked[at - 1] ? [at] : []));
  return starts.map((from, at) => ({
    text: text.slice(from, starts[at + 1]),
    marked: marked[from] ?? false,
  }));
}

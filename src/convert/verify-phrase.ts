import { closestWords, type Original, standsIn } from "./original.ts";

interface PhraseFault {
  readonly field: "paragraph" | "phrase";
  readonly message: string;
  readonly expected: string;
  readonly nearest?: string;
}

/**
 * Whether a phrase stands in the paragraph it names, and in no other that a reader might land in: `elsewhere` are
 * the numbers of the paragraphs that are left out on purpose and do not count.
 */
export function verifyPhrase(
  evidence: { readonly paragraph: number; readonly phrase: string },
  { paragraphs }: Original,
  leftOut: ReadonlySet<number>,
): PhraseFault | null {
  const { paragraph, phrase } = evidence;
  const text = paragraphs[paragraph - 1];
  if (text === undefined) {
    return {
      field: "paragraph",
      message: `the original has no paragraph ${paragraph}`,
      expected: `1 to ${paragraphs.length}`,
    };
  }
  const others = paragraphs.flatMap((other, index) =>
    index + 1 !== paragraph && standsIn(phrase, other) ? [index + 1] : [],
  );
  if (!standsIn(phrase, text)) {
    return {
      field: "phrase",
      message: `the phrase "${phrase}" is not in paragraph ${paragraph}`,
      expected:
        others.length > 0 ? `paragraph ${others.join(" or ")}, where it stands` : "words of that paragraph",
      ...(others.length > 0 ? {} : { nearest: closestWords(phrase, text) }),
    };
  }
  const rivals = others.filter((number) => !leftOut.has(number));
  if (rivals.length === 0) return null;
  return {
    field: "phrase",
    message: `the phrase "${phrase}" is also in paragraph ${rivals.join(" and ")}`,
    expected: `words that stand in paragraph ${paragraph} alone`,
  };
}

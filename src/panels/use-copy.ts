import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { type CopyableField, copyText } from "./copy-text.ts";

interface Copying<Field> {
  /** Belongs to the field whose text is copied. */
  readonly field: RefObject<Field | null>;
  /** What has become of it, for a status; "" before. */
  readonly said: string;
  readonly copy: () => Promise<void>;
}

/** Copies the text of a field, and says whether that worked. */
export function useCopy<Field extends CopyableField>(words: {
  copied: string;
  notCopied: string;
}): Copying<Field> {
  const field = useRef<Field>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const isCopied = field.current !== null && (await copyText(field.current));
    // The same sentence twice would not be said twice.
    setSaid("");
    requestAnimationFrame(() => setSaid(isCopied ? words.copied : words.notCopied));
  };
  return { field, said, copy };
}

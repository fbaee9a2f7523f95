import * as z from "zod/mini";

/** A text in English and, where somebody has written it, in other languages (BCP 47 tags). */
export type LocalisedText = { readonly en: string } & { readonly [tag: string]: string };

/** In YAML a plain string means English; inside the program it is always `{ en, … }`. */
export const localisedText = z.pipe(
  z.union([
    z.string().check(z.minLength(1)),
    z.catchall(z.object({ en: z.string().check(z.minLength(1)) }), z.string()),
  ]),
  z.transform((text): LocalisedText => (typeof text === "string" ? { en: text } : (text as LocalisedText))),
);

/** The address of a page of the web: nothing else may become a link. */
export const webUrl = z.url({ protocol: /^https?$/ });

/** An EDTF date as YAML has it: a bare year is read as a number, and is a date all the same. */
export const edtfText = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

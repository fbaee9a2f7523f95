import { isHtml, type PageText, pageText } from "./article/html-text.ts";

/** Plain text as it is; of HTML the text that it shows, and what its mark-up says about itself. */
export function documentText(input: string): PageText {
  const text = input.startsWith("\uFEFF") ? input.slice(1) : input;
  return isHtml(text) ? pageText(text) : { text };
}

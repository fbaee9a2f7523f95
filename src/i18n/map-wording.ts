import type { Halt } from "../model/halt.ts";
import type { FlowKind, Status } from "../model/kinds.ts";
import type { LocalisedText } from "../model/text.ts";
import { messagesFor } from "./locales.ts";
import { localise } from "./localise.ts";

/** The words that labels of the map are made of, in a reader's language. */
export function mapWording(locale: string) {
  const messages = messagesFor(locale);
  return {
    locale,
    textOf: (text: LocalisedText) => localise(text, locale).text,
    flowStatus: (kind: FlowKind, status: Status | null, halt: Halt | null) =>
      status === null ? messages.statusNotStated : messages.flowStatus(kind, status, halt),
    draft: messages.draft.word,
  };
}

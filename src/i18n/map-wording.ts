import type { Flow } from "../model/dataset.ts";
import { haltOf } from "../model/halt.ts";
import type { LocalisedText } from "../model/text.ts";
import { messagesFor } from "./locales.ts";
import { localise } from "./localise.ts";

/** The words that labels of the map are made of, in a reader's language. */
export function mapWording(locale: string) {
  const messages = messagesFor(locale);
  return {
    locale,
    textOf: (text: LocalisedText) => localise(text, locale).text,
    flowStatus: (flow: Pick<Flow, "kind" | "status" | "severedBy">) =>
      flow.status === null
        ? messages.statusNotStated
        : messages.flowStatus(flow.kind, flow.status, haltOf(flow)),
    flowName: messages.flowName,
    amount: messages.amount,
    draft: messages.draft.word,
  };
}

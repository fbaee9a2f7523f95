import type { Extraction, Fact } from "../extraction.ts";
import { linesOf } from "../lines.ts";
import { isReadable } from "../proposal/left-out.ts";
import { askModel } from "./ask-model.ts";
import { bearOut, type Ground } from "./bear-out.ts";
import type { Endpoint } from "./endpoint.ts";
import { givesOrders } from "./orders.ts";
import { messagesFor } from "./prompt.ts";

/** What a language model added to what the rules read, and what of its reply the text did not bear out. */
export interface ModelFacts {
  readonly facts: readonly Fact[];
  readonly rejected: readonly { readonly item: number; readonly why: string }[];
  /** Numbers of the paragraphs that give orders to a machine and were not sent. */
  readonly withheld: readonly number[];
}

/**
 * Asks a language model for the claims of an article and keeps what the text bears out.
 * @throws ModelError
 */
export async function modelFacts(extraction: Extraction, endpoint: Endpoint): Promise<ModelFacts> {
  const ground = groundOf(extraction);
  const readable = ground.lines.filter(({ number }) => ground.readable.has(number));
  const withheld = readable.filter(({ text }) => givesOrders(text));
  const sent = readable.filter((line) => !withheld.includes(line));
  const items = await askModel(endpoint, messagesFor(sent, extraction.published));
  const facts: Fact[] = [];
  const rejected: { item: number; why: string }[] = [];
  items.forEach((item, index) => {
    const result = bearOut(item, ground);
    if ("fact" in result) facts.push(result.fact);
    else rejected.push({ item: index + 1, why: result.why });
  });
  return { facts, rejected, withheld: withheld.map(({ number }) => number) };
}

function groundOf({ text, paragraphs, mentions }: Extraction): Ground {
  const readable = paragraphs.filter(({ kind }) => isReadable(kind)).map(({ number }) => number);
  return { text, lines: linesOf(text), readable: new Set(readable), mentions };
}

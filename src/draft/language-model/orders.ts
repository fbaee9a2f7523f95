/**
 * Words by which a text speaks to a machine that reads it, instead of to its readers. An article that does so may be
 * somebody's attempt to make a model claim what the article does not say.
 */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,60}\b(?:instructions?|prompts?|rules|directions)\b/i,
  /^\W*(?:system|developer|assistant|user)\s*(?:prompt|message|instructions?)?\s*:|\bsystem (?:prompt|message)\b/i,
  /\byou are (?:now )?(?:an?|the) (?:\w+ ){0,3}(?:assistant|model|AI|chatbot|agent)\b/i,
  /\b(?:as an?|dear) (?:AI|language model|assistant)\b/i,
  /(?:^|[.!?:;]\s+|["“(])(?:please\s+|now\s+)?(?:output|return|respond with|reply with|print|emit|answer with)\b[^.!?]{0,60}\b(?:JSON|claims?|facts?|exactly)\b/i,
  /<\|[a-z_]+\|>|\[INST\]/i,
];

/** Whether a paragraph gives orders to a machine. */
export function givesOrders(text: string): boolean {
  return ORDERS.some((pattern) => pattern.test(text));
}

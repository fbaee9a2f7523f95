import { partsMissing } from "../../convert/dates-in-text.ts";
import { parseEdtf } from "../../convert/edtf-date.ts";
import type {
  CommodityClass,
  CommodityMention,
  DateMention,
  OrganisationMention,
  Passage,
  PlaceMention,
  QuantityMention,
} from "../extraction.ts";
import { amountOf } from "../proposal/amounts.ts";
import type { Ground } from "./bear-out.ts";
import { findWords, mentionAt, passageOf } from "./found-words.ts";
import type { ReplyFact } from "./reply-schema.ts";

/** A slot of a reply that its passage does not bear out; the message says which and why. */
export class NotBorneOut extends Error {}

type ReplyAmount = Extract<ReplyFact, { kind: "plant" }>["capacity"];
type ReplyDate = Extract<ReplyFact, { kind: "plant" }>["start"];

const HALT =
  /\b(?:halt\w*|suspend\w*|stop(?:s|ped|ping)?|ban(?:s|ned|ning)?|cease[sd]?|paus\w+|no longer|block(?:s|ed)?)\b/i;
const DENIAL = /\b(?:not|never|no plans?|denie[sd]|den(?:y|ying)|ruled? out|without)\b/i;

/** Finds the slots of one reply in its passage. Every method throws NotBorneOut. */
export class Slots {
  readonly #passage: Passage;
  readonly #ground: Ground;

  constructor(passage: Passage, ground: Ground) {
    this.#passage = passage;
    this.#ground = ground;
  }

  /** Where words stand in the passage. */
  words(slot: string, words: string): Passage {
    const { text, lines } = this.#ground;
    const found = findWords(words, this.#passage, text);
    const line = lines.find(({ number }) => number === this.#passage.paragraph);
    if (!found || !line) throw new NotBorneOut(`the ${slot} "${words}" does not stand in the passage`);
    return passageOf(found, line, text);
  }

  /** What is stopped or denied does not happen, whatever a reply makes of it. */
  refuseHalt(kind: string, status: string): void {
    const { text } = this.#passage;
    const word = (kind === "flow" ? HALT.exec(text) : null) ?? DENIAL.exec(text);
    if (word) throw new NotBorneOut(`the passage says "${word[0]}", which "${status}" does not fit`);
  }

  place(slot: string, name: string): PlaceMention {
    const mention = mentionAt(this.#ground.mentions, "place", this.words(slot, name));
    if (!mention) throw new NotBorneOut(`the ${slot} "${name}" is no place that the gazetteer knows`);
    if (mention.unresolved)
      throw new NotBorneOut(`the ${slot} "${name}" is not clear: ${mention.unresolved}`);
    return mention;
  }

  organisation(slot: string, name: string): OrganisationMention {
    const at = this.words(slot, name);
    const known = mentionAt(this.#ground.mentions, "organisation", at);
    if (known) return known;
    if (!/^\P{L}*[\p{Lu}\p{Lo}\p{N}]/u.test(name)) throw new NotBorneOut(`the ${slot} "${name}" is no name`);
    return { kind: "organisation", name, fullName: name, type: "company", at };
  }

  placeOrOrganisation(slot: string, name: string): PlaceMention | OrganisationMention {
    const place = mentionAt(this.#ground.mentions, "place", this.words(slot, name));
    const isWhole = place && place.at.text.length >= name.length;
    return isWhole ? this.place(slot, name) : this.organisation(slot, name);
  }

  commodity(slot: string, name: string, itsClass: CommodityClass): CommodityMention {
    const at = this.words(slot, name);
    const known = mentionAt(this.#ground.mentions, "commodity", at);
    if (known) return known;
    return { kind: "commodity", name: name.toLowerCase(), class: itsClass, at };
  }

  /** The quantity that the rules read in the passage with this value and unit; a bare number vouches for nothing. */
  amount(slot: string, amount: ReplyAmount): QuantityMention | undefined {
    if (amount === null) return undefined;
    const { start, end } = this.#passage;
    const inside = this.#ground.mentions.filter(
      (mention) => mention.kind === "quantity" && mention.at.start >= start && mention.at.end <= end,
    ) as QuantityMention[];
    const found = inside.find((mention) => {
      const read = amountOf(mention);
      return "amount" in read && read.amount.value === amount.value && read.amount.unit === amount.unit;
    });
    if (found) return found;
    throw new NotBorneOut(`the ${slot} ${amount.value} ${amount.unit} does not stand in the passage`);
  }

  /** A date whose words stand in the passage and mean what the reply says. */
  date(slot: string, date: ReplyDate): DateMention | undefined {
    if (date === null) return undefined;
    const at = this.words(slot, date.words);
    const known = mentionAt(this.#ground.mentions, "date", at);
    if (known?.edtf === date.edtf) return known;
    const parsed = parseEdtf(date.edtf);
    if (parsed && partsMissing(parsed.parts, date.words, "en").length === 0) {
      return { kind: "date", edtf: date.edtf, isRelative: false, bound: "at", at };
    }
    throw new NotBorneOut(`the ${slot} "${date.words}" does not mean ${date.edtf}`);
  }
}

import { check } from "../../../../src/convert/check.ts";
import type {
  CommodityClass,
  CommodityMention,
  DateMention,
  Fact,
  Mention,
  OrganisationMention,
  Passage,
  PlaceMention,
  QuantityMention,
} from "../../../../src/draft/extraction.ts";
import { linesOf } from "../../../../src/draft/lines.ts";
import { type Proposals, proposeClaims } from "../../../../src/draft/proposal/propose-claims.ts";
import { ProposedEntries } from "../../../../src/draft/proposal/proposed-entries.ts";
import { realInput } from "../../../convert/project.ts";

const INPUT = realInput();
const CHECKED = check(INPUT.records, INPUT.register, new Set(INPUT.countries.keys()));
if ("problems" in CHECKED) throw new Error("the project has problems");
const { register, records } = CHECKED.all;

/** A text, and what a reader might have read in it: mentions and facts made by hand. */
export class Handmade {
  readonly text: string;
  readonly mentions: Mention[] = [];
  readonly entries = new ProposedEntries(register, INPUT.countries);

  constructor(text: string) {
    this.text = text;
  }

  at(words: string): Passage {
    const start = this.text.indexOf(words);
    const line = linesOf(this.text).find((one) => start >= one.start && start < one.end);
    if (start < 0 || !line) throw new Error(`"${words}" does not stand in the text`);
    const number = line.number;
    return { start, end: start + words.length, paragraph: number, lastParagraph: number, text: words };
  }

  place(name: string, over: Partial<PlaceMention> = {}): PlaceMention {
    return { kind: "place", name, precision: "country", isDemonym: false, at: this.at(name), ...over };
  }

  company(name: string): OrganisationMention {
    return { kind: "organisation", type: "company", name, fullName: name, at: this.at(name) };
  }

  goods(name: string, itsClass: CommodityClass): CommodityMention {
    return { kind: "commodity", name: name.toLowerCase(), class: itsClass, at: this.at(name) };
  }

  amount(words: string, value: number, unit: QuantityMention["unit"]): QuantityMention {
    return { kind: "quantity", value, unit, bound: "exactly", at: this.at(words) };
  }

  date(words: string, edtf: string, over: Partial<DateMention> = {}): DateMention {
    return { kind: "date", edtf, isRelative: false, bound: "at", at: this.at(words), ...over };
  }

  /** What every fact has. */
  get base() {
    const line = linesOf(this.text)[0];
    if (!line) throw new Error("no text");
    return { evidence: this.at(line.text), supporting: [], modality: "asserted", unresolved: [] } as const;
  }

  propose(...facts: Fact[]): Proposals {
    const { text, mentions, entries } = this;
    return proposeClaims(
      facts,
      { text, lines: linesOf(text), mentions, published: "2025-02-03", entries },
      records,
    );
  }
}

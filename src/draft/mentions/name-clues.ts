import { settlementsNamed } from "../gazetteer/settlements.ts";
import { CORPORATE_WORDS, ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { isCommonWord, isFirstName } from "../lexicon/words.ts";
import type { Token } from "../tokens.ts";

/** A run of capitalised words, with what stands around it in its block. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Lower case, up to sixty characters before and after. */
  readonly before: string;
  readonly after: string;
  /** The name of a state or country follows after a comma. */
  readonly isBeforeTerritory: boolean;
  /** A place stands before it in a list: "in Ohio, X and Y". */
  readonly isAfterPlace: boolean;
}

const DISTRICT =
  /^(?:County|Province|Prefecture|District|Parish|Township|Oblast|Region|Municipality|Governorate)$/;
const DISTRICT_AFTER = /^ (?:county|province|prefecture|district|parish|township|oblast|municipality)\b/;
const LOCATIVE =
  /(?:\b(?:in|at|near|outside|around|inside|throughout|(?:city|town|village|suburb|port|outskirts|municipality|community|district|capital|hub) of|(?:city|town|village|port) (?:called|named)|based in|to be built in|headquartered in) (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|rural|nearby|suburban|neighbou?ring|coastal)(?:ern)? )?(?:(?:city|town|village|district) of )?)$/;
const LOCATIVE_WEAK = /\b(?:to|from|between|for|through|via) $/;
const PLANT_AFTER =
  /^(?:-based| -based|'s|’s)?,? ?(?:(?:battery|vehicle|car|assembly|cell|manufacturing|production|electric|ev|pack|auto|gigafactory|truck|engine|new|first|second|main|huge|giant|planned|proposed|battery cell|electric vehicle) ){0,3}(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|works|facility|facilities|site|sites|complex|megafactory|campus|metaplant|industrial (?:park|zone|estate))\b/;

/** "a plant in X": X is a place, known or not. */
const PLANT_BEFORE = /\b(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|gigafactories) (?:in|near|at) $/;

/** Whether the run names a district by a word of its own ("Bryan County", "Fujian province"). */
export function isDistrict(run: Run): boolean {
  return (
    (run.tokens.length > 1 && DISTRICT.test(run.tokens.at(-1)?.text ?? "")) || DISTRICT_AFTER.test(run.after)
  );
}

/** How sure a run is a town: null for not at all. A gazetteer entry or a state after it is needed, and a place for places. */
export function settlementClue(run: Run): "certain" | "likely" | null {
  if (run.tokens.length > 4 || run.text.length < 3) return null;
  if (run.isBeforeTerritory && !CORPORATE_WORDS.has(run.tokens.at(-1)?.text ?? "")) {
    return settlementsNamed(run.text).length > 0 || LOCATIVE.test(run.before) || run.isAfterPlace
      ? "certain"
      : null;
  }
  const namesakes = settlementsNamed(run.text);
  if (namesakes.length === 0) return isPlaceOfPlant(run) ? "certain" : null;
  const largest = namesakes[0]?.population ?? 0;
  if (
    LOCATIVE.test(run.before) ||
    IN_A_LANDS.test(run.before) ||
    PLANT_AFTER.test(run.after) ||
    HOST_AFTER.test(run.after) ||
    run.isAfterPlace
  ) {
    return isCommonWord(run.text) && largest < 100_000 ? null : "certain";
  }
  if (LOCATIVE_WEAK.test(run.before) && largest >= 30_000) return "likely";
  return largest >= 300_000 && !isCommonWord(run.text) && !isFirstName(run.text) ? "likely" : null;
}

const HOST_AFTER =
  /^,? (?:(?:is|was|will be|will become|has become|becomes|already|also) ){0,2}(?:the )?home (?:to|of) /;

/** "in Moscow's X", "near China's X". */
const IN_A_LANDS = /\b(?:in|at|near) [\p{L} ]{3,24}['’]s $/u;
const IN_A_PLANT = /\b(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies))\b[^.;:]{0,40} in $/;
const NEAR_AFTER =
  /^,? (?:near|outside|(?:north|south|east|west)[a-z]* of|in (?:the )?(?:north|south|east|west|central))\b/;

/** A name without namesakes where a plant stands: "a plant with X in Y, near Z"; "plants in A, B and Y". */
function isPlaceOfPlant(run: Run): boolean {
  if (
    isOrganisation(run) ||
    isCommonWord(run.tokens[0]?.text ?? "") ||
    isFirstName(run.tokens[0]?.text ?? "")
  )
    return false;
  if (PLANT_BEFORE.test(run.before) || (IN_A_PLANT.test(run.before) && NEAR_AFTER.test(run.after)))
    return true;
  return run.isAfterPlace && /\b(?:plants|factories|gigafactories)\b[^.;:]{3,50}$/.test(run.before);
}

const TITLE_BEFORE =
  /\b(?:president|ceo|cfo|coo|chief|executive|officer|chairman|chairwoman|chair|chairperson|director|minister|secretary|senator|sen\.|governor|gov\.|mayor|mr\.?|ms\.?|mrs\.?|dr\.?|analyst|spokesman|spokeswoman|spokesperson|founder|co-founder|representative|rep\.|commissioner|ambassador|premier|chancellor|head|manager|professor|prof\.|economist|billionaire|leader|vice-president|engineer|king|pope|reporter|(?:^|[.!?|] |written |edited |reported |photo |picture )by) $/;
const TITLE =
  /^(?:President|Prime Minister|Chancellor|Governor|Gov|Minister|Mayor|Senator|Sen|Rep|Chairman|Chairwoman|CEO|King|Queen|Premier|Commissioner|Mr|Mrs|Ms|Dr)\b/;
const ROLE_AFTER =
  /^,? (?:the )?(?:[a-z’'-]+ ){0,4}(?:ceo|chief executive|president|chairman|director|minister|analyst|spokesman|spokeswoman|spokesperson|manager|founder|head of|professor|economist|senior vice|vice president|executive vice|co-founder)\b/i;

export function isPerson(run: Run): boolean {
  if (CORPORATE_WORDS.has(run.tokens.at(-1)?.text ?? "")) return false;
  const { length } = run.tokens;
  if (length > 4) return false;
  if (TITLE_BEFORE.test(run.before) || (length > 1 && TITLE.test(run.text))) return true;
  const isName = length >= 2 && run.tokens.every(({ text }) => /^\p{Lu}[\p{Ll}.'’-]|^\p{Lu}\.?$/u.test(text));
  if (!isName) return false;
  return (
    isFirstName(run.tokens[0]?.text ?? "") ||
    (length <= 3 && /^,/.test(run.after) && ROLE_AFTER.test(run.after))
  );
}

const MEDIUM_BEFORE =
  /\b(?:broadcaster|newspaper|news agency|news site|news outlet|website|magazine|outlet|tv channel|channel|daily|portal|tabloid|told|citing) (?:the )?$/;

/** "told national broadcaster X": where the news come from, no party to them. */
export function isMedium(run: Run): boolean {
  return MEDIUM_BEFORE.test(run.before);
}

const NOUN_BEFORE = new RegExp(`\\b${ORGANISATION_NOUNS} (?:called |named |known as )?$`, "i");
const NOUN_AFTER = new RegExp(
  `^(?:,| is| was)? (?:an?|the|one of the|part of|which is)[^.,;]{0,60}?\\b${ORGANISATION_NOUNS}\\b`,
  "i",
);
const OWNED_AFTER =
  /^['’]s? (?:ceo|chief|shares|stock|plants?|factor|headquarters|board|subsidiary|parent|battery|batteries|gigafactor|production)/;

/** Whether the form of a run or the words around it show it to be an organisation. */
export function isOrganisation(run: Run): boolean {
  const { tokens, text } = run;
  if (tokens.some(({ text: word }, index) => index > 0 && CORPORATE_WORDS.has(word))) return true;
  if (/\p{Ll}\p{Lu}/u.test(text) && tokens.length <= 3) return true;
  if (tokens.length === 1 && /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(text) && !isCommonWord(text)) return true;
  return NOUN_BEFORE.test(run.before) || NOUN_AFTER.test(run.after) || OWNED_AFTER.test(run.after);
}

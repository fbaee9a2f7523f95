import type { Messages, StakeWords } from "../messages.ts";
import { amount, FORMAT_TAG } from "./amounts.ts";
import { genitive } from "./genitive.ts";
import {
  facilityStatusMeaning,
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  measureStatuses,
  measureStatusMeaning,
  statuses,
} from "./statuses.ts";

/*
 * Names come from the register in the nominative. Sentences are built so that they stay in it: with a colon, a dash
 * or an arrow in place of a preposition.
 */

const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

export const STATUS_NOT_STATED = "статус не указан";
const HALVES = ["первое", "второе"];
const QUARTERS = ["первый", "второй", "третий", "четвёртый"];
const STAGE_UNKNOWN = "Статус не указан.";

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(FORMAT_TAG) + text.slice(1);
}

export const facilityKinds: Messages["facilityKinds"] = {
  "vehicle plant": "автозавод",
  gigafactory: "гигафабрика",
};

type FlowWords = Parameters<Messages["flowName"]>[0];

const flowName: Messages["flowName"] = (words) => {
  const { commodity, origin, destination, stake } = words;
  return stake ? owned(words, stake) : `${capitalised(commodity)}: ${way(origin, destination)}`;
};

/** "Geely (Китай) владеет 34,02 % компании Renault Korea (Южная Корея)": the noun before it keeps a name as it is. */
function owned({ origin, destination, status }: FlowWords, { owner, company, size, control }: StakeWords) {
  const [who, whom] = [`${owner} (${origin})`, `${company} (${destination})`];
  if (status !== "operating" && status !== null) return `${control ? "Контроль" : "Доля"}: ${who} → ${whom}`;
  if (control) return `${who} контролирует компанию ${whom}`;
  return size?.unit === "percent"
    ? `${who} владеет ${amount(size)} компании ${whom}`
    : `${who} владеет долей в компании ${whom}`;
}

/** What is owned says so itself. */
function isToldByName({ stake, status }: FlowWords): boolean {
  return stake != null && status === "operating";
}

function flowMeaning({ status, halt }: FlowWords): string {
  if (halt === "past" || halt === "claimed") return haltMeaning[halt];
  return status ? flowStatusMeaning[status] : STAGE_UNKNOWN;
}

function way(origin: string, destination: string): string {
  return origin === destination ? `${origin}, внутренний поток` : `${origin} → ${destination}`;
}

export const sentences = {
  flowName,
  flowSentence: (words) => {
    if (isToldByName(words)) return flowName(words);
    const { kind, status, halt } = words;
    return `${flowName(words)}, ${status ? flowStatus(kind, status, halt) : STATUS_NOT_STATED}`;
  },
  facilitySentence: ({ name, kind, status }) =>
    `${name}, ${facilityKinds[kind]}, ${status ? statuses[status] : STATUS_NOT_STATED}`,
  measureSentence: ({ name, status }) => `${name}, ${status ? measureStatuses[status] : STATUS_NOT_STATED}`,
  agreementSentence: ({ name, place }) =>
    place ? `${name}, место подписания: ${place}` : `${name}, место подписания не указано`,
  flowIs: (words) =>
    isToldByName(words) ? `${flowName(words)}.` : `${flowName(words)}. ${flowMeaning(words)}`,
  facilityIs: ({ kind, place, operator, status }) =>
    `${capitalised(facilityKinds[kind])}. Место: ${place}. Оператор: ${operator}. ${
      status ? facilityStatusMeaning[status] : STAGE_UNKNOWN
    }`,
  measureIs: ({ imposedBy, against, goods, status }) =>
    `Ограничение. Кто ввёл: ${imposedBy}. Против кого: ${against}. Что ограничено: ${goods}. ${
      status ? measureStatusMeaning[status] : STAGE_UNKNOWN
    }`,
  agreementIs: ({ parties, place, subject }) =>
    `Соглашение. Стороны: ${conjunction.format(parties)}.${subject ? ` Предмет: ${subject}.` : ""} ${
      place ? `Место подписания: ${place}.` : "Место подписания не указано."
    }`,
  listed: (items) => conjunction.format(items),
  dates: {
    about: (date) => `примерно ${date}`,
    uncertain: (date) => `${date} (неточно)`,
    since: (date) => `${/^втор/.test(date) ? "со" : "с"} ${genitive(date)}`,
    until: (date) => `до ${genitive(date)}`,
    onOrAfter: (date) => `не ранее ${genitive(date)}`,
    onOrBefore: (date) => `не позднее ${genitive(date)}`,
    range: (from, to) => `${from} – ${to}`,
    yearPart: ({ kind, number }, year) =>
      kind === "half"
        ? `${HALVES[number - 1]} полугодие ${year} г.`
        : `${QUARTERS[number - 1]} квартал ${year} г.`,
  },
} satisfies Partial<Messages>;

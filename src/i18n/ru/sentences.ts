import type { Messages } from "../messages.ts";
import { FORMAT_TAG } from "./amounts.ts";
import {
  facilityStatusMeaning,
  flowStatus,
  flowStatusMeaning,
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
const STAGE_UNKNOWN = "На какой это стадии, не сказано ни в одном документе.";

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(FORMAT_TAG) + text.slice(1);
}

export const facilityKinds: Messages["facilityKinds"] = {
  "vehicle plant": "автозавод",
  gigafactory: "гигафабрика",
};

const flowName: Messages["flowName"] = ({ commodity, origin, destination }) =>
  `${capitalised(commodity)}: ${way(origin, destination)}`;

function way(origin: string, destination: string): string {
  return origin === destination ? `${origin}, внутренний поток` : `${origin} → ${destination}`;
}

export const sentences = {
  flowName,
  flowSentence: (words) =>
    `${flowName(words)}, ${words.status ? flowStatus(words.kind, words.status) : STATUS_NOT_STATED}`,
  facilitySentence: ({ name, kind, status }) =>
    `${name}, ${facilityKinds[kind]}, ${status ? statuses[status] : STATUS_NOT_STATED}`,
  measureSentence: ({ name, status }) => `${name}, ${status ? measureStatuses[status] : STATUS_NOT_STATED}`,
  agreementSentence: ({ name, place }) =>
    place ? `${name}, место подписания: ${place}` : `${name}, место подписания не указано`,
  flowIs: (words) => `${flowName(words)}. ${words.status ? flowStatusMeaning[words.status] : STAGE_UNKNOWN}`,
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
    onOrAfter: (date) => `${date} или позже`,
    onOrBefore: (date) => `${date} или раньше`,
    range: (from, to) => `${from} – ${to}`,
    yearPart: ({ kind, number }, year) =>
      kind === "half"
        ? `${HALVES[number - 1]} полугодие ${year} г.`
        : `${QUARTERS[number - 1]} квартал ${year} г.`,
  },
} satisfies Partial<Messages>;

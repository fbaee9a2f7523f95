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

const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

const HALVES = ["primer", "segundo"];
const QUARTERS = ["primer", "segundo", "tercer", "cuarto"];
export const STATUS_NOT_STATED = "estado no indicado";
const STAGE_UNKNOWN = "Ningún documento indica en qué fase está.";

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(FORMAT_TAG) + text.slice(1);
}

export const facilityKinds: Messages["facilityKinds"] = {
  "vehicle plant": "fábrica de automóviles",
  gigafactory: "gigafactoría",
};

const flowName: Messages["flowName"] = ({ commodity, origin, destination }) =>
  `${capitalised(commodity)}, ${way(origin, destination)}`;

function way(origin: string, destination: string): string {
  return origin === destination ? `dentro de ${origin}` : `de ${origin} a ${destination}`;
}

export const sentences = {
  flowName,
  flowSentence: (words) =>
    `${flowName(words)}, ${words.status ? flowStatus(words.kind, words.status) : STATUS_NOT_STATED}`,
  facilitySentence: ({ name, kind, status }) =>
    `${name}, ${facilityKinds[kind]}, ${status ? statuses[status] : STATUS_NOT_STATED}`,
  measureSentence: ({ name, status }) => `${name}, ${status ? measureStatuses[status] : STATUS_NOT_STATED}`,
  agreementSentence: ({ name, place }) =>
    place ? `${name}, lugar de firma: ${place}` : `${name}, lugar de firma no indicado`,
  flowIs: (words) => `${flowName(words)}. ${words.status ? flowStatusMeaning[words.status] : STAGE_UNKNOWN}`,
  facilityIs: ({ kind, place, operator, status }) =>
    `${capitalised(facilityKinds[kind])} en ${place}, gestionada por ${operator}. ${
      status ? facilityStatusMeaning[status] : STAGE_UNKNOWN
    }`,
  measureIs: ({ imposedBy, against, goods, status }) =>
    `Restricción impuesta por ${imposedBy} contra ${against}. Productos: ${goods}. ${
      status ? measureStatusMeaning[status] : STAGE_UNKNOWN
    }`,
  agreementIs: ({ parties, place, subject }) =>
    `Acuerdo entre ${conjunction.format(parties)}.${subject ? ` Objeto: ${subject}.` : ""} ${
      place ? `Lugar de firma: ${place}.` : "Lugar de firma no indicado."
    }`,
  listed: (items) => conjunction.format(items),
  dates: {
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (dudoso)`,
    onOrAfter: (date) => `${date} o después`,
    onOrBefore: (date) => `${date} o antes`,
    range: (from, to) => `${from} – ${to}`,
    yearPart: ({ kind, number }, year) =>
      kind === "half"
        ? `${HALVES[number - 1]} semestre de ${year}`
        : `${QUARTERS[number - 1]} trimestre de ${year}`,
  },
} satisfies Partial<Messages>;

import type { Messages, StakeWords } from "../messages.ts";
import { amount, FORMAT_TAG } from "./amounts.ts";
import {
  facilityStatusMeaning,
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  measureStatuses,
  measureStatusMeaning,
  statuses,
} from "./statuses.ts";

const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

const HALVES = ["primer", "segundo"];
const QUARTERS = ["primer", "segundo", "tercer", "cuarto"];
export const STATUS_NOT_STATED = "estado no indicado";
const STAGE_UNKNOWN = "Estado no indicado.";

/** "desde el segundo semestre de 2025", but "desde mayo de 2023". */
function withThe(date: string): string {
  return /^(\d+ de|primer|segundo|tercer|cuarto) /.test(date) ? `el ${date}` : date;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(FORMAT_TAG) + text.slice(1);
}

export const facilityKinds: Messages["facilityKinds"] = {
  "vehicle plant": "fábrica de automóviles",
  gigafactory: "gigafactoría",
};

type FlowWords = Parameters<Messages["flowName"]>[0];

const flowName: Messages["flowName"] = (words) => {
  const { commodity, origin, destination, stake } = words;
  return stake ? owned(words, stake) : `${capitalised(commodity)}, ${way(origin, destination)}`;
};

/** "Geely (China) posee el 34,02 % de Renault Korea (Corea del Sur)". */
function owned({ origin, destination, status }: FlowWords, { owner, company, size, control }: StakeWords) {
  const [who, whom] = [`${owner} (${origin})`, `${company} (${destination})`];
  if (status !== "operating" && status !== null) {
    return control ? `Control de ${whom} por ${who}` : `Participación de ${who} en ${whom}`;
  }
  if (control) return `${who} controla ${whom}`;
  return size?.unit === "percent" && size.bound === "exactly"
    ? `${who} posee el ${amount(size)} de ${whom}`
    : `${who} posee una participación en ${whom}`;
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
  return origin === destination ? `dentro de ${origin}` : `de ${origin} a ${destination}`;
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
    place ? `${name}, lugar de firma: ${place}` : `${name}, lugar de firma no indicado`,
  flowIs: (words) =>
    isToldByName(words) ? `${flowName(words)}.` : `${flowName(words)}. ${flowMeaning(words)}`,
  facilityIs: ({ kind, place, operator, status }) =>
    `${capitalised(facilityKinds[kind])} en ${place}, gestionada por ${operator}. ${
      status ? facilityStatusMeaning[status] : STAGE_UNKNOWN
    }`,
  measureIs: ({ imposedBy, against, goods, status }) =>
    `Restricción impuesta por ${imposedBy} contra ${against}. Mercancía: ${goods}. ${
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
    since: (date) => `desde ${withThe(date)}`,
    until: (date) => `hasta ${withThe(date)}`,
    onOrAfter: (date) => `${date} o después`,
    onOrBefore: (date) => `${date} o antes`,
    range: (from, to) => `${from} – ${to}`,
    yearPart: ({ kind, number }, year) =>
      kind === "half"
        ? `${HALVES[number - 1]} semestre de ${year}`
        : `${QUARTERS[number - 1]} trimestre de ${year}`,
  },
} satisfies Partial<Messages>;

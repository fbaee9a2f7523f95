import { actions } from "./es/actions.ts";
import { amount, counted, countedInWords, FORMAT_TAG } from "./es/amounts.ts";
import { classCopy } from "./es/class-copy.ts";
import { embed } from "./es/embed.ts";
import { countedEntries } from "./es/entries.ts";
import { claims, countedClaims, documents, evidence } from "./es/evidence.ts";
import { filters } from "./es/filters.ts";
import { glossary } from "./es/glossary.ts";
import { help } from "./es/help.ts";
import { legend } from "./es/legend.ts";
import { dataFile, datasetFailed, map } from "./es/map.ts";
import { provenance } from "./es/provenance.ts";
import { reading } from "./es/reading.ts";
import { search } from "./es/search.ts";
import { facilityKinds, STATUS_NOT_STATED, sentences } from "./es/sentences.ts";
import { share } from "./es/share.ts";
import { snippet } from "./es/snippet.ts";
import {
  facilityStatusMeaning,
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  measureStatuses,
  measureStatusMeaning,
  statuses,
} from "./es/statuses.ts";
import { table } from "./es/table.ts";
import { time } from "./es/time.ts";
import type { Messages } from "./messages.ts";

/** De lo que no hay no se habla. */
function some(count: number, one: string, other: string): string[] {
  return count === 0 ? [] : [counted(count, one, other)];
}

const SITE_NAME = "Rutas de las baterías";

export const es = {
  tag: "es",
  formatTag: FORMAT_TAG,

  siteName: SITE_NAME,
  skip: {
    heading: "Enlaces de salto",
    list: "Ir a la lista",
    map: "Ir al mapa",
    time: "Ir a la línea de tiempo",
    evidence: "Ir a la entrada abierta",
  },
  tools: "Herramientas",
  stories: "Historias",
  overview: "Panorama",
  overviewTitle: "Adónde van las baterías y quién las detuvo",
  overviewLine: ({ document, flow, facility, measure, agreement }) =>
    `${sentences.listed([
      ...some(flow, "flujo", "flujos"),
      ...some(facility, "fábrica", "fábricas"),
      ...some(measure, "medida restrictiva", "medidas restrictivas"),
      ...some(agreement, "acuerdo", "acuerdos"),
    ])}, según ${countedInWords(document, "artículo", "artículos")} de prensa sobre baterías y vehículos eléctricos. Barra roja: comercio en suspenso.`,
  languageLabel: "Idioma",
  printHandout: "Imprimir una hoja de trabajo",
  description:
    "Fábricas, flujos comerciales y sanciones en el sector de las baterías y los vehículos eléctricos, según artículos publicados. Cada marca del mapa lleva a las palabras en que se apoya.",
  pageTitle: (story) => (story === null ? SITE_NAME : `${story} · ${SITE_NAME}`),

  list: {
    heading: "Todo lo que hay en el mapa",
    groups: {
      facility: "Fábricas",
      flow: "Flujos",
      measure: "Medidas restrictivas",
      agreement: "Acuerdos",
    },
    count: countedEntries,
    claims: countedClaims,
    alsoSaid: "Empresas y lugares",
    alsoSaidLine: "Afirmaciones sobre empresas, organismos y lugares sin marca propia.",
    organisations: "Empresas y organismos",
    places: "Lugares",
  },

  limits: {
    heading: "Lo que este mapa no puede decir",
    overview: (documents) => [
      `Se apoya en ${countedInWords(documents, "artículo", "artículos")} y no afirma nada sobre lo que ocurrió después.`,
      "Ningún artículo indica la cantidad de la mayoría de los flujos, así que el ancho de sus líneas no representa ninguna cifra.",
      "Lo que no está en el mapa puede existir igualmente: estos artículos no lo mencionan.",
    ],
  },

  entryTypes: {
    facility: "Fábrica",
    flow: "Flujo",
    measure: "Medida restrictiva",
    agreement: "Acuerdo",
  },
  facilityKinds,
  statuses,
  measureStatuses,
  documentKinds: {
    "own reporting": "información propia",
    "press release": "comunicado de prensa",
    rewrite: "reescritura de otra información",
    aggregator: "agregador",
    "not known": "tipo de artículo desconocido",
  },
  certainties: { certain: "alta", "less-certain": "media", uncertain: "baja" },
  exceptionStatuses: { considered: "en estudio", "in force": "en vigor" },
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  facilityStatusMeaning,
  measureStatusMeaning,
  statusNotStated: STATUS_NOT_STATED,

  ...sentences,
  amount,

  draft: {
    word: "borrador",
    line: "Borrador sin revisar",
    partly: "Borrador revisado solo en parte",
    legend: "Borrador sin revisar",
    published: "Fecha de publicación aún desconocida",
  },

  notStated: "no consta",
  notDisclosed: "no se ha revelado",
  notStatedInDocument: "no consta en el documento",

  evidence,
  claims,
  documents,
  legend,

  announce: {
    story: (title, entries) => `${title}: ${countedEntries(entries)}.`,
    selected: (sentence, count) => `${sentence}. ${countedClaims(count)}.`,
    closed: (entries) => `Cerrado. En la lista hay ${countedEntries(entries)}.`,
  },

  map,
  credits:
    "Los contornos siguen las fronteras reconocidas por las Naciones Unidas; Crimea y Sebastopol se muestran como parte de Ucrania (A/RES/68/262). Las líneas discontinuas son fronteras en disputa o sin fijar definitivamente. Los contornos no implican ninguna toma de posición. Hecho con datos de Natural Earth.",
  presentStory: "Presentar esta historia",
  creditsLine:
    "Fronteras reconocidas por las Naciones Unidas; las disputadas, con línea discontinua. Los contornos no implican ninguna toma de posición.",
  dataVersion: (version) => `Versión de los datos ${version}`,
  updated: (date) => `Actualizado el ${date}`,
  datasetFailed,
  reload: "Intentarlo de nuevo",
  dataFiles: "Los mismos hechos están en estos archivos:",
  dataFile,

  filters,
  table,
  search,
  time,
  share,
  snippet,
  classCopy,
  reading,
  actions,
  glossary,
  provenance,
  help,
  method: { heading: "Créditos y método" },
  embed,
} satisfies Messages;

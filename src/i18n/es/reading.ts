import type { ReadingMessages } from "../messages/reading.ts";
import { counted, FORMAT_TAG } from "./amounts.ts";
import { countedClaims } from "./evidence.ts";

const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

function countedDocuments(count: number): string {
  return counted(count, "documento", "documentos");
}

export const reading: ReadingMessages = {
  document: "Documento",
  backToList: "Volver a la lista",
  openAt: (publisher) => `Abrir en ${publisher}`,
  writtenIn: (languageName) => `escrito en ${languageName}`,
  claims: (count) => `Lo que dice: ${countedClaims(count)}`,
  paragraph: (number) => `Párrafo ${number}`,
  paragraphs: (paragraphs) => `${/\D/.test(paragraphs) ? "Párrafos" : "Párrafo"} ${paragraphs}`,
  previous: "Afirmación anterior",
  next: "Afirmación siguiente",
  position: (position, count) => `${position} de ${count}`,
  walk: "Recorrer el documento",
  onTheMap: "En el mapa",
  allOf: (name) => `Todas las afirmaciones sobre ${name}`,
  leftOut: "Lo que queda fuera del mapa",
  nothingLeftOut: "No queda fuera nada de este documento.",
  others: "Los demás documentos",
  story: (title) => `historia: ${title}`,
  opened: (paragraph, says, name) =>
    `Párrafo ${paragraph}: ${says}${name === null ? "" : ` En el mapa: ${name}.`}`,
  documentOpened: (title, claims) => `Documento: ${title}, ${countedClaims(claims)}.`,
  failed: "No se ha podido cargar el documento. La lista contiene las mismas afirmaciones.",

  topics: {
    being: "Qué es",
    making: "Capacidad, producción y planes",
    going: "Qué va adónde",
    stopping: "Quién suspendió qué",
    owning: "Quién es dueño de qué",
    agreeing: "Quién firmó qué",
    withheld: "Sin revelar",
    other: "Otras afirmaciones",
  },
  inDocument: (paragraph) => `En el documento: párrafo ${paragraph}`,
  readDocument: (claims) => `Leer afirmación por afirmación (${claims})`,
  fromDocuments: countedDocuments,
  publisherOf: (publisher, date) => `${publisher}, ${date}`,

  sideBySide: {
    heading: "Lado a lado",
    counts: (documents, figures) => `${countedDocuments(documents)}, ${counted(figures, "cifra", "cifras")}`,
    amountOf: (measurand, of) => `${measurand}: ${of}`,
    thing: "Qué se cuenta",
    said: "Qué se dice",
    saidBy: "Quién lo dice",
    verdicts: {
      single: "un solo documento",
      agree: "coinciden",
      "other times": "de épocas distintas",
      differ: "difieren",
    },
    keptApart: "Cada fila cuenta algo distinto, así que las cifras de filas diferentes no se contradicen.",
    agreement: (rows) =>
      rows === 0
        ? "Ninguna cifra figura en más de un documento."
        : `Donde varios documentos dan la misma cifra (${counted(rows, "fila", "filas")}), coinciden.`,
    differing: (things) => `Los documentos difieren en esto: ${conjunction.format(things)}.`,
  },

  subjects: {
    kinds: { place: "Lugar", organisation: "Empresa u organismo" },
    names: "Nombres",
    position: "En el mapa",
    shareNotStated: "participación no indicada",
    owners: "Propietarios",
    entries: "Relacionado",
    noEntries: "Nada en el mapa tiene relación con esto.",
    noClaims: "Sin afirmaciones propias.",
  },

  notYetReported: (date) => `Hasta ${date} no se había informado de esto.`,
  notYetPublished: (date) => `Hasta ${date} no se había publicado.`,
  notUndated: "Esta entrada tiene fecha; el mapa muestra ahora solo las entradas sin fecha.",
  liftTime: "Mostrar todas las fechas",
};

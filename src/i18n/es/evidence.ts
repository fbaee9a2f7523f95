import type { Messages } from "../messages.ts";
import { counted } from "./amounts.ts";

/** "1 afirmación", "2 afirmaciones". */
export function countedClaims(count: number): string {
  return counted(count, "afirmación", "afirmaciones");
}

export const evidence: Messages["evidence"] = {
  close: "Cerrar",
  labels: {
    status: "Estado",
    kind: "Tipo",
    place: "Lugar",
    mark: "Dónde está la marca",
    operator: "Gestiona",
    products: "Fabrica",
    goods: "Qué va",
    origin: "Desde",
    destination: "Hasta",
    quantity: "Cantidad",
    stakes: "Participación",
    severedBy: "Interrumpido por",
    imposedBy: "Impuesta por",
    against: "Contra",
    from: "Inicio",
    until: "Fin",
    exceptions: "Excepciones",
    severs: "Interrumpe",
    parties: "Partes",
    subject: "Objeto",
    signedAt: "Lugar de firma",
    date: "Fecha",
    undisclosed: "No revelado",
    flows: "Sus flujos",
  },
  measurands: {
    capacity: "Puede fabricar",
    output: "Ha fabricado",
    plan: "Debe fabricar",
    employment: "Plantilla",
    supply: "Cantidad",
    share: "Cuota",
    stake: "Participación",
  },
  severedByNone: "ninguna medida de este mapa",
  noMark: "Sin marca: ningún documento dice dónde.",
  inferredEnd: "Ningún documento indica este extremo; el editor lo da por supuesto.",
  knownTo: {
    site: "se conoce el emplazamiento",
    settlement: "se conoce la localidad, no el emplazamiento",
    city: "se conoce la ciudad, no el emplazamiento",
    district: "se conoce el distrito, no el emplazamiento",
    country: "todo el país, ningún punto concreto",
    region: "toda la región, ningún punto concreto",
  },
  noCoordinate: "Es una decisión de dibujo, no una ubicación.",
  coordinateFrom: "Coordenadas de",
  startsIn: (date) => `inicio: ${date}`,
  startNotStated: "inicio no indicado",
  speaksOf: (date) => `se refiere a: ${date}`,
  owner: "De",
  company: "En",
  differ: "Los documentos difieren",
  claimReference: (number, publisher) => `Afirmación ${number}, ${publisher}`,
};

export const claims: Messages["claims"] = {
  heading: (count) => `Las palabras en que se apoya: ${countedClaims(count)}`,
  when: "Cuándo",
  by: "Lo dice",
  byDocument: "el documento",
  certainty: "Grado de certeza",
  note: "Nota del editor",
  derived: "Deducido",
  derivedFrom: ({ value, from }) => `${value}, a partir de «${from}»`,
  openAt: (publisher, paragraph) => `Párrafo ${paragraph}, abrir en ${publisher}`,
  opensElsewhere: "(se abre en otra pestaña)",
};

export const documents: Messages["documents"] = {
  heading: "Documentos",
  published: (date) => `publicación: ${date}`,
  bases: {
    stated: "fecha tal como figura",
    address: "fecha según la dirección de la página",
    inferred: "fecha deducida",
  },
  titleFromAddress: "título según la dirección de la página",
  author: (name) => `autoría: ${name}`,
  authorNotStated: "autoría no indicada",
  claims: countedClaims,
};

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
    mark: "Posición en el mapa",
    operator: "Empresa gestora",
    products: "Productos",
    goods: "Mercancía",
    origin: "Origen",
    destination: "Destino",
    quantity: "Cantidad",
    stakes: "Participación",
    severedBy: "En suspenso por",
    imposedBy: "Impuesta por",
    against: "Contra",
    from: "Desde",
    until: "Hasta",
    exceptions: "Excepciones",
    severs: "Deja en suspenso",
    parties: "Partes",
    subject: "Objeto",
    signedAt: "Lugar de firma",
    date: "Fecha",
    undisclosed: "No revelado",
    flows: "Flujos",
  },
  measurands: {
    capacity: "Capacidad",
    output: "Producción",
    plan: "Prevé fabricar",
    employment: "Plantilla",
    supply: "Cantidad",
    share: "Cuota",
    stake: "Participación",
  },
  severedByNone: "ninguna medida de este mapa",
  noMark: "No está en el mapa: ningún documento indica el lugar.",
  inferredEnd: "Deducido por el editor; ningún documento lo indica.",
  knownTo: {
    site: "se conoce el emplazamiento exacto",
    settlement: "se conoce la localidad, no el emplazamiento",
    city: "se conoce la ciudad, no el emplazamiento",
    district: "se conoce el distrito, no el emplazamiento",
    country: "todo el país, sin ubicación exacta",
    region: "toda la región, sin ubicación exacta",
  },
  noCoordinate: "Colocado para que se lea bien; no es una ubicación.",
  coordinateFrom: "Coordenadas de",
  startsIn: (date) => `inicio: ${date}`,
  startsBy: (date) => `inicio, a más tardar: ${date}`,
  startNotStated: "inicio no indicado",
  speaksOf: (date) => `periodo: ${date}`,
  owner: "De",
  company: "En",
  differ: "Los documentos difieren",
  claimReference: (number, publisher) => `Afirmación ${number}, ${publisher}`,
};

export const claims: Messages["claims"] = {
  heading: (count) => `Fuentes, citadas: ${countedClaims(count)}`,
  when: "Cuándo",
  by: "Según",
  byDocument: "el artículo",
  certainty: "Certeza",
  note: "Nota del editor",
  otherSources: "Otras fuentes",
  derived: "Deducido",
  derivedFrom: ({ value, from }) => `${value}, a partir de «${from}»`,
  openAt: (publisher, paragraph) => `Párrafo ${paragraph}, abrir en ${publisher}`,
  opensElsewhere: "(se abre en otra pestaña)",
};

export const documents: Messages["documents"] = {
  heading: "Documentos",
  published: (date) => `publicación: ${date}`,
  bases: {
    stated: "fecha publicada",
    address: "fecha según la URL",
    inferred: "fecha deducida",
  },
  titleFromAddress: "título según la URL",
  author: (name) => `autoría: ${name}`,
  authorNotStated: "autoría no indicada",
  claims: countedClaims,
};

import type { SearchMessages } from "../messages/search.ts";
import { counted, FORMAT_TAG } from "./amounts.ts";

const figures = new Intl.NumberFormat(FORMAT_TAG, { useGrouping: "always" });

function countedHits(hits: number): string {
  return counted(hits, "resultado", "resultados");
}

export const search: SearchMessages = {
  heading: "Buscar",
  label: "Un nombre en cualquier idioma o palabras de una afirmación",
  results: "Resultados",
  groups: {
    entry: "En el mapa",
    subject: "Empresas y lugares",
    document: "Documentos",
    claim: "Afirmaciones",
  },
  place: "Lugar",
  organisation: "Empresa u organismo",
  count: (hits, words) =>
    words === "all"
      ? `${countedHits(hits)}.`
      : `No hay coincidencias exactas. Con algunas de estas palabras, ${countedHits(hits)}.`,
  more: (shown, hits) =>
    `Se muestran los ${figures.format(shown)} mejores de ${countedHits(hits)}. Añada palabras para acotar.`,
  none: (question) => `No se ha encontrado nada para «${question}».`,
  nearest: "Quizá buscaba:",
  examples: "Por ejemplo",
  foundIn: {
    names: "Otros nombres",
    related: "Relacionado",
    words: "Descripción",
    said: "Cita",
    claim: "Afirmación",
  },
  notShown: {
    "other story": "en otra historia",
    "filtered away": "oculto por los filtros",
    "not yet reported": "aún sin publicar en la fecha mostrada",
  },
  otherWords: {
    flow: "comercio, suministro, envíos, entregas, exportación, exportaciones, importación, importaciones",
    facility: "fábrica, planta, factoría, centro de producción",
    measure: "restricción, sanciones, prohibición de exportar, embargo, control de exportaciones",
    agreement: "acuerdo, convenio, contrato, trato, memorando de entendimiento",
  },
  failed: "No se ha podido cargar la búsqueda. Vuelva a cargar la página para intentarlo de nuevo.",
};

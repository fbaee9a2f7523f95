import type { TimeMessages } from "../messages/time.ts";
import { countedEntries } from "./entries.ts";

export const time: TimeMessages = {
  heading: "Qué se había publicado y cuándo",
  undated: "Sin fecha",
  everything: "Todo",
  all: "Todo",
  asOf: (month) => `Hasta ${month}`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `todo publicado, ${countedEntries(all)}.`;
    if (shown === 0) return `nada publicado aún, de ${countedEntries(all)}.`;
    return `${shown} de ${countedEntries(all)}; el resto se publicó después.`;
  },
  undatedOnly: ({ shown, all }) => `${shown} de ${countedEntries(all)}; ningún documento dice cuándo.`,
  allReported: (count) => `Todo lo publicado: ${countedEntries(count)}.`,
  undatedStay: "Las entradas sin fecha permanecen.",
  count: ({ shown, all }) => `${shown} de ${all}`,
  play: { word: "Animar", name: "Animar los meses, uno tras otro" },
  next: { word: "Siguiente", name: "Siguiente mes con publicaciones" },
  failed: "No se puede mostrar el control del tiempo: uno de sus archivos no ha llegado.",
  key: {
    published: "publicación",
    inferred: "fecha deducida",
    "spoken of": "época de la que se habla",
  },
  span: (from, to) => (from === to ? `Publicado en ${from}.` : `Publicado entre ${from} y ${to}.`),
};

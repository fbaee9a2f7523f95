import type { TimeMessages } from "../messages/time.ts";
import { countedEntries } from "./entries.ts";

export const time: TimeMessages = {
  heading: "Publicado, mes a mes",
  undated: "Sin fecha",
  everything: "Todo",
  all: "Todo",
  asOf: (month) => `Hasta ${month}`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `todo publicado, ${countedEntries(all)}.`;
    if (shown === 0) return `ninguna de ${countedEntries(all)} publicada aún.`;
    return `${shown} de ${countedEntries(all)}; el resto se publicó después.`;
  },
  undatedOnly: ({ shown, all }) => `${shown} de ${countedEntries(all)}; sin fecha indicada.`,
  allReported: (count) => `En total, ${countedEntries(count)}.`,
  undatedStay: "Las entradas sin fecha siguen en el mapa.",
  count: ({ shown, all }) => `${shown} de ${all}`,
  play: { word: "Reproducir", name: "Reproducir mes a mes" },
  next: { word: "Siguiente", name: "Siguiente mes con publicaciones" },
  failed: "No se ha podido cargar la línea de tiempo. Vuelva a cargar la página para intentarlo de nuevo.",
  key: {
    published: "publicación",
    inferred: "fecha deducida",
    "spoken of": "periodo tratado",
    closer: "años dibujados más juntos",
  },
  span: (from, to) => (from === to ? `Publicado en ${from}.` : `Publicado entre ${from} y ${to}.`),
};

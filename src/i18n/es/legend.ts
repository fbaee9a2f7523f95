import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Cómo leer el mapa",
  quantityNotStated: "Ancho normal: sin cifra",
  quantityStated: "Más ancho: con cifra",
  agreement: "Acuerdo firmado aquí",
  precisionRing: "Anillo: emplazamiento exacto desconocido",
  area: "Todo un país o región",
};

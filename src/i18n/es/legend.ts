import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Cómo leer el mapa",
  quantityNotStated: "Ancho normal: cantidad no indicada",
  quantityStated: "Más ancho: cantidad indicada",
  agreement: "Acuerdo firmado aquí",
  precisionRing: "Anillo: se conoce la ciudad, no el lugar exacto",
  area: "País o región en su conjunto",
};

import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Cómo leer el mapa",
  key: "Leyenda del mapa",
  groups: {
    kinds: { name: "Colores", heading: "Colores: qué circula" },
    lines: { name: "Línea", heading: "Línea: en qué fase está" },
    marks: { name: "Marca", heading: "Marcas: fábricas y acuerdos" },
    measures: { name: "Restricciones", heading: "Rayado: medidas restrictivas" },
    precision: { name: "Anillo", heading: "Lugares y cantidades" },
  },
  haltedBefore: "suspensión concluida",
  measureOn: (by, against, status) => `${by.join(", ")} a ${against.join(", ")}: ${status}`,
  quiet: "Fina: los demás flujos; elija una historia",
  marks: {
    agreement: "Acuerdo firmado aquí",
    place: "Lugar donde empieza o acaba una flecha",
    ring: "Emplazamiento exacto desconocido",
    area: "Todo un país o región",
    imposer: "Con contorno: país que impuso una restricción",
    "quantity stated": "Más ancha: con cifra",
    "quantity not stated": "Ancho normal: sin cifra",
  },
};

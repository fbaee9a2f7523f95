import type { TableMessages } from "../messages/table.ts";
import { FORMAT_TAG } from "./amounts.ts";
import { countedEntries } from "./entries.ts";

export const table: TableMessages = {
  columns: {
    name: "Nombre",
    kind: "Tipo",
    status: "Estado",
    country: "País",
    date: "Fecha",
    quantity: "Cantidad",
  },
  flowOf: (kind) => `Flujo: ${kind.toLocaleLowerCase(FORMAT_TAG)}`,
  noStatus: "no procede",
  sorted: (column, descending) =>
    `Por ${column.toLocaleLowerCase(FORMAT_TAG)}, en orden ${descending ? "descendente" : "ascendente"}.`,
  unsorted: "En el orden de los datos.",
  quantityOrder:
    "Las cantidades se ordenan dentro de una misma unidad y un mismo período; las unidades distintas no se comparan.",
  how: "Pulse el nombre de una columna para ordenar; a la tercera vuelve el orden de los datos. Las fechas son aquellas de las que hablan los documentos, no las de publicación.",
  opened: (count) => `Tabla: ${countedEntries(count)}.`,
  closed: (count) => `Lista: ${countedEntries(count)}.`,
  failed:
    "La tabla no ha llegado. La lista contiene las mismas entradas; vuelva a cargar la página para intentarlo de nuevo.",
};

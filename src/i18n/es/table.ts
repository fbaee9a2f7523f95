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
  unsorted: "Orden inicial.",
  quantityOrder:
    "Las cantidades se ordenan dentro de una misma unidad y un mismo periodo; las unidades distintas no se comparan.",
  how: "Pulse el nombre de una columna para ordenar; a la tercera se recupera el orden inicial. Las fechas son las de los hechos, no las de publicación.",
  opened: (count) => `Tabla: ${countedEntries(count)}.`,
  closed: (count) => `Lista: ${countedEntries(count)}.`,
  failed:
    "No se ha podido cargar la tabla. La lista contiene las mismas entradas; vuelva a cargar la página para intentarlo de nuevo.",
};

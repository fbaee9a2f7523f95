import type { FilterMessages } from "../messages/filters.ts";
import { counted } from "./amounts.ts";
import { countedEntries } from "./entries.ts";

export const filters: FilterMessages = {
  toolbar: "Vista y filtros",
  ways: { list: "Lista", table: "Tabla", document: "Documentos" },
  heading: "Filtros",
  headingOn: (wanted) => `Filtros: ${counted(wanted, "activo", "activos")}`,
  facets: { kind: "Tipo", status: "Estado", document: "Documento", country: "País" },
  kinds: {
    batteries: "Baterías",
    vehicles: "Vehículos",
    "raw materials": "Materias primas",
    investment: "Inversión",
    technology: "Tecnología",
    ownership: "Propiedad",
    measure: "Medida restrictiva",
    agreement: "Acuerdo",
    "vehicle plant": "Fábrica de automóviles",
    gigafactory: "Gigafactoría",
  },
  remove: "Quitar el filtro",
  clearAll: "Quitar todos",
  doubtful: "Solo lo dudoso",
  count: (shown, of) => `${shown} de ${countedEntries(of)}`,
  show: (count) => `Ver ${countedEntries(count)}`,
  none: {
    filters: "No hay entradas que coincidan.",
    time: "No hay entradas en esta fecha.",
    story: "Esta historia no tiene entradas.",
  },
  whatToLift: "Para volver a ver entradas, quite una de estas condiciones:",
  liftAll: "Quite más de una.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (sin esto, ${countedEntries(count)})`,
  liftTime: (count) => `Fecha mostrada (en total, ${countedEntries(count)})`,
  liftStory: (title, count) => `Historia: ${title} (en todas, ${countedEntries(count)})`,
  changed: (shown, of) =>
    shown === 0
      ? "No hay entradas con estos filtros."
      : `${shown} de ${countedEntries(of)} con estos filtros.`,
  cleared: (count) => `Sin filtros: ${countedEntries(count)}.`,
  failed: "No se han podido cargar los filtros. Vuelva a cargar la página para intentarlo de nuevo.",
};

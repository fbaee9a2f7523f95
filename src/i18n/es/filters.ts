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
  count: (shown, of) => `${shown} de ${countedEntries(of)}`,
  show: (count) => `Ver ${countedEntries(count)}`,
  none: {
    filters: "Ninguna entrada cumple todos los filtros.",
    time: "No hay ninguna entrada en este momento.",
    story: "Ninguna entrada pertenece a esta historia.",
  },
  whatToLift: "Para volver a ver entradas, quite una de estas condiciones:",
  liftAll: "Quitar solo una de ellas no muestra nada.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (sin esto, ${countedEntries(count)})`,
  liftTime: (count) => `El momento elegido (en total, ${countedEntries(count)})`,
  liftStory: (title, count) => `La historia ${title} (en todas, ${countedEntries(count)})`,
  changed: (shown, of) =>
    shown === 0
      ? "Ninguna entrada con estos filtros."
      : `${shown} de ${countedEntries(of)} con estos filtros.`,
  cleared: (count) => `Sin filtros: ${countedEntries(count)}.`,
  failed: "Los filtros no han llegado. Vuelva a cargar la página para intentarlo de nuevo.",
};

import type { ShareMessages } from "../messages/share.ts";
import { countedEntries } from "./entries.ts";

export const share: ShareMessages = {
  open: "Compartir",
  heading: "Compartir y descargar",
  notLoaded: "No se ha podido cargar esta parte de la página. Inténtelo de nuevo cuando tenga conexión.",

  link: "Enlace",
  linkLine:
    "Abre exactamente lo que usted ve: la historia, los filtros, la fecha, la selección y la posición del mapa.",
  linkLabel: "Enlace a esta vista",
  copy: "Copiar el enlace",
  copied: "Enlace copiado.",
  notCopied:
    "Este navegador no permite copiar a la página. El enlace está seleccionado: cópielo con el teclado o el menú.",
  handOn: "Compartir con…",

  picture: "Imagen",
  pictureLine: "El mapa tal como lo ve, con título, leyenda, créditos y enlace.",
  png: "Guardar como PNG",
  svg: "Guardar como SVG",

  data: "Datos",
  dataLine: (entries) => `Lo que usted ve: ${countedEntries(entries)}, con su propio identificador.`,
  geojson: "GeoJSON, para mapas",
  csv: "CSV, para hojas de cálculo",
  claimsCsv: "CSV, por afirmaciones",
  jsonld: "JSON-LD, las citas",
  licence:
    "De uso libre con la licencia CC BY 4.0, citando Battery Routes. Los artículos pertenecen a sus editores.",

  working: "Un momento…",
  saved: (file) => `Guardado como ${file}.`,
  failed: "No ha sido posible: falta un archivo o el navegador no lo ha permitido. Inténtelo de nuevo.",

  columns: {
    id: "Identificador",
    origin: "Origen",
    destination: "Destino",
    longitude: "longitud",
    latitude: "latitud",
    value: "Cantidad, número",
    unit: "Cantidad, unidad",
    isoDate: "Fecha, ISO 8601",
    says: "Qué se dice",
    documents: "Documentos",
    claims: "Afirmaciones",
    entries: "Entradas",
    evidence: "Fuentes, citadas",
    link: "Enlace",
  },
  units: { vehicle: "vehículos", battery: "baterías", tonne: "toneladas", person: "personas" },
  cut: "… Cortado aquí: el texto completo está en el GeoJSON.",
  documentLine: (publisher, title) => `${publisher}: ${title}`,
  evidenceLine: ({ phrase, paragraph }) => `«${phrase}» (párrafo ${paragraph})`,

  pictureNotes: {
    filtered: (words, shown, all) => `Filtros: ${words}. Se muestran ${shown} de ${countedEntries(all)}.`,
    asOf: (month) => `Lo publicado hasta el final de ${month}.`,
    undated: "Solo entradas sin fecha.",
    picked: (name) => `Selección: ${name}.`,
  },
  pictureCredits: (publishers) =>
    `Hechos: artículos de ${publishers}, todos citados en el enlace. Contornos: Natural Earth; fronteras reconocidas por las Naciones Unidas, las disputadas con línea discontinua; no implican ninguna toma de posición. CC BY 4.0, Battery Routes.`,
};

import type { Messages } from "../messages.ts";

const LIST_IS_WHOLE = "La lista contiene todas las entradas con sus fuentes.";

export const map: Messages["map"] = {
  label: "Mapa. La lista contiene las mismas entradas.",
  loading: "El mapa se está cargando; la lista está completa.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  reset: "Mostrar toda la historia",
  failed: {
    "no WebGL": `No se puede mostrar el mapa: este navegador no es compatible con WebGL 2. ${LIST_IS_WHOLE}`,
    "not loaded": `No se ha podido cargar el mapa: falta un archivo. ${LIST_IS_WHOLE}`,
    "not drawn": `El mapa se inició, pero no dibujó nada. ${LIST_IS_WHOLE}`,
    "context lost": `El mapa se ha detenido: el navegador le ha retirado la memoria gráfica. ${LIST_IS_WHOLE}`,
  },
  resume: "Recuperar el mapa",
};

export const datasetFailed: Messages["datasetFailed"] = {
  missing: "No se han podido cargar los datos: falta el archivo o no hay red.",
  "cut off": "Los datos han llegado incompletos.",
  "not data": "El servidor ha enviado algo que no son los datos.",
  "wrong shape": "Los datos y la página son de versiones distintas.",
};

export const dataFile: Messages["dataFile"] = {
  documents: "los documentos y sus afirmaciones",
  flows: "los flujos",
  measures: "las medidas restrictivas",
  facilities: "las fábricas",
  agreements: "los acuerdos",
};

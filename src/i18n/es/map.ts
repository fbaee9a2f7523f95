import type { Messages } from "../messages.ts";

const LIST_IS_WHOLE = "La lista contiene todo, con sus pruebas.";

export const map: Messages["map"] = {
  label: "Mapa. La lista contiene lo mismo.",
  loading: "El mapa se está cargando; la lista está completa.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  reset: "Mostrar toda la historia",
  failed: {
    "no WebGL": `No se puede dibujar el mapa: este navegador no ofrece WebGL 2. ${LIST_IS_WHOLE}`,
    "not loaded": `No se puede dibujar el mapa: uno de sus archivos no ha llegado. ${LIST_IS_WHOLE}`,
    "not drawn": `No se puede dibujar el mapa: se inició y no dibujó nada. ${LIST_IS_WHOLE}`,
    "context lost": `El mapa se ha detenido: el navegador le ha retirado la memoria gráfica. ${LIST_IS_WHOLE}`,
  },
  resume: "Recuperar el mapa",
};

export const datasetFailed: Messages["datasetFailed"] = {
  missing: "Los datos de esta página no han llegado: falta el archivo o no hay red.",
  "cut off": "Los datos de esta página han llegado incompletos.",
  "not data": "En lugar de los datos de esta página ha llegado otra cosa.",
  "wrong shape": "Los datos de esta página son de otra versión que la página.",
};

export const dataFile: Messages["dataFile"] = {
  documents: "los documentos y sus afirmaciones",
  flows: "los flujos",
  measures: "las medidas restrictivas",
  facilities: "las fábricas",
  agreements: "los acuerdos",
};

import type { ClassCopyMessages } from "../messages/class-copy.ts";

export const classCopy: ClassCopyMessages = {
  heading: "Para clase, sin conexión",
  line: "Un archivo con todo dentro: mapa, fuentes, recorridos, notas, hojas de trabajo, todos los idiomas. Guárdelo, llévelo en una memoria USB y ábralo con doble clic.",
  save: "Guardar la copia para clase",
  notStarted:
    "Este navegador es demasiado antiguo para el mapa interactivo de este archivo, que necesita Chrome o Edge 102, Firefox 115 o Safari 16.4. La lista de abajo tiene las mismas entradas.",
  storyIsHere: "El mapa interactivo de esta historia está en el archivo del que se imprimió esta hoja.",
};

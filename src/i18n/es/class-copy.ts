import type { ClassCopyMessages } from "../messages/class-copy.ts";

export const classCopy: ClassCopyMessages = {
  heading: "Para clase, sin red",
  line: "Un archivo con todo dentro: mapa, pruebas, recorridos, notas, hojas de trabajo, todos los idiomas. Guárdelo, llévelo en una memoria y ábralo con doble clic.",
  save: "Guardar la copia para clase",
  notStarted:
    "Este navegador es demasiado antiguo para el mapa vivo de este archivo. Lo muestran Chrome o Edge 102, Firefox 115 y Safari 16.4. La lista de abajo tiene las mismas entradas.",
  storyIsHere: "La historia con su mapa vivo está en el archivo del que se imprimió esta hoja.",
};

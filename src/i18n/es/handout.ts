import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "Hoja de trabajo",
  name: "Nombre",
  date: "Fecha",
  list: "Qué significan los números del mapa",
  notOnMap: "Sin lugar en el mapa",
  questions: "Preguntas",
  documents: "Documentos",
  answers: "Respuestas",
  right: "Correcta:",
  restsOn: "Se basa en:",
  online: "La historia con su mapa vivo y todas las fuentes",
  noAddress: (file) =>
    `Esta copia se hizo sin la dirección de su sitio y no tiene código para escanear: la historia es la página ${file}, junto a esta.`,
  howToPrint: "Se imprime desde el menú del navegador: dos páginas A4 o carta.",
  toStory: "Volver a la historia",
  toAnswers: "Respuestas, en una hoja aparte",
  toHandout: "A la hoja de trabajo",
};

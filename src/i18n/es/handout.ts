import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "Hoja de trabajo",
  name: "Nombre",
  date: "Fecha",
  list: "Clave de los números del mapa",
  notOnMap: "No está en el mapa",
  questions: "Preguntas",
  documents: "Documentos",
  answers: "Respuestas",
  right: "Correcta:",
  restsOn: "Se basa en:",
  online: "Mapa interactivo y todas las fuentes de esta historia",
  noAddress: (file) =>
    `Esta copia se hizo sin la dirección de su sitio y no tiene código para escanear: la historia es la página ${file}, junto a esta.`,
  howToPrint: "Se imprime desde el menú del navegador: dos páginas A4 o carta.",
  toStory: "Volver a la historia",
  toAnswers: "Respuestas, en una hoja aparte",
  toHandout: "A la hoja de trabajo",
};

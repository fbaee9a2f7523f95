import type { EmbedMessages } from "../messages/embed.ts";

export const embed: EmbedMessages = {
  legend: "Leyenda",
  list: (entries) => `Lista (${entries})`,
  sources: "Fuentes:",
  openFull: "Abrir el mapa completo",
  fullScreen: "Pantalla completa",
  leaveFullScreen: "Salir de pantalla completa",
  gestures: {
    wheel: "Mantenga pulsada Ctrl y desplácese para ampliar el mapa",
    wheelOnMac: "Mantenga pulsada ⌘ y desplácese para ampliar el mapa",
    fingers: "Mueva el mapa con dos dedos",
  },
};

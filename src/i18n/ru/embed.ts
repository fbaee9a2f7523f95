import type { EmbedMessages } from "../messages/embed.ts";

export const embed: EmbedMessages = {
  legend: "Обозначения",
  list: (entries) => `Список (${entries})`,
  sources: "Источники:",
  openFull: "Открыть всю карту",
  fullScreen: "Во весь экран",
  leaveFullScreen: "Выйти из полноэкранного режима",
  gestures: {
    wheel: "Чтобы изменить масштаб, прокручивайте с клавишей Ctrl",
    wheelOnMac: "Чтобы изменить масштаб, прокручивайте с клавишей ⌘",
    fingers: "Двигайте карту двумя пальцами",
  },
};

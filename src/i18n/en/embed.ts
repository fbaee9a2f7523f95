import type { EmbedMessages } from "../messages/embed.ts";

export const embed: EmbedMessages = {
  legend: "Legend",
  list: (entries) => `List (${entries})`,
  sources: "Sources:",
  openFull: "Open the full map",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  gestures: {
    wheel: "Use Ctrl + scroll to zoom the map",
    wheelOnMac: "Use ⌘ + scroll to zoom the map",
    fingers: "Use two fingers to move the map",
  },
};

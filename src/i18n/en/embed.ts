import type { EmbedMessages } from "../messages/embed.ts";

export const embed: EmbedMessages = {
  legend: "Legend",
  list: (entries) => `List (${entries})`,
  sources: "Sources:",
  openFull: "Open the full map",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  gestures: {
    wheel: "Hold Ctrl and scroll to zoom the map",
    wheelOnMac: "Hold ⌘ and scroll to zoom the map",
    fingers: "Move the map with two fingers",
  },
};

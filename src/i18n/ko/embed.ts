import type { EmbedMessages } from "../messages/embed.ts";

export const embed: EmbedMessages = {
  legend: "범례",
  list: (entries) => `목록 (${entries})`,
  sources: "출처:",
  openFull: "전체 지도 열기",
  fullScreen: "전체 화면",
  leaveFullScreen: "전체 화면 끝내기",
  gestures: {
    wheel: "Ctrl 키를 누른 채 스크롤하면 지도가 확대·축소됩니다",
    wheelOnMac: "⌘ 키를 누른 채 스크롤하면 지도가 확대·축소됩니다",
    fingers: "두 손가락으로 지도를 움직이세요",
  },
};

import type { SnippetMessages } from "../messages/snippet.ts";

export const snippet: SnippetMessages = {
  line: "HTML 한 줄이면 기사에 지도를 넣을 수 있습니다. 가입도, 쿠키도, 스크립트도 필요 없습니다.",
  open: "페이지로 퍼가기…",
  heading: "지도 퍼가기",

  story: "이야기",
  view: "화면",
  wholeStory: "이야기 전체",
  asSeen: "지금 보는 화면",
  language: "언어",
  ratio: "모양",
  ratios: { "16/9": "가로로 넓게, 16:9", "4/3": "보통, 4:3", "1/1": "정사각형", "3/4": "세로로 길게, 3:4" },
  data: "데이터",
  live: "항상 최신",
  frozen: "이 버전으로 고정",
  frozenLine: (version) => `나중에 무엇이 정정되더라도 데이터 버전 ${version} 그대로 보여 줍니다.`,

  preview: "미리 보기",
  widths: { phone: "휴대폰", column: "본문", wide: "넓게" },

  code: "붙여 넣을 HTML",
  codeLine: "독자가 가까이 스크롤할 때에만 지도를 불러옵니다.",
  withScript: "높이를 내용에 맞추기",
  scriptLine: "이 사이트의 작은 스크립트가 틀의 높이를 정합니다. 페이지의 다른 내용은 읽지 않습니다.",
  copy: "HTML 복사",
  copied: "HTML을 복사했습니다.",
  notCopied: "이 브라우저에서는 페이지가 복사할 수 없습니다. 선택된 HTML을 직접 복사하세요.",
};

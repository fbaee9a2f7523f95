import type { TimeMessages } from "../messages/time.ts";

export const time: TimeMessages = {
  heading: "언제까지 보도된 내용인가",
  undated: "날짜 없음",
  everything: "보도된 전체",
  all: "전체",
  asOf: (month) => `${month} 기준`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `항목 ${all}개가 모두 보도됐다.`;
    if (shown === 0) return `항목 ${all}개 중 보도된 것이 아직 없다.`;
    return `항목 ${all}개 중 ${shown}개가 보도됐고, 나머지는 그 뒤에 보도됐다.`;
  },
  undatedOnly: ({ shown, all }) => `항목 ${all}개 중 ${shown}개. 언제인지 밝힌 문서가 없다.`,
  allReported: (count) => `보도된 전체: 항목 ${count}개.`,
  undatedStay: "날짜가 없는 항목은 그대로 남는다.",
  count: ({ shown, all }) => `${all}개 중 ${shown}개`,
  play: { word: "재생", name: "재생: 보도된 달을 차례로" },
  next: { word: "다음", name: "다음 보도가 나온 달로" },
  failed: "시점 조절기를 보여 줄 수 없다: 파일이 도착하지 않았다.",
  key: {
    published: "발행",
    inferred: "발행일 추론",
    "spoken of": "기사에 나온 때",
  },
  span: (from, to) => (from === to ? `${from}에 발행된 기사.` : `${from}부터 ${to}까지 발행된 기사.`),
};

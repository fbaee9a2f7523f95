import type { TimeMessages } from "../messages/time.ts";

export const time: TimeMessages = {
  heading: "월별 보도",
  undated: "날짜 없음",
  everything: "보도된 전체",
  all: "전체",
  asOf: (month) => `${month} 기준`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `항목 ${all}개가 모두 보도됐습니다.`;
    if (shown === 0) return `항목 ${all}개 중 보도된 것이 아직 없습니다.`;
    return `항목 ${all}개 중 ${shown}개가 보도됐고, 나머지는 그 뒤에 보도됐습니다.`;
  },
  undatedOnly: ({ shown, all }) => `항목 ${all}개 중 ${shown}개, 날짜 없음.`,
  allReported: (count) => `전체 항목 ${count}개.`,
  undatedStay: "날짜가 없는 항목은 그대로 남습니다.",
  count: ({ shown, all }) => `${all}개 중 ${shown}개`,
  play: { word: "재생", name: "재생: 보도된 달을 차례로" },
  next: { word: "다음", name: "다음 보도가 나온 달로" },
  failed: "시간 막대를 불러오지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.",
  key: {
    published: "발행",
    inferred: "발행일 추론",
    "spoken of": "기사가 다룬 시기",
    closer: "연도 간격을 좁혀 그린 구간",
  },
  span: (from, to) => (from === to ? `${from}에 발행된 기사.` : `${from}부터 ${to}까지 발행된 기사.`),
};

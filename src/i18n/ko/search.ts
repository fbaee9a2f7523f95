import type { SearchMessages } from "../messages/search.ts";

const figures = new Intl.NumberFormat("ko-KR");

export const search: SearchMessages = {
  heading: "찾기",
  label: "이름(어느 언어든) 또는 진술에 나오는 말",
  results: "찾은 것",
  groups: {
    entry: "지도에 있는 것",
    subject: "장소와 조직",
    document: "문서",
    claim: "진술",
  },
  place: "장소",
  organisation: "조직",
  count: (hits, words) =>
    words === "all"
      ? `${figures.format(hits)}건을 찾았다.`
      : `정확히 일치하는 것은 없다. 일부 단어가 일치하는 것은 ${figures.format(hits)}건이다.`,
  more: (shown, hits) =>
    `${figures.format(hits)}건 가운데 가장 가까운 ${figures.format(shown)}건만 보인다. 단어를 더하면 좁혀진다.`,
  none: (question) => `‘${question}’에 맞는 것이 없다.`,
  nearest: "혹시 이것을 찾는가?",
  examples: "예를 들면",
  foundIn: { names: "다른 이름", related: "관련", words: "설명", said: "문구", claim: "진술" },
  notShown: {
    "other story": "다른 이야기에 있음",
    "filtered away": "지금 필터에서 빠져 있음",
    "not yet reported": "지금 보는 시점에는 아직 보도되지 않음",
  },
  otherWords: {
    flow: "무역, 교역, 공급, 수출, 수입, 선적",
    facility: "공장, 생산 시설, 생산지",
    measure: "제한 조치, 제재, 수출 금지, 수출 통제, 금수",
    agreement: "협약, 협정, 계약, 합의, 양해각서",
  },
  failed: "찾기를 열 수 없다. 필요한 파일 하나가 도착하지 않았다.",
};

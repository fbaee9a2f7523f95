import type { SearchMessages } from "../messages/search.ts";

const figures = new Intl.NumberFormat("ko-KR");

export const search: SearchMessages = {
  heading: "찾기",
  label: "이름(어느 언어든) 또는 진술에 나오는 말",
  results: "결과",
  groups: {
    entry: "지도",
    subject: "기업과 장소",
    document: "문서",
    claim: "진술",
  },
  place: "장소",
  organisation: "기업·기관",
  count: (hits, words) =>
    words === "all"
      ? `결과 ${figures.format(hits)}건.`
      : `정확히 일치하는 결과가 없습니다. 일부 낱말이 들어간 결과 ${figures.format(hits)}건.`,
  more: (shown, hits) =>
    `${figures.format(hits)}건 가운데 상위 ${figures.format(shown)}건. 낱말을 더하면 범위를 좁힐 수 있습니다.`,
  none: (question) => `‘${question}’에 대한 결과가 없습니다.`,
  nearest: "이것을 찾으셨나요?",
  examples: "예",
  foundIn: { names: "다른 이름", related: "관련", words: "설명", said: "문구", claim: "진술" },
  notShown: {
    "other story": "다른 이야기에 있음",
    "filtered away": "필터로 숨겨짐",
    "not yet reported": "표시된 시점에는 아직 보도되지 않음",
  },
  otherWords: {
    flow: "무역, 교역, 공급, 수출, 수입, 선적",
    facility: "공장, 생산 시설, 생산지",
    measure: "제한 조치, 제재, 수출 금지, 수출 통제, 금수",
    agreement: "협약, 협정, 계약, 합의, 양해각서",
  },
  failed: "찾기를 불러오지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.",
};

import type { FilterMessages } from "../messages/filters.ts";

export const filters: FilterMessages = {
  toolbar: "보기와 필터",
  ways: { list: "목록", table: "표", document: "문서" },
  heading: "필터",
  headingOn: (wanted) => `필터: ${wanted}개 적용`,
  facets: { kind: "종류", status: "상태", document: "문서", country: "나라" },
  kinds: {
    batteries: "배터리",
    vehicles: "차량",
    "raw materials": "원자재",
    investment: "투자",
    technology: "기술",
    ownership: "소유",
    measure: "제한 조치",
    agreement: "협약",
    "vehicle plant": "자동차 공장",
    gigafactory: "기가팩토리",
  },
  remove: "필터 해제",
  clearAll: "모두 해제",
  count: (shown, of) => `항목 ${of}개 중 ${shown}개`,
  show: (count) => `항목 ${count}개 보기`,
  none: {
    filters: "조건에 맞는 항목이 없습니다.",
    time: "이 시점에는 항목이 없습니다.",
    story: "이 이야기에는 항목이 없습니다.",
  },
  whatToLift: "다음 중 하나를 해제하면 항목이 다시 나타납니다.",
  liftAll: "둘 이상을 해제해야 합니다.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (해제하면 ${count}개)`,
  liftTime: (count) => `선택한 시점 (해제하면 ${count}개)`,
  liftStory: (title, count) => `이야기: ${title} (모든 이야기에서 ${count}개)`,
  changed: (shown, of) =>
    shown === 0 ? "필터에 맞는 항목이 없습니다." : `필터에 맞는 항목 ${shown}개, 전체 ${of}개.`,
  cleared: (count) => `필터 없음: 항목 ${count}개.`,
  failed: "필터를 불러오지 못했습니다. 페이지를 새로 고쳐 다시 시도해 주세요.",
};

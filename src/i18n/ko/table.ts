import type { TableMessages } from "../messages/table.ts";

export const table: TableMessages = {
  columns: {
    name: "이름",
    kind: "종류",
    status: "상태",
    country: "나라",
    date: "날짜",
    quantity: "수량",
  },
  flowOf: (kind) => `흐름: ${kind}`,
  noStatus: "해당 없음",
  sorted: (column, descending) => `${column} ${descending ? "내림차순" : "오름차순"}으로 정렬됨.`,
  unsorted: "기본 순서.",
  quantityOrder: "수량은 단위와 기간이 같은 것끼리 정렬하며, 단위가 다르면 비교하지 않습니다.",
  how: "열 이름을 누르면 정렬되고, 세 번째로 누르면 기본 순서로 돌아갑니다. 날짜는 발행일이 아니라 문서가 다룬 시기입니다.",
  opened: (count) => `표: 항목 ${count}개.`,
  closed: (count) => `목록: 항목 ${count}개.`,
  failed: "표를 불러오지 못했습니다. 목록에 같은 항목이 있습니다. 페이지를 새로 고쳐 다시 시도하세요.",
};

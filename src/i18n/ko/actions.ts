import type { ActionMessages } from "../messages/actions.ts";

export const actions: ActionMessages = {
  label: "이 항목",
  copyLink: "링크 복사",
  picture: "이미지 저장",
  embed: "퍼가기",
  report: "오류 신고",
  reportClaim: "이 진술의 오류 신고",
  failed: "이 항목의 링크와 내려받기를 불러오지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.",

  prepared: {
    title: (name) => `정정 요청: ${name}`,
    ask: "무엇이 틀렸으며, 어떤 자료에서 확인할 수 있습니까?",
    entry: "항목",
    claim: "진술",
    data: "데이터 버전",
    address: "주소",
    more: (lines) => `(그 밖의 ${lines}건은 생략)`,
  },
};

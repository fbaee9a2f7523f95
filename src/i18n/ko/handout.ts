import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "학습지",
  name: "이름",
  date: "날짜",
  list: "지도 번호 풀이",
  notOnMap: "지도에 없음",
  questions: "질문",
  documents: "문서",
  answers: "답",
  right: "정답:",
  restsOn: "근거:",
  online: "이 이야기의 대화형 지도와 모든 출처",
  noAddress: (file) =>
    `이 사본은 사이트 주소 없이 만들어져 스캔할 코드가 없습니다. 이야기는 이 파일 옆의 ${file} 페이지에 있습니다.`,
  howToPrint: "브라우저 메뉴에서 인쇄하세요. A4나 US 레터로 두 쪽입니다.",
  toStory: "이야기로 돌아가기",
  toAnswers: "답(별도 용지)",
  toHandout: "학습지로",
};

import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "학습지",
  name: "이름",
  date: "날짜",
  list: "지도의 번호가 뜻하는 것",
  notOnMap: "지도에 자리가 없는 것",
  questions: "물음",
  documents: "문서",
  answers: "답",
  right: "정답:",
  restsOn: "근거:",
  online: "움직이는 지도와 모든 출처가 있는 이야기",
  noAddress: (file) =>
    `이 사본은 사이트 주소 없이 만들어져 스캔할 코드가 없다. 이야기는 이 파일 옆의 ${file} 페이지에 있다.`,
  howToPrint: "브라우저 메뉴에서 인쇄한다. A4나 US 레터로 두 쪽이다.",
  toStory: "이야기로 돌아가기",
  toAnswers: "답(별도 용지)",
  toHandout: "학습지로",
};

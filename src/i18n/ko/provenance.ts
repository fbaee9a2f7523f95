import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "지도에 오르기까지",
  steps: {
    words: "문구에서 진술로",
    mark: "진술에서 표시로",
    position: "위치",
    inferred: "추론한 것과 그 이유",
  },
  claim: (number) => `진술 ${number}`,
  gives: "여기서 나온 것",
  noMark: "지도에 없음: 위치를 밝힌 문서가 없다.",
  nothingInferred: "없음. 표시의 모든 부분이 문서에 밝혀져 있다.",
  outline: "윤곽으로 그리며 한 점으로 찍지 않는다.",
  failed: "이 부분을 불러오지 못했습니다. 진술과 출처는 위에 있습니다.",

  cite: {
    heading: "인용하기",
    headingOfClaim: "이 진술 인용하기",
    text: "인용문",
    copy: "복사",
    copied: "복사했습니다.",
    selected: "이 브라우저에서는 페이지가 복사할 수 없습니다. 선택된 인용문을 키보드나 메뉴로 복사하세요.",
    phrase: ({ phrase, publisher, title, published, paragraph, address }) =>
      `“${phrase}”. ${publisher}, “${title}”, ${published ?? "날짜는 밝혀지지 않음"}, ${paragraph}번째 문단${address === null ? "" : `, ${address}`}`,
    site: ({ name, version, link }) => `${name}. 배터리 루트, 데이터 버전 ${version}, ${link}`,
  },
};

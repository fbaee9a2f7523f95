import type { ShareMessages } from "../messages/share.ts";

export const share: ShareMessages = {
  open: "공유",
  heading: "공유와 내려받기",
  notLoaded: "페이지의 이 부분을 불러오지 못했습니다. 인터넷에 연결된 뒤 다시 시도하세요.",

  link: "링크",
  linkLine: "지금 보이는 그대로 열립니다. 이야기, 필터, 시점, 선택한 항목, 지도의 위치까지 담깁니다.",
  linkLabel: "이 화면의 링크",
  copy: "링크 복사",
  copied: "링크를 복사했습니다.",
  notCopied: "이 브라우저에서는 페이지가 복사할 수 없습니다. 선택된 링크를 직접 복사하세요.",
  handOn: "다른 앱으로 보내기…",

  picture: "이미지",
  pictureLine: "지금 보이는 지도를 제목, 범례, 출처, 링크와 함께 저장합니다.",
  png: "PNG로 저장",
  svg: "SVG로 저장",

  data: "데이터",
  dataLine: (entries) => `지금 보이는 항목 ${entries}개를 고유 id와 함께 저장합니다.`,
  geojson: "GeoJSON, 지도용",
  csv: "CSV, 스프레드시트용",
  claimsCsv: "CSV, 진술별",
  jsonld: "JSON-LD, 근거 문구",
  licence:
    "출처로 ‘배터리 루트’를 밝히면 CC BY 4.0에 따라 자유롭게 쓸 수 있습니다. 기사의 권리는 발행처에 있습니다.",

  working: "잠시만 기다려 주세요…",
  saved: (file) => `저장한 파일: ${file}`,
  failed: "저장하지 못했습니다. 필요한 파일이 없거나 브라우저가 막았습니다. 다시 시도하세요.",

  columns: {
    id: "식별자",
    origin: "출발지",
    destination: "도착지",
    longitude: "경도",
    latitude: "위도",
    value: "수량, 숫자",
    unit: "수량, 단위",
    isoDate: "날짜, ISO 8601",
    says: "내용",
    documents: "문서",
    claims: "진술",
    entries: "항목",
    evidence: "인용한 출처",
    link: "링크",
  },
  units: { vehicle: "대(차량)", battery: "개(배터리)", tonne: "톤", person: "명" },
  cut: "… 여기서 잘렸습니다. 전체 내용은 GeoJSON에 있습니다.",
  documentLine: (publisher, title) => `${publisher}: ${title}`,
  evidenceLine: ({ phrase, paragraph }) => `“${phrase}”(${paragraph}번째 문단)`,

  pictureNotes: {
    filtered: (words, shown, all) => `필터: ${words}. 전체 ${all}개 항목 가운데 ${shown}개 표시.`,
    asOf: (month) => `${month} 말까지 보도된 내용.`,
    undated: "날짜가 없는 항목만 표시.",
    picked: (name) => `선택한 항목: ${name}.`,
  },
  pictureCredits: (publishers) =>
    `사실: ${publishers}의 기사(링크에 하나하나 표시). 윤곽: Natural Earth. 국경은 유엔이 인정한 경계를 따르며 분쟁 중인 곳은 점선. 경계는 어떤 입장도 뜻하지 않음. CC BY 4.0, 배터리 루트.`,
};

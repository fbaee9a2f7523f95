import type { ReadingMessages } from "../messages/reading.ts";

export const reading: ReadingMessages = {
  document: "문서",
  backToList: "목록으로 돌아가기",
  openAt: (publisher) => `${publisher}에서 열기`,
  writtenIn: (languageName) => `${languageName} 문서`,
  claims: (count) => `이 문서의 진술 ${count}개`,
  paragraph: (number) => `${number}번째 문단`,
  paragraphs: (paragraphs) => `${paragraphs}번째 문단`,
  previous: "이전 진술",
  next: "다음 진술",
  position: (position, count) => `${count}개 중 ${position}번째`,
  walk: "문서 순서대로 읽기",
  onTheMap: "지도에서",
  allOf: (name) => `${name}에 관한 모든 진술`,
  leftOut: "지도에 올리지 않은 부분",
  nothingLeftOut: "이 문서에서 빠진 부분은 없습니다.",
  others: "다른 문서",
  story: (title) => `이야기: ${title}`,
  opened: (paragraph, says, name) =>
    `${paragraph}번째 문단: ${says}${name === null ? "" : ` 지도에서: ${name}.`}`,
  documentOpened: (title, claims) => `문서: ${title}, 진술 ${claims}개.`,
  failed: "문서를 불러오지 못했습니다. 목록에 같은 진술이 있습니다.",

  topics: {
    being: "무엇인가",
    making: "생산 능력, 생산 실적, 생산 계획",
    going: "무엇이 어디로 가나",
    stopping: "누가 무엇을 중단시켰나",
    owning: "누가 누구를 소유하나",
    agreeing: "누가 무엇을 체결했나",
    withheld: "공개되지 않은 것",
    other: "그 밖의 진술",
  },
  inDocument: (paragraph) => `문서에서 보기: ${paragraph}번째 문단`,
  readDocument: (claims) => `진술별로 읽기(${claims}개)`,
  fromDocuments: (count) => `문서 ${count}건`,
  publisherOf: (publisher, date) => `${publisher}, ${date}`,

  sideBySide: {
    heading: "나란히 보기",
    counts: (documents, figures) => `문서 ${documents}건, 수치 ${figures}개`,
    amountOf: (measurand, of) => `${measurand}: ${of}`,
    thing: "무엇을 센 것인가",
    said: "어떻게 말하나",
    saidBy: "누가 말하나",
    verdicts: {
      single: "문서 1건",
      agree: "서로 일치",
      "other times": "시기가 다름",
      differ: "서로 다름",
    },
    keptApart: "줄마다 세는 것이 다르므로, 서로 다른 줄의 수치는 모순되지 않습니다.",
    agreement: (rows) =>
      rows === 0
        ? "둘 이상의 문서에 나오는 수치는 없습니다."
        : `여러 문서가 같은 수치를 다룬 경우(${rows}줄)에는 서로 일치합니다.`,
    differing: (things) => `문서마다 다른 것: ${things.join(", ")}.`,
  },

  subjects: {
    kinds: { place: "장소", organisation: "기업·기관" },
    names: "이름",
    position: "지도상 위치",
    shareNotStated: "지분 규모는 밝혀지지 않음",
    owners: "소유자",
    entries: "관련된 항목",
    noEntries: "지도에 관련된 항목이 없습니다.",
    noClaims: "따로 실린 진술이 없습니다.",
  },

  notYetReported: (date) => `${date} 기준으로 아직 보도되지 않았습니다.`,
  notYetPublished: (date) => `${date} 기준으로 아직 발행되지 않았습니다.`,
  notUndated: "날짜가 있는 항목입니다. 지금 지도에는 날짜가 없는 항목만 보입니다.",
  liftTime: "모든 시점 보기",
};

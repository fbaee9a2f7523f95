import type { Bound, Period, Unit } from "../model/kinds.ts";
import { actions } from "./ko/actions.ts";
import { classCopy } from "./ko/class-copy.ts";
import { embed } from "./ko/embed.ts";
import { filters } from "./ko/filters.ts";
import { glossary } from "./ko/glossary.ts";
import { help } from "./ko/help.ts";
import { method } from "./ko/method.ts";
import { provenance } from "./ko/provenance.ts";
import { reading } from "./ko/reading.ts";
import { search } from "./ko/search.ts";
import { share } from "./ko/share.ts";
import { snippet } from "./ko/snippet.ts";
import { table } from "./ko/table.ts";
import { time } from "./ko/time.ts";
import { withParticle } from "./korean-particles.ts";
import type { AmountWords, Messages, StakeWords } from "./messages.ts";

const FORMAT_TAG = "ko-KR";
const figures = new Intl.NumberFormat(FORMAT_TAG, { maximumFractionDigits: 2 });

const COUNTERS: Record<Exclude<Unit, "percent" | "RUB" | "USD" | "KRW" | "EUR">, string> = {
  vehicle: "대",
  battery: "개",
  GWh: "GWh",
  tonne: "톤",
  person: "명",
};

const PERIODS: Record<Period, string> = {
  year: "연간 ",
  month: "월간 ",
  day: "하루 ",
  contract: "계약 전체 ",
};

/** Bounds stand before the figure ("약 2,000명") or after it ("20만 대 미만"). */
const BOUNDS: Record<Bound, (figure: string) => string> = {
  exactly: (figure) => figure,
  about: (figure) => `약 ${figure}`,
  "more than": (figure) => `${figure} 초과`,
  "less than": (figure) => `${figure} 미만`,
  "at most": (figure) => `최대 ${figure}`,
};

const MYRIADS = ["", "만", "억", "조"];

/** Whole figures from 10,000 on by myriads, as Korean newspapers print them: "30만", "15만 5천". */
function figure(value: number): string {
  if (value < 10_000 || !Number.isInteger(value)) return figures.format(value);
  const groups: string[] = [];
  for (let [rest, at] = [value, 0]; rest > 0; rest = Math.floor(rest / 10_000), at++) {
    const group = rest % 10_000;
    if (group === 0) continue;
    groups.unshift((group % 1000 ? figures.format(group) : `${group / 1000}천`) + MYRIADS[at]);
  }
  return groups.join(" ");
}

/** "2,000명" in figures only; after a numeral in Hangul the counter stands apart: "30만 대". */
function withCounter(value: number, counter: string): string {
  const words = figure(value);
  return /\d$/.test(words) ? words + counter : `${words} ${counter}`;
}

function valueWithUnit({ value, unit }: AmountWords): string {
  switch (unit) {
    case "percent":
      return `${figures.format(value)}%`;
    case "RUB":
    case "USD":
    case "KRW":
    case "EUR":
      return new Intl.NumberFormat(FORMAT_TAG, {
        style: "currency",
        currency: unit,
        currencyDisplay: "name",
        notation: "compact",
        compactDisplay: "long",
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }).format(value);
    default:
      return withCounter(value, COUNTERS[unit]);
  }
}

function amount(words: AmountWords): string {
  return (words.per ? PERIODS[words.per] : "") + BOUNDS[words.bound](valueWithUnit(words));
}

/** Newspapers list by commas; the "및" of the standard format is officialese. */
const listed: Messages["listed"] = (items) => [...items].join(", ");

/** 없는 것은 말하지 않는다. */
function some(count: number, words: (count: number) => string): string[] {
  return count === 0 ? [] : [words(count)];
}

const QUARTERS = ["1분기", "2분기", "3분기", "4분기"];
const HALVES = ["상반기", "하반기"];

const STATUS_NOT_STATED = "상태 알려지지 않음";

const statuses: Messages["statuses"] = {
  operating: "가동 중",
  "under construction": "건설 중",
  announced: "발표됨",
  considered: "논의 중",
  "in doubt": "불투명",
  halted: "중단",
  ended: "종료",
  claimed: "주장",
};

const measureStatuses: Messages["measureStatuses"] = {
  proposed: "검토 중",
  "in force": "시행 중",
  suspended: "효력 정지",
  ended: "시행 종료",
  claimed: "주장",
};

const HALTS = { past: "과거에 중단", claimed: "중단 주장" };

const flowStatus: Messages["flowStatus"] = (kind, status, halt = null) => {
  if (halt === "past" || halt === "claimed") return HALTS[halt];
  if (status !== "operating") return statuses[status];
  return kind === "ownership" ? "보유 중" : "진행 중";
};

const CLAIMED = "한 기사의 주장이며, 이를 뒷받침하는 다른 자료는 찾지 못했다.";

const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "가동 중.",
  "under construction": "건설 중.",
  announced: "계획됨.",
  considered: "논의 중.",
  "in doubt": "계획됐으나 실현이 불투명.",
  halted: "가동 중단.",
  ended: "문을 닫음.",
  claimed: CLAIMED,
};

const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "진행 중.",
  "under construction": "준비 중.",
  announced: "계획됨.",
  considered: "논의 중.",
  "in doubt": "계획됐으나 실현이 불투명.",
  halted: "중단됨.",
  ended: "종료됨.",
  claimed: CLAIMED,
};

const haltMeaning: Messages["haltMeaning"] = {
  past: "과거에 중단된 적이 있음.",
  claimed: "중단됐다는 한 기사의 주장이며, 이를 뒷받침하는 다른 자료는 찾지 못했다.",
};

const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "검토 중.",
  "in force": "시행 중.",
  suspended: "효력 정지.",
  ended: "시행 종료.",
  claimed: CLAIMED,
};

const STATUS_UNKNOWN = "상태 알려지지 않음.";

const facilityKinds: Messages["facilityKinds"] = {
  "vehicle plant": "자동차 공장",
  gigafactory: "기가팩토리",
};

function way(origin: string, destination: string): string {
  if (origin === destination) return `${origin} 안에서`;
  return `${origin}에서 ${withParticle(destination, "towards")}`;
}

type FlowWords = Parameters<Messages["flowName"]>[0];

const flowName: Messages["flowName"] = (words) => {
  const { commodity, origin, destination, stake } = words;
  return stake ? owned(words, stake) : `${commodity}, ${way(origin, destination)}`;
};

/** "지리그룹(중국)이 르노코리아(한국) 지분 34.02%를 보유": the particle goes by the name before the brackets. */
function owned({ origin, destination, status }: FlowWords, { owner, company, size, control }: StakeWords) {
  const particle = withParticle(owner, "subject").slice(owner.length);
  const whom = `${company}(${destination})`;
  if (status !== "operating" && status !== null) {
    return `${owner}(${origin})의 ${whom} ${control ? "지배" : "지분"}`;
  }
  const who = `${owner}(${origin})${particle}`;
  if (control) return `${who} ${whom}${withParticle(company, "object").slice(company.length)} 지배`;
  return size?.unit === "percent"
    ? `${who} ${whom} 지분 ${amount(size)}를 보유`
    : `${who} ${whom} 지분을 보유`;
}

/** What is owned says so itself. */
function isToldByName({ stake, status }: FlowWords): boolean {
  return stake != null && status === "operating";
}

function flowMeaning({ status, halt }: FlowWords): string {
  if (halt === "past" || halt === "claimed") return haltMeaning[halt];
  return status ? flowStatusMeaning[status] : STATUS_UNKNOWN;
}

export const ko = {
  tag: "ko",
  formatTag: FORMAT_TAG,

  siteName: "배터리 루트",
  skip: {
    heading: "건너뛰기",
    list: "목록으로 건너뛰기",
    map: "지도로 건너뛰기",
    time: "시간 막대로 건너뛰기",
    evidence: "열린 항목으로 건너뛰기",
  },
  tools: "도구",
  stories: "이야기",
  overview: "전체 보기",
  overviewTitle: "배터리는 어디로 가고, 누가 막았나",
  overviewLine: ({ document, flow, facility, measure, agreement }) =>
    `배터리와 전기차에 관한 뉴스 기사 ${document}건이 전한 ${[
      ...some(flow, (count) => `흐름 ${count}개`),
      ...some(facility, (count) => `공장 ${count}곳`),
      ...some(measure, (count) => `제한 조치 ${count}건`),
      ...some(agreement, (count) => `협약 ${count}건`),
    ].join(", ")}. 붉은 막대: 중단된 거래.`,
  languageLabel: "언어",
  printHandout: "학습지 인쇄",
  description:
    "발행된 기사가 전한 배터리·전기차 산업의 공장, 교역 흐름, 제재를 그린 지도. 지도의 모든 표시는 근거가 된 문구로 이어진다.",
  pageTitle: (story) => (story === null ? "배터리 루트" : `${story} · 배터리 루트`),

  list: {
    heading: "지도에 있는 모든 것",
    groups: { facility: "공장", flow: "흐름", measure: "제한 조치", agreement: "협약" },
    count: (entries) => `항목 ${figures.format(entries)}개`,
    claims: (claims) => `진술 ${figures.format(claims)}개`,
    alsoSaid: "기업과 장소",
    alsoSaidLine: "지도에 따로 표시되지 않은 기업, 기관, 장소에 관한 진술.",
    organisations: "기업과 기관",
    places: "장소",
  },

  limits: {
    heading: "이 지도로 알 수 없는 것",
    overview: (documents) => [
      `이 지도는 기사 ${documents}건에 기대며, 그 뒤에 일어난 일에 관한 진술은 없다.`,
      "흐름 대부분은 수량을 밝힌 기사가 없으므로, 선의 굵기는 어떤 수치도 나타내지 않는다.",
      "지도에 없다고 해서 실제로 없는 것은 아니다. 이 기사들에 나오지 않을 뿐이다.",
    ],
  },

  entryTypes: { facility: "공장", flow: "흐름", measure: "제한 조치", agreement: "협약" },
  facilityKinds,
  statuses,
  measureStatuses,
  documentKinds: {
    "own reporting": "자체 취재",
    "press release": "보도자료",
    rewrite: "다른 보도를 다시 쓴 기사",
    aggregator: "기사를 모아 싣는 사이트",
    "not known": "기사의 성격은 알려지지 않음",
  },
  certainties: { certain: "확실", "less-certain": "덜 확실", uncertain: "불확실" },
  exceptionStatuses: { considered: "검토 중", "in force": "시행 중" },
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
  facilityStatusMeaning,
  measureStatusMeaning,
  statusNotStated: STATUS_NOT_STATED,

  flowName,
  flowSentence: (words) => {
    if (isToldByName(words)) return flowName(words);
    const { kind, status, halt } = words;
    return `${flowName(words)}, ${status ? flowStatus(kind, status, halt) : STATUS_NOT_STATED}`;
  },
  facilitySentence: ({ name, kind, status }) =>
    `${name}, ${facilityKinds[kind]}, ${status ? statuses[status] : STATUS_NOT_STATED}`,
  measureSentence: ({ name, status }) => `${name}, ${status ? measureStatuses[status] : STATUS_NOT_STATED}`,
  agreementSentence: ({ name, place }) =>
    place ? `${name}, ${place}에서 체결` : `${name}, 체결 장소는 밝혀지지 않음`,
  flowIs: (words) =>
    isToldByName(words) ? `${flowName(words)}.` : `${flowName(words)}. ${flowMeaning(words)}`,
  facilityIs: ({ kind, place, operator, status }) =>
    `${place}에 있는 ${facilityKinds[kind]}, 운영사 ${operator}. ${
      status ? facilityStatusMeaning[status] : STATUS_UNKNOWN
    }`,
  measureIs: ({ imposedBy, against, goods, status }) =>
    `${withParticle(against, "towards")} 가는 ${goods}에 대한 ${imposedBy}의 제한. ${
      status ? measureStatusMeaning[status] : STATUS_UNKNOWN
    }`,
  agreementIs: ({ parties, place, subject }) =>
    `${listed(parties)}의 협약${subject ? `(${subject})` : ""}, ${
      place ? `${place}에서 체결` : "체결 장소는 밝혀지지 않음"
    }.`,

  amount,
  listed,
  dates: {
    about: (date) => `${date}경`,
    uncertain: (date) => `${date}(불확실)`,
    since: (date) => `${date}부터`,
    until: (date) => `${date}까지`,
    onOrAfter: (date) => `${date} 또는 그 이후`,
    onOrBefore: (date) => `늦어도 ${date}`,
    range: (from, to) => `${from}부터 ${to}까지`,
    yearPart: ({ kind, number }, year) =>
      `${year} ${kind === "half" ? HALVES[number - 1] : QUARTERS[number - 1]}`,
  },

  draft: {
    word: "초안",
    line: "초안, 검토되지 않음",
    partly: "초안, 일부 검토되지 않음",
    legend: "검토되지 않은 초안",
    published: "발행일은 아직 알 수 없음",
  },

  notStated: "밝혀지지 않음",
  notDisclosed: "공개되지 않음",
  notStatedInDocument: "문서에 밝혀지지 않음",

  evidence: {
    close: "닫기",
    labels: {
      status: "상태",
      kind: "종류",
      place: "장소",
      mark: "지도상 위치",
      operator: "운영사",
      products: "생산 품목",
      goods: "품목",
      origin: "출발지",
      destination: "도착지",
      quantity: "수량",
      stakes: "지분",
      severedBy: "중단시킨 조치",
      imposedBy: "시행 주체",
      against: "대상",
      from: "시작",
      until: "종료",
      exceptions: "예외",
      severs: "중단시킨 흐름",
      parties: "당사자",
      subject: "내용",
      signedAt: "체결 장소",
      date: "날짜",
      undisclosed: "공개되지 않은 것",
      flows: "흐름",
    },
    measurands: {
      capacity: "생산 능력",
      output: "생산 실적",
      plan: "생산 계획",
      employment: "직원 수",
      supply: "수량",
      share: "비중",
      stake: "지분",
    },
    severedByNone: "이 지도에는 해당 조치 없음",
    noMark: "지도에 없음: 위치를 밝힌 문서가 없다.",
    inferredEnd: "편집자의 추론이며, 밝힌 문서는 없다.",
    knownTo: {
      site: "정확한 부지 알려짐",
      settlement: "마을까지 알려짐, 부지는 알려지지 않음",
      city: "도시까지 알려짐, 부지는 알려지지 않음",
      district: "구역까지 알려짐, 부지는 알려지지 않음",
      country: "나라 전체, 정확한 위치 없음",
      region: "지역 전체, 정확한 위치 없음",
    },
    noCoordinate: "알아보기 쉽게 놓은 자리이며 실제 위치가 아니다.",
    coordinateFrom: "좌표 출처",
    startsIn: (date) => `${date}부터`,
    startsBy: (date) => `늦어도 ${date}`,
    startNotStated: "시작은 밝혀지지 않음",
    speaksOf: (date) => `${date} 기준`,
    owner: "보유:",
    company: "대상:",
    differ: "문서마다 다름",
    claimReference: (number, publisher) => `진술 ${number}, ${publisher}`,
  },

  claims: {
    heading: (count) => `인용한 출처: 진술 ${figures.format(count)}개`,
    when: "시기",
    by: "출처",
    byDocument: "해당 기사",
    certainty: "확실성",
    note: "편집자 주",
    otherSources: "다른 자료",
    derived: "추론",
    derivedFrom: ({ value, from }) => `${value}, “${from}”에서`,
    openAt: (publisher, paragraph) => `${paragraph}번째 문단, ${publisher}에서 열기`,
    opensElsewhere: "(새 탭에서 열림)",
  },

  documents: {
    heading: "문서",
    published: (date) => `${date} 발행`,
    bases: {
      stated: "기사에 표시된 날짜",
      address: "URL에서 확인한 날짜",
      inferred: "추론한 날짜",
    },
    titleFromAddress: "URL에서 확인한 제목",
    author: (name) => `글쓴이 ${name}`,
    authorNotStated: "글쓴이는 밝혀지지 않음",
    claims: (count) => `진술 ${figures.format(count)}개`,
  },

  legend: {
    heading: "지도 읽는 법",
    key: "지도 범례",
    groups: {
      kinds: { name: "색", heading: "색: 무엇이 오가는가" },
      lines: { name: "선", heading: "선: 어디까지 진행됐는가" },
      marks: { name: "표시", heading: "표시: 공장과 협약" },
      measures: { name: "제한 조치", heading: "빗금: 제한 조치" },
      precision: { name: "고리", heading: "위치와 수량" },
    },
    haltedBefore: "종료된 중단",
    measureOn: (by, against, status) => `${listed(by)} → ${listed(against)}, ${status}`,
    quiet: "가는 선: 그 밖의 흐름, 이야기를 고르면 보임",
    marks: {
      agreement: "협약이 체결된 곳",
      place: "화살표가 시작하거나 끝나는 곳",
      ring: "정확한 부지를 모름",
      area: "나라나 지역 전체",
      imposer: "굵은 테두리: 제한 조치를 내린 나라",
      "quantity stated": "더 굵음: 수치 있음",
      "quantity not stated": "기본 굵기: 수치 없음",
    },
  },

  announce: {
    story: (title, entries) => `${title}: 항목 ${figures.format(entries)}개.`,
    selected: (sentence, claims) => `${sentence}. 진술 ${figures.format(claims)}개.`,
    closed: (entries) => `닫았습니다. 목록에 항목 ${figures.format(entries)}개.`,
  },

  map: {
    label: "지도. 목록에 같은 항목이 있습니다.",
    loading: "지도를 불러오고 있습니다. 목록은 모두 볼 수 있습니다.",
    zoomIn: "확대",
    zoomOut: "축소",
    reset: "이야기 전체 보기",
    failed: {
      "no WebGL":
        "지도를 표시할 수 없습니다. 이 브라우저는 WebGL 2를 지원하지 않습니다. 목록에서 모든 항목과 근거를 볼 수 있습니다.",
      "not loaded":
        "지도를 불러오지 못했습니다. 지도 파일 하나가 없습니다. 목록에서 모든 항목과 근거를 볼 수 있습니다.",
      "not drawn":
        "지도가 실행됐지만 아무것도 그려지지 않았습니다. 목록에서 모든 항목과 근거를 볼 수 있습니다.",
      "context lost":
        "브라우저가 그래픽 메모리를 회수해 지도가 멈췄습니다. 목록에서 모든 항목과 근거를 볼 수 있습니다.",
    },
    resume: "지도 다시 열기",
  },
  credits:
    "윤곽은 유엔이 인정하는 국경을 따르며, 크림과 세바스토폴은 우크라이나의 일부로 표시한다(A/RES/68/262). 점선은 분쟁 중이거나 확정되지 않은 경계다. 윤곽은 어떤 입장도 뜻하지 않는다. Natural Earth 자료로 만들었다.",
  creditsLine: "유엔이 인정하는 국경이며 분쟁 중인 경계는 점선이다. 윤곽은 어떤 입장도 뜻하지 않는다.",
  dataVersion: (version) => `데이터 버전 ${version}`,
  updated: (date) => `${date} 갱신`,
  datasetFailed: {
    missing: "데이터를 불러오지 못했습니다. 파일이 없거나 네트워크가 끊겼습니다.",
    "cut off": "데이터를 끝까지 받지 못했습니다.",
    "not data": "서버가 데이터가 아닌 것을 보냈습니다.",
    "wrong shape": "데이터와 페이지의 버전이 서로 다릅니다.",
  },
  reload: "다시 시도",
  dataFiles: "같은 내용을 다음 파일에서 볼 수 있습니다:",
  dataFile: {
    documents: "문서와 그 진술",
    flows: "흐름",
    measures: "제한 조치",
    facilities: "공장",
    agreements: "협약",
  },

  filters,
  table,
  search,
  time,
  share,
  snippet,
  classCopy,
  reading,
  actions,
  glossary,
  provenance,
  help,
  presentStory: "이 이야기 발표하기",
  method,
  embed,
} satisfies Messages;

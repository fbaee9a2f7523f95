import type { Messages } from "./messages.ts";
import { amount, counted, FORMAT_TAG, type Noun } from "./ru/amounts.ts";
import { classCopy } from "./ru/class-copy.ts";
import { embed } from "./ru/embed.ts";
import { countedEntries } from "./ru/entries.ts";
import { CLAIM, claims, documents, evidence } from "./ru/evidence.ts";
import { filters } from "./ru/filters.ts";
import { help } from "./ru/help.ts";
import { legend } from "./ru/legend.ts";
import { dataFile, datasetFailed, map } from "./ru/map.ts";
import { provenance } from "./ru/provenance.ts";
import { reading } from "./ru/reading.ts";
import { search } from "./ru/search.ts";
import { facilityKinds, STATUS_NOT_STATED, sentences } from "./ru/sentences.ts";
import { share } from "./ru/share.ts";
import { snippet } from "./ru/snippet.ts";
import {
  facilityStatusMeaning,
  flowStatus,
  flowStatusMeaning,
  measureStatuses,
  measureStatusMeaning,
  statuses,
} from "./ru/statuses.ts";
import { table } from "./ru/table.ts";
import { time } from "./ru/time.ts";

const FLOW: Noun = { one: "поток", few: "потока", many: "потоков" };
const PLANT: Noun = { one: "завод", few: "завода", many: "заводов" };
const MEASURE: Noun = {
  one: "ограничительная мера",
  few: "ограничительные меры",
  many: "ограничительных мер",
};
const AGREEMENT: Noun = { one: "соглашение", few: "соглашения", many: "соглашений" };

const SITE_NAME = "Маршруты батарей";

export const ru = {
  tag: "ru",
  formatTag: FORMAT_TAG,

  siteName: SITE_NAME,
  skipToList: "Перейти к списку",
  stories: "Истории",
  overview: "Обзор",
  overviewTitle: "Что куда идёт и что остановлено",
  overviewLine: ({ document, flow, facility, measure, agreement }) =>
    `По опубликованным статьям (${document}) о батареях и электромобилях: ${sentences.listed([
      counted(flow, FLOW),
      counted(facility, PLANT),
      counted(measure, MEASURE),
      counted(agreement, AGREEMENT),
    ])}. Разорванная стрелка — остановленная торговля.`,
  languageLabel: "Язык",
  printHandout: "Раздаточный лист для печати",
  description:
    "Заводы, потоки и санкции в торговле батареями и электромобилями — по опубликованным статьям. Каждый знак на карте ведёт к словам, на которых он держится.",
  pageTitle: (story) => (story === null ? SITE_NAME : `${story} · ${SITE_NAME}`),

  list: {
    heading: "Всё, что есть на карте",
    groups: {
      facility: "Заводы",
      flow: "Потоки",
      measure: "Ограничительные меры",
      agreement: "Соглашения",
    },
    count: countedEntries,
    claims: (count) => counted(count, CLAIM),
    alsoSaid: "Что ещё сказано",
    alsoSaidLine: "Утверждения об организациях и местах, у которых нет своего знака.",
    organisations: "Организации",
    places: "Места",
  },

  entryTypes: {
    facility: "Завод",
    flow: "Поток",
    measure: "Ограничительная мера",
    agreement: "Соглашение",
  },
  facilityKinds,
  statuses,
  measureStatuses,
  documentKinds: {
    "own reporting": "собственный материал",
    "press release": "пресс-релиз",
    rewrite: "пересказ чужого материала",
    aggregator: "агрегатор",
  },
  certainties: { certain: "уверенно", "less-certain": "менее уверенно", uncertain: "неуверенно" },
  exceptionStatuses: { considered: "рассматриваются", "in force": "действуют" },
  flowStatus,
  flowStatusMeaning,
  facilityStatusMeaning,
  measureStatusMeaning,
  statusNotStated: STATUS_NOT_STATED,

  ...sentences,
  amount,

  draft: {
    word: "черновик",
    line: "Черновик, не проверен",
    partly: "Черновик, проверен не полностью",
    legend: "Непроверенный черновик",
    published: "Дата публикации пока неизвестна",
  },

  notStated: "не указано",
  notDisclosed: "не раскрыто",
  notStatedInDocument: "в документе не указано",

  evidence,
  claims,
  documents,
  legend,

  announce: {
    story: (title, entries) => `${title}: ${countedEntries(entries)}.`,
    selected: (sentence, count) => `${sentence}. ${counted(count, CLAIM)}.`,
    closed: (entries) => `Закрыто. В списке ${countedEntries(entries)}.`,
  },

  map,
  credits:
    "Контуры следуют границам, признанным Организацией Объединённых Наций; Крым и Севастополь показаны как часть Украины (A/RES/68/262). Пунктиром обозначены спорные или окончательно не установленные границы. Контуры не выражают никакой позиции. Сделано по данным Natural Earth.",
  presentStory: "Показать эту историю классу",
  creditsLine: "Границы признаны ООН, спорные показаны пунктиром. Контуры не выражают никакой позиции.",
  dataVersion: (version) => `Версия данных ${version}`,
  datasetFailed,
  reload: "Попробовать ещё раз",
  dataFiles: "Те же сведения есть в файлах:",
  dataFile,

  filters,
  table,
  search,
  time,
  share,
  snippet,
  classCopy,
  reading,
  provenance,
  help,
  method: { heading: "Источники и метод" },
  embed,
} satisfies Messages;

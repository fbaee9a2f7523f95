import type { Messages } from "./messages.ts";
import { actions } from "./ru/actions.ts";
import { amount, counted, FORMAT_TAG, type Noun } from "./ru/amounts.ts";
import { classCopy } from "./ru/class-copy.ts";
import { embed } from "./ru/embed.ts";
import { countedEntries } from "./ru/entries.ts";
import { CLAIM, claims, documents, evidence } from "./ru/evidence.ts";
import { filters } from "./ru/filters.ts";
import { glossary } from "./ru/glossary.ts";
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
  haltMeaning,
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
const ARTICLE: Noun = { one: "статья", few: "статьи", many: "статей" };
const AGREEMENT: Noun = { one: "соглашение", few: "соглашения", many: "соглашений" };

/** О том, чего нет, не говорится. */
function some(count: number, noun: Noun): string[] {
  return count === 0 ? [] : [counted(count, noun)];
}

const SITE_NAME = "Маршруты аккумуляторов";

export const ru = {
  tag: "ru",
  formatTag: FORMAT_TAG,

  siteName: SITE_NAME,
  skip: {
    heading: "Быстрый переход",
    list: "Перейти к списку",
    map: "Перейти к карте",
    time: "Перейти к шкале времени",
    evidence: "Перейти к открытой записи",
  },
  tools: "Инструменты",
  stories: "Сюжеты",
  overview: "Обзор",
  overviewTitle: "Куда идут аккумуляторы и кто их остановил",
  overviewLine: ({ document, flow, facility, measure, agreement }) =>
    `По новостным статьям (${document}) об аккумуляторах и электромобилях: ${sentences.listed([
      ...some(flow, FLOW),
      ...some(facility, PLANT),
      ...some(measure, MEASURE),
      ...some(agreement, AGREEMENT),
    ])}. Красная черта: торговля остановлена.`,
  languageLabel: "Язык",
  printHandout: "Раздаточный лист для печати",
  description:
    "Заводы, торговые потоки и санкции в отрасли аккумуляторов и электромобилей — по опубликованным статьям. От каждого знака на карте можно перейти к словам источника.",
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
    alsoSaid: "Компании и места",
    alsoSaidLine: "Утверждения о компаниях, ведомствах и местах, у которых нет своего знака.",
    organisations: "Компании и ведомства",
    places: "Места",
  },

  limits: {
    heading: "Чего эта карта сказать не может",
    overview: (documents) => [
      `Источник карты — ${counted(documents, ARTICLE)}; утверждений о том, что было потом, на ней нет.`,
      "Для большинства потоков ни одна статья не указывает количества, поэтому толщина их линий не означает никакого числа.",
      "Чего нет на карте, то может существовать: в этих статьях об этом не упомянуто.",
    ],
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
    "not known": "происхождение материала неизвестно",
  },
  certainties: { certain: "высокая", "less-certain": "средняя", uncertain: "низкая" },
  exceptionStatuses: { considered: "рассматриваются", "in force": "действуют" },
  flowStatus,
  flowStatusMeaning,
  haltMeaning,
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
    "Контуры соответствуют границам, признанным Организацией Объединённых Наций; Крым и Севастополь показаны как часть Украины (A/RES/68/262). Пунктиром обозначены спорные или окончательно не установленные границы. Контуры не выражают никакой позиции. Сделано по данным Natural Earth.",
  presentStory: "Показать этот сюжет",
  creditsLine: "Границы признаны ООН, спорные показаны пунктиром. Контуры не выражают никакой позиции.",
  dataVersion: (version) => `Версия данных ${version}`,
  updated: (date) => `Обновлено ${date}`,
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
  actions,
  glossary,
  provenance,
  help,
  method: { heading: "Источники и метод" },
  embed,
} satisfies Messages;

import type { ReadingMessages } from "../messages/reading.ts";
import { counted, FORMAT_TAG, type Noun } from "./amounts.ts";
import { CLAIM } from "./evidence.ts";

const DOCUMENT: Noun = { one: "документ", few: "документа", many: "документов" };
const FIGURE: Noun = { one: "число", few: "числа", many: "чисел" };
const ROW: Noun = { one: "строка", few: "строки", many: "строк" };
const conjunction = new Intl.ListFormat(FORMAT_TAG, { type: "conjunction" });

export const reading: ReadingMessages = {
  document: "Документ",
  backToList: "Назад к списку",
  openAt: (publisher) => `Открыть на сайте: ${publisher}`,
  writtenIn: (languageName) => `язык: ${languageName}`,
  claims: (count) => `Что в нём сказано: ${counted(count, CLAIM)}`,
  paragraph: (number) => `Абзац ${number}`,
  paragraphs: (paragraphs) => `${/\D/.test(paragraphs) ? "Абзацы" : "Абзац"} ${paragraphs}`,
  previous: "Предыдущее утверждение",
  next: "Следующее утверждение",
  position: (position, count) => `${position} из ${count}`,
  walk: "По документу",
  onTheMap: "На карте",
  allOf: (name) => `${name}: все утверждения`,
  leftOut: "Что не вошло в карту",
  nothingLeftOut: "Из этого документа на карту вошло всё.",
  others: "Другие документы",
  story: (title) => `сюжет: ${title}`,
  opened: (paragraph, says, name) =>
    `Абзац ${paragraph}: ${says}${name === null ? "" : ` На карте: ${name}.`}`,
  documentOpened: (title, claims) => `Документ: ${title}, ${counted(claims, CLAIM)}.`,
  failed: "Документ не загрузился. В списке те же утверждения.",

  topics: {
    being: "Что это",
    making: "Мощность, выпуск и планы",
    going: "Что куда идёт",
    stopping: "Кто что остановил",
    owning: "Кто чем владеет",
    agreeing: "Кто что подписал",
    withheld: "Что не раскрыто",
    other: "Другие утверждения",
  },
  inDocument: (paragraph) => `В документе: абзац ${paragraph}`,
  readDocument: (claims) => `Читать по утверждениям (${claims})`,
  fromDocuments: (count) => counted(count, DOCUMENT),
  publisherOf: (publisher, date) => `${publisher}, ${date}`,

  sideBySide: {
    heading: "Сравнение",
    counts: (documents, figures) => `${counted(documents, DOCUMENT)}, ${counted(figures, FIGURE)}`,
    amountOf: (measurand, of) => `${measurand}: ${of}`,
    thing: "Что считают",
    said: "Что сказано",
    saidBy: "Кто говорит",
    verdicts: {
      single: "один документ",
      agree: "сходятся",
      "other times": "о разном времени",
      differ: "расходятся",
    },
    keptApart: "В каждой строке подсчитано разное, поэтому числа из разных строк не противоречат друг другу.",
    agreement: (rows) =>
      rows === 0
        ? "Ни одно число не встречается больше чем в одном документе."
        : `Там, где одно и то же число дают несколько документов (${counted(rows, ROW)}), они сходятся.`,
    differing: (things) => `В чём документы расходятся: ${conjunction.format(things)}.`,
  },

  subjects: {
    kinds: { place: "Место", organisation: "Компания или ведомство" },
    names: "Названия",
    position: "На карте",
    shareNotStated: "доля не указана",
    owners: "Владельцы",
    entries: "Связано",
    noEntries: "На карте с этим ничего не связано.",
    noClaims: "Отдельных утверждений нет.",
  },

  notYetReported: (date) => `На ${date} об этом ещё не сообщалось.`,
  notYetPublished: (date) => `На ${date} ещё не опубликовано.`,
  notUndated: "У этой записи есть дата, а карта сейчас показывает только записи без даты.",
  liftTime: "Показать все даты",
};

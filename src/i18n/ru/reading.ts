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
  allOf: (name) => `${name}: всё, что сказано`,
  leftOut: "Что не вошло в карту",
  nothingLeftOut: "Из этого документа вошло всё.",
  others: "Другие документы",
  story: (title) => `история: ${title}`,
  opened: (paragraph, says, name) =>
    `Абзац ${paragraph}: ${says}${name === null ? "" : ` На карте: ${name}.`}`,
  documentOpened: (title, claims) => `Документ: ${title}, ${counted(claims, CLAIM)}.`,
  failed: "Документ открыть не удалось: часть страницы не пришла. В списке те же утверждения.",

  topics: {
    being: "Что это",
    making: "Что может выпускать, выпустил и должен выпускать",
    going: "Что куда идёт",
    stopping: "Кто что остановил",
    owning: "Кто чем владеет",
    agreeing: "Кто что подписал",
    withheld: "Что не раскрыто",
    other: "Что ещё сказано",
  },
  inDocument: (paragraph) => `В документе: абзац ${paragraph}`,
  readDocument: (claims) => `Читать по утверждениям (${claims})`,
  fromDocuments: (count) => counted(count, DOCUMENT),
  publisherOf: (publisher, date) => `${publisher}, ${date}`,

  sideBySide: {
    heading: "Рядом",
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
    keptApart: "В каждой строке считают своё: число из одной строки не противоречит числу из другой.",
    agreement: (rows) =>
      rows === 0
        ? "Ни одно число не названо больше чем в одном документе."
        : `Там, где об одном говорят несколько документов (${counted(rows, ROW)}), они сходятся.`,
    differing: (things) => `В чём документы расходятся: ${conjunction.format(things)}.`,
  },

  subjects: {
    kinds: { place: "Место", organisation: "Организация" },
    names: "Названия",
    position: "На карте",
    shareNotStated: "доля не указана",
    owners: "Владельцы",
    entries: "Что с этим связано",
    noEntries: "На карте с этим ничего не связано.",
    noClaims: "Отдельно об этом не говорит ни один документ.",
  },

  notYetReported: (date) => `На ${date} об этом ещё не сообщалось.`,
  notYetPublished: (date) => `На ${date} ещё не опубликовано.`,
  notUndated: "У этого дата в документах есть, а на карте сейчас только то, у чего её нет.",
  liftTime: "Показать всё опубликованное",
};

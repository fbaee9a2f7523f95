import type { Messages } from "../messages.ts";
import { counted, type Noun } from "./amounts.ts";
import { genitive } from "./genitive.ts";

export const CLAIM: Noun = { one: "утверждение", few: "утверждения", many: "утверждений" };

export const evidence: Messages["evidence"] = {
  close: "Закрыть",
  labels: {
    status: "Статус",
    kind: "Вид",
    place: "Место",
    mark: "Положение на карте",
    operator: "Оператор",
    products: "Продукция",
    goods: "Товар",
    origin: "Откуда",
    destination: "Куда",
    quantity: "Количество",
    stakes: "Доля",
    severedBy: "Чем остановлено",
    imposedBy: "Кто ввёл",
    against: "Против кого",
    from: "С какого времени",
    until: "До какого времени",
    exceptions: "Исключения",
    severs: "Что остановлено",
    parties: "Стороны",
    subject: "Предмет",
    signedAt: "Место подписания",
    date: "Дата",
    undisclosed: "Не раскрыто",
    flows: "Потоки",
  },
  measurands: {
    capacity: "Мощность",
    output: "Выпуск",
    plan: "План выпуска",
    employment: "Работники",
    supply: "Количество",
    share: "Доля",
    stake: "Доля владения",
  },
  severedByNone: "на этой карте такой меры нет",
  noMark: "На карте нет: место не указано ни в одном документе.",
  inferredEnd: "Вывод редактора: ни в одном документе это не указано.",
  knownTo: {
    site: "известна точная площадка",
    settlement: "известен населённый пункт, площадка неизвестна",
    city: "известен город, площадка неизвестна",
    district: "известен район, площадка неизвестна",
    country: "страна целиком, точного места нет",
    region: "регион целиком, точного места нет",
  },
  noCoordinate: "Размещено для удобства чтения; это не местоположение.",
  coordinateFrom: "Источник координат:",
  startsIn: (date) => `начало: ${date}`,
  startsBy: (date) => `начало: не позднее ${genitive(date)}`,
  startNotStated: "начало не указано",
  speaksOf: (date) => `период: ${date}`,
  owner: "Владелец:",
  company: "Компания:",
  differ: "Документы расходятся",
  claimReference: (number, publisher) => `Утверждение ${number}, ${publisher}`,
};

export const claims: Messages["claims"] = {
  heading: (count) => `Цитаты из источников: ${counted(count, CLAIM)}`,
  when: "Когда",
  by: "Кто говорит",
  byDocument: "авторы статьи",
  certainty: "Достоверность",
  note: "Примечание редактора",
  otherSources: "Другие источники",
  derived: "Выведено",
  derivedFrom: ({ value, from }) => `${value}, по словам «${from}»`,
  openAt: (publisher, paragraph) => `Абзац ${paragraph}, открыть на сайте: ${publisher}`,
  opensElsewhere: "(откроется в новой вкладке)",
};

export const documents: Messages["documents"] = {
  heading: "Документы",
  published: (date) => `опубликовано: ${date}`,
  bases: {
    stated: "дата указана в публикации",
    address: "дата из URL",
    inferred: "дата выведена",
  },
  titleFromAddress: "заголовок из URL",
  author: (name) => `автор: ${name}`,
  authorNotStated: "автор не указан",
  claims: (count) => counted(count, CLAIM),
};

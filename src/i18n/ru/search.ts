import type { SearchMessages } from "../messages/search.ts";
import { FORMAT_TAG } from "./amounts.ts";

const figures = new Intl.NumberFormat(FORMAT_TAG);

export const search: SearchMessages = {
  heading: "Поиск",
  label: "Название на любом языке или слова утверждения",
  results: "Результаты",
  groups: {
    entry: "На карте",
    subject: "Компании и места",
    document: "Документы",
    claim: "Утверждения",
  },
  place: "Место",
  organisation: "Компания или ведомство",
  count: (hits, words) =>
    words === "all"
      ? `Найдено: ${figures.format(hits)}.`
      : `Точных совпадений нет. С частью слов найдено: ${figures.format(hits)}.`,
  more: (shown, hits) =>
    `Показаны лучшие ${figures.format(shown)} из ${figures.format(hits)}. Добавьте слова, чтобы уточнить.`,
  none: (question) => `По запросу «${question}» ничего не найдено.`,
  nearest: "Может быть, имелось в виду",
  examples: "Например",
  foundIn: {
    names: "Другие названия",
    related: "Связано",
    words: "Описание",
    said: "Цитата",
    claim: "Утверждение",
  },
  notShown: {
    "other story": "в другом сюжете",
    "filtered away": "скрыто фильтрами",
    "not yet reported": "на выбранную дату ещё не сообщалось",
  },
  otherWords: {
    flow: "торговля, поставка, поставки, отгрузки, экспорт, импорт, вывоз, ввоз",
    facility: "завод, фабрика, предприятие, производство",
    measure: "ограничение, санкции, запрет экспорта, эмбарго, экспортный контроль",
    agreement: "соглашение, договор, контракт, сделка, меморандум о взаимопонимании",
  },
  failed: "Поиск не загрузился. Обновите страницу, чтобы попробовать ещё раз.",
};

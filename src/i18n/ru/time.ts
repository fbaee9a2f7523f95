import type { TimeMessages } from "../messages/time.ts";
import { countedEntries, outOfEntries } from "./entries.ts";

/* A month in words, "июнь 2023 г.", ends with a stop of its own. */
export const time: TimeMessages = {
  heading: "Что сообщалось, по месяцам",
  undated: "Без даты",
  everything: "Всё",
  all: "Всё",
  asOf: (month) => `На ${month}`,
  said: (when, sentence) => `${when}: ${sentence}`,
  reported: ({ shown, all }) => {
    if (shown === all) return `всё уже опубликовано, ${countedEntries(all)}.`;
    if (shown === 0) return `ещё ничего не опубликовано, всего ${countedEntries(all)}.`;
    return `опубликовано ${outOfEntries(shown, all)}; остальное появилось позже.`;
  },
  undatedOnly: ({ shown, all }) => `${outOfEntries(shown, all)}; дата не указана.`,
  allReported: (count) => `Всего ${countedEntries(count)}.`,
  undatedStay: "Записи без даты остаются на карте.",
  count: ({ shown, all }) => `${shown} из ${all}`,
  play: { word: "Пуск", name: "Пуск: месяцы один за другим" },
  next: { word: "Далее", name: "Далее: следующий месяц с публикациями" },
  failed: "Шкала времени не загрузилась. Обновите страницу, чтобы попробовать ещё раз.",
  key: {
    published: "опубликовано",
    inferred: "дата выведена",
    "spoken of": "описанный период",
    closer: "годы показаны теснее",
  },
  span: (from, to) => `Время публикации: ${from === to ? from : `${from} – ${to}`}`,
};

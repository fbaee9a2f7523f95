import type { TimeMessages } from "../messages/time.ts";
import { countedEntries, outOfEntries } from "./entries.ts";

/* A month in words, "июнь 2023 г.", ends with a stop of its own. */
export const time: TimeMessages = {
  heading: "Что и когда стало известно из статей",
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
  undatedOnly: ({ shown, all }) => `${outOfEntries(shown, all)}; когда — не сказано ни в одном документе.`,
  allReported: (count) => `Всё, что опубликовано: ${countedEntries(count)}.`,
  undatedStay: "Записи без даты остаются.",
  count: ({ shown, all }) => `${shown} из ${all}`,
  play: { word: "Пуск", name: "Пуск: месяцы один за другим" },
  next: { word: "Далее", name: "Далее: следующий месяц с публикациями" },
  failed: "Выбор времени показать нельзя: один из его файлов не пришёл.",
  key: {
    published: "опубликовано",
    inferred: "дата по косвенным признакам",
    "spoken of": "о каком времени речь",
  },
  span: (from, to) => `Время публикации: ${from === to ? from : `${from} – ${to}`}`,
};

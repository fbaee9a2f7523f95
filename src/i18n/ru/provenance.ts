import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "Как это попало на карту",
  steps: {
    words: "От слов к утверждению",
    mark: "От утверждений к знаку",
    position: "Место",
    inferred: "Что выведено и почему",
  },
  claim: (number) => `Утверждение ${number}`,
  gives: "Что даёт",
  noMark: "На карте нет: место не указано ни в одном документе.",
  nothingInferred: "Ничего. Каждая часть знака указана прямо.",
  outline: "Нарисовано контуром, а не точкой.",
  failed: "Эта часть панели не загрузилась. Утверждения и цитаты есть выше.",

  cite: {
    heading: "Процитировать",
    headingOfClaim: "Процитировать утверждение",
    text: "Ссылка на источник",
    copy: "Скопировать",
    copied: "Скопировано.",
    selected:
      "Браузер не разрешает странице копировать. Текст выделен: скопируйте его с клавиатуры или через меню.",
    phrase: ({ phrase, publisher, title, published, paragraph, address }) =>
      `«${phrase}». ${publisher}, «${title}», ${published ?? "дата не указана"}, абзац ${paragraph}${address === null ? "" : `, ${address}`}`,
    site: ({ name, version, link }) =>
      `${name}. «Маршруты аккумуляторов» (Battery Routes), версия данных ${version}, ${link}`,
  },
};

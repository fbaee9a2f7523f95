import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "Как это попало на карту",
  steps: {
    words: "От слов к утверждению",
    mark: "От утверждений к знаку",
    position: "Где это стоит",
    inferred: "Что выведено и почему",
  },
  claim: (number) => `Утверждение ${number}`,
  gives: "Что даёт",
  noMark: "Знака нет: место не указано ни в одном документе.",
  nothingInferred: "Ничего. Каждая часть знака указана прямо.",
  outline: "Нарисовано контуром, а точкой — нигде.",
  failed: "Эта часть панели не пришла. Утверждения и их слова стоят выше.",

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
      `${name}. «Маршруты батарей» (Battery Routes), версия данных ${version}, ${link}`,
  },
};

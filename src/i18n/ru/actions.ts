import type { ActionMessages } from "../messages/actions.ts";

export const actions: ActionMessages = {
  label: "Эта запись",
  copyLink: "Скопировать ссылку",
  picture: "Скачать картинку",
  embed: "Встроить",
  report: "Сообщить об ошибке",
  reportClaim: "Сообщить об ошибке в утверждении",
  failed: "Не удалось загрузить ссылки и файлы этой записи. Обновите страницу.",

  prepared: {
    title: (name) => `Исправление: ${name}`,
    ask: "Что неверно и по какому источнику это видно?",
    entry: "Запись",
    claim: "Утверждение",
    data: "Версия данных",
    address: "Адрес",
    more: (lines) => `(ещё не перечислено: ${lines})`,
  },
};

import type { HandoutMessages } from "../messages/handout.ts";

export const handout: HandoutMessages = {
  heading: "Раздаточный лист",
  name: "Имя",
  date: "Дата",
  list: "Что означают номера на карте",
  notOnMap: "Нет на карте",
  questions: "Вопросы",
  documents: "Документы",
  answers: "Ответы",
  right: "Верно:",
  restsOn: "Основание:",
  online: "Интерактивная карта и все источники этого сюжета",
  noAddress: (file) =>
    `Эта копия собрана без адреса сайта, поэтому кода для сканирования нет: сюжет находится на странице ${file} рядом с этой.`,
  howToPrint: "Печать из меню браузера: две страницы A4 или US Letter.",
  toStory: "Назад к сюжету",
  toAnswers: "Ответы на отдельном листе",
  toHandout: "К раздаточному листу",
};

import type { Messages } from "../messages.ts";

const LIST_IS_WHOLE = "В списке есть все записи с источниками.";

export const map: Messages["map"] = {
  label: "Карта. В списке то же самое.",
  loading: "Карта загружается; список уже полный.",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  reset: "Показать весь сюжет",
  failed: {
    "no WebGL": `Карту показать нельзя: браузер не поддерживает WebGL 2. ${LIST_IS_WHOLE}`,
    "not loaded": `Карта не загрузилась: нет одного из её файлов. ${LIST_IS_WHOLE}`,
    "not drawn": `Карта запустилась, но ничего не нарисовала. ${LIST_IS_WHOLE}`,
    "context lost": `Карта остановилась: браузер забрал у неё графическую память. ${LIST_IS_WHOLE}`,
  },
  resume: "Вернуть карту",
};

export const datasetFailed: Messages["datasetFailed"] = {
  missing: "Данные не загрузились: нет файла или нет сети.",
  "cut off": "Данные загрузились не полностью.",
  "not data": "Сервер прислал не данные, а что-то другое.",
  "wrong shape": "Версии данных и страницы не совпадают.",
};

export const dataFile: Messages["dataFile"] = {
  documents: "документы и их утверждения",
  flows: "потоки",
  measures: "ограничительные меры",
  facilities: "заводы",
  agreements: "соглашения",
};

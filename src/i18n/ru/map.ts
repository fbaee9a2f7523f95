import type { Messages } from "../messages.ts";

const LIST_IS_WHOLE = "В списке есть всё, с подтверждениями.";

export const map: Messages["map"] = {
  label: "Карта. В списке то же самое.",
  loading: "Карта загружается; список уже полный.",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  reset: "Показать всю историю",
  failed: {
    "no WebGL": `Карту нельзя нарисовать: в этом браузере нет WebGL 2. ${LIST_IS_WHOLE}`,
    "not loaded": `Карту нельзя нарисовать: один из её файлов не пришёл. ${LIST_IS_WHOLE}`,
    "not drawn": `Карту нельзя нарисовать: она запустилась, но ничего не нарисовала. ${LIST_IS_WHOLE}`,
    "context lost": `Карта остановилась: браузер забрал у неё графическую память. ${LIST_IS_WHOLE}`,
  },
  resume: "Вернуть карту",
};

export const datasetFailed: Messages["datasetFailed"] = {
  missing: "Данные этой страницы не пришли: нет файла или нет сети.",
  "cut off": "Данные этой страницы пришли не полностью.",
  "not data": "Вместо данных этой страницы пришло что-то другое.",
  "wrong shape": "Данные этой страницы — другой версии, чем она сама.",
};

export const dataFile: Messages["dataFile"] = {
  documents: "документы и их утверждения",
  flows: "потоки",
  measures: "ограничительные меры",
  facilities: "заводы",
  agreements: "соглашения",
};

import type { ShareMessages } from "../messages/share.ts";
import { countedEntries, outOfEntries } from "./entries.ts";

export const share: ShareMessages = {
  open: "Поделиться",
  heading: "Поделиться и скачать",
  notLoaded: "Эта часть страницы не загрузилась. Попробуйте ещё раз, когда будет сеть.",

  link: "Ссылка",
  linkLine: "Открывает ровно то, что вы видите: сюжет, фильтры, дату, выбранную запись и положение карты.",
  linkLabel: "Ссылка на этот вид",
  copy: "Скопировать ссылку",
  copied: "Ссылка скопирована.",
  notCopied:
    "Браузер не разрешает странице копировать. Ссылка выделена: скопируйте её с клавиатуры или через меню.",
  handOn: "Отправить…",

  picture: "Картинка",
  pictureLine: "Карта в её нынешнем виде: с заголовком, условными обозначениями, источниками и ссылкой.",
  png: "Сохранить в PNG",
  svg: "Сохранить в SVG",

  data: "Данные",
  dataLine: (entries) => `То, что вы видите: ${countedEntries(entries)}, у каждой свой идентификатор.`,
  geojson: "GeoJSON, для карт",
  csv: "CSV, для таблиц",
  claimsCsv: "CSV, по утверждениям",
  jsonld: "JSON-LD, цитаты из источников",
  licence:
    "Можно свободно использовать по лицензии CC BY 4.0 с указанием Battery Routes. Статьи принадлежат издателям.",

  working: "Минуту…",
  saved: (file) => `Сохранено в файл ${file}.`,
  failed: "Не получилось: нет нужного файла или не разрешил браузер. Попробуйте ещё раз.",

  columns: {
    id: "Идентификатор",
    origin: "Откуда",
    destination: "Куда",
    longitude: "долгота",
    latitude: "широта",
    value: "Количество, число",
    unit: "Количество, единица",
    isoDate: "Дата, ISO 8601",
    says: "Что сказано",
    documents: "Документы",
    claims: "Утверждения",
    entries: "Записи",
    evidence: "Цитаты из источников",
    link: "Ссылка",
  },
  units: { vehicle: "автомобили", battery: "аккумуляторы", tonne: "тонны", person: "человек" },
  cut: "… Здесь обрезано: целиком в GeoJSON.",
  documentLine: (publisher, title) => `${publisher}: ${title}`,
  evidenceLine: ({ phrase, paragraph }) => `«${phrase}» (абзац ${paragraph})`,

  pictureNotes: {
    filtered: (words, shown, all) => `Фильтры: ${words}. Показано ${outOfEntries(shown, all)}.`,
    asOf: (month) => `На ${month}: что опубликовано к концу месяца.`,
    undated: "Только записи без даты.",
    picked: (name) => `Выбрано: ${name}.`,
  },
  pictureCredits: (publishers) =>
    `Факты: статьи изданий ${publishers}; все перечислены по ссылке. Контуры: Natural Earth. Границы, признанные ООН, спорные показаны пунктиром; контуры не выражают никакой позиции. CC BY 4.0, Battery Routes.`,
};

import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Как читать карту",
  key: "Условные обозначения",
  groups: {
    kinds: { name: "Цвет", heading: "Цвет: что перемещается" },
    lines: { name: "Линия", heading: "Линия: на какой стадии" },
    marks: { name: "Знак", heading: "Знаки: заводы и соглашения" },
    measures: { name: "Ограничения", heading: "Штриховка: ограничения" },
    precision: { name: "Кольцо", heading: "Места и количества" },
  },
  haltedBefore: "остановка завершена",
  measureOn: (by, against, status) => `${by.join(", ")} → ${against.join(", ")}: ${status}`,
  quiet: "Тонкая: остальные потоки; выберите сюжет",
  marks: {
    agreement: "Здесь подписано соглашение",
    place: "Место, где стрелка начинается или кончается",
    ring: "Точная площадка неизвестна",
    area: "Страна или регион целиком",
    imposer: "Контур: страна, которая ввела ограничение",
    "quantity stated": "Шире: число указано",
    "quantity not stated": "Обычная ширина: число не указано",
  },
};

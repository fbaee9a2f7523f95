import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Как читать карту",
  quantityNotStated: "Обычная ширина: количество не указано",
  quantityStated: "Шире: количество указано",
  agreement: "Здесь подписано соглашение",
  precisionRing: "Кольцо: известен город, не площадка",
  area: "Страна или регион целиком",
};

import type { Messages } from "../messages.ts";

export const legend: Messages["legend"] = {
  heading: "Как читать карту",
  quantityNotStated: "Обычная ширина: число не указано",
  quantityStated: "Шире: число указано",
  agreement: "Здесь подписано соглашение",
  precisionRing: "Кольцо: точная площадка неизвестна",
  area: "Страна или регион целиком",
};

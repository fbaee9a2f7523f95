import type { TableMessages } from "../messages/table.ts";
import { FORMAT_TAG } from "./amounts.ts";
import { countedEntries } from "./entries.ts";

export const table: TableMessages = {
  columns: {
    name: "Название",
    kind: "Вид",
    status: "Статус",
    country: "Страна",
    date: "Дата",
    quantity: "Количество",
  },
  flowOf: (kind) => `Поток: ${kind.toLocaleLowerCase(FORMAT_TAG)}`,
  noStatus: "неприменимо",
  sorted: (column, descending) =>
    `Порядок: ${column.toLocaleLowerCase(FORMAT_TAG)}, по ${descending ? "убыванию" : "возрастанию"}.`,
  unsorted: "Исходный порядок.",
  quantityOrder:
    "Количества упорядочены внутри одной единицы и одного срока; разные единицы не сравниваются.",
  how: "Нажмите на название столбца, чтобы упорядочить; третье нажатие возвращает исходный порядок. Даты относятся к описанным событиям, а не к публикации.",
  opened: (count) => `Таблица: ${countedEntries(count)}.`,
  closed: (count) => `Список: ${countedEntries(count)}.`,
  failed: "Таблица не загрузилась. В списке те же записи; чтобы попробовать ещё раз, обновите страницу.",
};

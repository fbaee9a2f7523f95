import type { FilterMessages } from "../messages/filters.ts";
import { countedEntries, outOfEntries } from "./entries.ts";

export const filters: FilterMessages = {
  toolbar: "Вид и фильтры",
  ways: { list: "Список", table: "Таблица", document: "Документы" },
  heading: "Фильтры",
  headingOn: (wanted) => `Фильтры: выбрано ${wanted}`,
  facets: { kind: "Вид", status: "Статус", document: "Документ", country: "Страна" },
  kinds: {
    batteries: "Аккумуляторы",
    vehicles: "Автомобили",
    "raw materials": "Сырьё",
    investment: "Инвестиции",
    technology: "Технологии",
    ownership: "Собственность",
    measure: "Ограничительная мера",
    agreement: "Соглашение",
    "vehicle plant": "Автозавод",
    gigafactory: "Гигафабрика",
  },
  remove: "Снять фильтр",
  clearAll: "Снять все",
  doubtful: "Только то, что под вопросом",
  count: outOfEntries,
  show: (count) => `Показать ${countedEntries(count)}`,
  none: {
    filters: "Подходящих записей нет.",
    time: "На эту дату записей нет.",
    story: "В этом сюжете записей нет.",
  },
  whatToLift: "Чтобы записи появились, снимите одно из условий:",
  liftAll: "Снимите больше одного условия.",
  liftFacet: (facet, values, count) => `${facet}: ${values} (без этого ${countedEntries(count)})`,
  liftTime: (count) => `Выбранная дата (за всё время ${countedEntries(count)})`,
  liftStory: (title, count) => `Сюжет: ${title} (во всех сюжетах ${countedEntries(count)})`,
  changed: (shown, of) =>
    shown === 0 ? "Под эти фильтры ничего не подходит." : `С этими фильтрами ${outOfEntries(shown, of)}.`,
  cleared: (count) => `Без фильтров: ${countedEntries(count)}.`,
  failed: "Фильтры не загрузились. Обновите страницу, чтобы попробовать ещё раз.",
};

import type { Messages } from "../messages.ts";

/** Without gender and number, so that they stand beside any name. */
export const statuses: Messages["statuses"] = {
  operating: "работает",
  "under construction": "строится",
  announced: "планируется",
  considered: "обсуждается",
  "in doubt": "под вопросом",
  halted: "остановлено",
  ended: "завершено",
  claimed: "утверждается",
};

export const measureStatuses: Messages["measureStatuses"] = {
  proposed: "рассматривается",
  "in force": "действует",
  suspended: "приостановлено",
  ended: "больше не действует",
  claimed: "утверждается",
};

const HALTS = { past: "было остановлено", claimed: "остановка утверждается" };

export const flowStatus: Messages["flowStatus"] = (kind, status, halt = null) => {
  if (halt === "past" || halt === "claimed") return HALTS[halt];
  if (status === "under construction") return "готовится";
  if (status !== "operating") return statuses[status];
  return kind === "ownership" ? "в собственности" : "идёт";
};

const CLAIMED = "Так утверждает одна статья; других подтверждений не найдено.";

export const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "Завод работает.",
  "under construction": "Идёт строительство.",
  announced: "Завод планируется.",
  considered: "Завод обсуждается.",
  "in doubt": "Завод планируется; план под вопросом.",
  halted: "Работа завода остановлена.",
  ended: "Завод закрыт.",
  claimed: CLAIMED,
};

export const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "Поток идёт.",
  "under construction": "Идёт подготовка.",
  announced: "Поток планируется.",
  considered: "Поток обсуждается.",
  "in doubt": "Поток планируется; план под вопросом.",
  halted: "Поток остановлен.",
  ended: "Поток завершён.",
  claimed: CLAIMED,
};

export const haltMeaning: Messages["haltMeaning"] = {
  past: "В прошлом поток был остановлен.",
  claimed: "Об остановке утверждает одна статья; других подтверждений не найдено.",
};

export const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "Мера рассматривается.",
  "in force": "Мера действует.",
  suspended: "Действие меры приостановлено.",
  ended: "Мера больше не действует.",
  claimed: CLAIMED,
};

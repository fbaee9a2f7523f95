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

export const flowStatus: Messages["flowStatus"] = (kind, status) => {
  if (status === "under construction") return "готовится";
  if (status !== "operating") return statuses[status];
  return kind === "ownership" ? "в собственности" : "идёт";
};

const CLAIMED = "Так утверждает документ; это оспаривается.";

export const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "Производство идёт.",
  "under construction": "Идёт строительство.",
  announced: "Есть только план, завод не построен.",
  considered: "О заводе говорят, решение не принято.",
  "in doubt": "Завод был запланирован, но план под вопросом.",
  halted: "Работа завода остановлена.",
  ended: "Завод закрыт.",
  claimed: CLAIMED,
};

export const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "Это продолжается.",
  "under construction": "Идёт подготовка.",
  announced: "Это запланировано и ещё не началось.",
  considered: "Об этом говорят, договорённости нет.",
  "in doubt": "Это было запланировано, но план под вопросом.",
  halted: "Поток прерван.",
  ended: "Поток закончился.",
  claimed: CLAIMED,
};

export const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "Мера предложена и не действует.",
  "in force": "Мера действует.",
  suspended: "Действие меры приостановлено.",
  ended: "Мера больше не действует.",
  claimed: CLAIMED,
};

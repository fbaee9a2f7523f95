import type { Messages } from "../messages.ts";

/** Without gender of their own, so that they stand beside any name. */
export const statuses: Messages["statuses"] = {
  operating: "en funcionamiento",
  "under construction": "en construcción",
  announced: "en proyecto",
  considered: "en conversaciones",
  "in doubt": "en duda",
  halted: "en suspenso",
  ended: "actividad concluida",
  claimed: "según se afirma",
};

export const measureStatuses: Messages["measureStatuses"] = {
  proposed: "en estudio",
  "in force": "en vigor",
  suspended: "suspendida",
  ended: "ya no está en vigor",
  claimed: "según se afirma",
};

export const flowStatus: Messages["flowStatus"] = (kind, status) => {
  switch (status) {
    case "operating":
      return kind === "ownership" ? "vigente" : "en curso";
    case "under construction":
      return "en preparación";
    case "ended":
      return "flujo concluido";
    default:
      return statuses[status];
  }
};

const CLAIMED = "Lo afirma un documento; la afirmación se discute.";

export const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "Está en funcionamiento.",
  "under construction": "Se está construyendo.",
  announced: "Está en proyecto y no se ha construido.",
  considered: "Se habla de ella, sin decisión tomada.",
  "in doubt": "Se había proyectado, pero el proyecto está en duda.",
  halted: "Su actividad se ha detenido.",
  ended: "Está cerrada.",
  claimed: CLAIMED,
};

export const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "Sigue en curso.",
  "under construction": "Está en preparación.",
  announced: "Está en proyecto y aún no ha empezado.",
  considered: "Se habla de ello, sin acuerdo.",
  "in doubt": "Se había proyectado, pero el proyecto está en duda.",
  halted: "Se ha interrumpido.",
  ended: "Ha terminado.",
  claimed: CLAIMED,
};

export const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "Se ha propuesto y no está en vigor.",
  "in force": "Está en vigor.",
  suspended: "Está en suspenso.",
  ended: "Ya no está en vigor.",
  claimed: CLAIMED,
};

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

const HALTS = { past: "en suspenso en el pasado", claimed: "suspensión según se afirma" };

export const flowStatus: Messages["flowStatus"] = (kind, status, halt = null) => {
  if (halt === "past" || halt === "claimed") return HALTS[halt];
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

const CLAIMED = "Lo afirma un artículo; no se ha encontrado nada más que lo respalde.";

export const facilityStatusMeaning: Messages["facilityStatusMeaning"] = {
  operating: "Está en funcionamiento.",
  "under construction": "Está en construcción.",
  announced: "Está en proyecto.",
  considered: "Está en conversaciones.",
  "in doubt": "Está en proyecto; el proyecto está en duda.",
  halted: "Su actividad está en suspenso.",
  ended: "Está cerrada.",
  claimed: CLAIMED,
};

export const flowStatusMeaning: Messages["flowStatusMeaning"] = {
  operating: "En curso.",
  "under construction": "En preparación.",
  announced: "En proyecto.",
  considered: "En conversaciones.",
  "in doubt": "En proyecto; el proyecto está en duda.",
  halted: "En suspenso.",
  ended: "Concluido.",
  claimed: CLAIMED,
};

export const haltMeaning: Messages["haltMeaning"] = {
  past: "Estuvo en suspenso en el pasado.",
  claimed: "Un artículo afirma que se suspendió; no se ha encontrado nada más que lo respalde.",
};

export const measureStatusMeaning: Messages["measureStatusMeaning"] = {
  proposed: "Está en estudio.",
  "in force": "Está en vigor.",
  suspended: "Está suspendida.",
  ended: "Ya no está en vigor.",
  claimed: CLAIMED,
};

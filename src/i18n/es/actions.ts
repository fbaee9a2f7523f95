import type { ActionMessages } from "../messages/actions.ts";

export const actions: ActionMessages = {
  label: "Esta entrada",
  copyLink: "Copiar enlace",
  picture: "Guardar imagen",
  embed: "Insertar",
  report: "Avisar de un error",
  reportClaim: "Avisar de un error en esta afirmación",
  failed: "No se han podido cargar los enlaces y descargas de esta entrada. Recargue la página.",

  prepared: {
    title: (name) => `Corrección: ${name}`,
    ask: "¿Qué está mal y qué fuente lo demuestra?",
    entry: "Entrada",
    claim: "Afirmación",
    data: "Versión de los datos",
    address: "Dirección",
    more: (lines) => `(${lines} más sin enumerar)`,
  },
};

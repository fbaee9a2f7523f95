import type { ProvenanceMessages } from "../messages/provenance.ts";

export const provenance: ProvenanceMessages = {
  heading: "Cómo llegó esto al mapa",
  steps: {
    words: "De las palabras a la afirmación",
    mark: "De las afirmaciones a la marca",
    position: "Ubicación",
    inferred: "Qué se dedujo y por qué",
  },
  claim: (number) => `Afirmación ${number}`,
  gives: "Aporta",
  noMark: "No está en el mapa: ningún documento indica el lugar.",
  nothingInferred: "Nada. Cada parte de la marca está indicada.",
  outline: "Se dibuja como contorno, nunca como punto.",
  failed: "No se ha podido cargar esta parte del panel. Las afirmaciones y sus fuentes están más arriba.",

  cite: {
    heading: "Citar esto",
    headingOfClaim: "Citar esta afirmación",
    text: "Cita",
    copy: "Copiar",
    copied: "Copiado.",
    selected:
      "El navegador no permite copiar a esta página. La cita está seleccionada: cópiela con el teclado o el menú.",
    phrase: ({ phrase, publisher, title, published, paragraph, address }) =>
      `«${phrase}». ${publisher}, «${title}», ${published ?? "fecha no indicada"}, párrafo ${paragraph}${address === null ? "" : `, ${address}`}`,
    site: ({ name, version, link }) =>
      `${name}. Rutas de las baterías (Battery Routes), versión de los datos ${version}, ${link}`,
  },
};

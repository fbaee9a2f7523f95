import type { SnippetMessages } from "../messages/snippet.ts";

export const snippet: SnippetMessages = {
  line: "Una línea de HTML pone el mapa en su artículo: sin cuenta, sin cookies, sin scripts.",
  open: "Insertar en una página…",
  heading: "Insertar el mapa",

  story: "Historia",
  view: "Vista",
  wholeStory: "La historia entera",
  asSeen: "Mi vista actual",
  language: "Idioma",
  ratio: "Forma",
  ratios: { "16/9": "Ancha, 16:9", "4/3": "Clásica, 4:3", "1/1": "Cuadrada", "3/4": "Alta, 3:4" },
  data: "Datos",
  live: "Siempre actualizados",
  frozen: "Fijar esta versión",
  frozenLine: (version) =>
    `Seguirá mostrando la versión ${version} de los datos, se corrija lo que se corrija después.`,

  preview: "Vista previa",
  widths: { phone: "Teléfono", column: "Columna", wide: "Ancho" },

  code: "HTML para pegar",
  codeLine: "El mapa solo se carga cuando el lector se acerca a él.",
  withScript: "Ajustar la altura al contenido",
  scriptLine: "Un pequeño script de este sitio fija la altura del marco. No lee nada de su página.",
  copy: "Copiar HTML",
  copied: "HTML copiado.",
  notCopied:
    "Este navegador no permite copiar a la página. El HTML está seleccionado: cópielo con el teclado o el menú.",
};

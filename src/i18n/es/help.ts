import type { HelpMessages } from "../messages/help.ts";

export const help: HelpMessages = {
  heading: "Ayuda",
  readMap: {
    heading: "Leer el mapa",
    points: [
      "Una flecha muestra qué va de dónde adónde. Su color dice qué es.",
      "Una flecha rota con una barra roja es comercio interrumpido; el país contra el que va una medida aparece rayado.",
      "La línea continua está en curso, la discontinua en proyecto y la de puntos solo en estudio; el signo de interrogación es duda o disputa. La leyenda nombra todas las marcas.",
      "El ancho normal significa que ningún documento indica la cantidad. Un anillo, que se conoce la ciudad y no el emplazamiento.",
      "Elija una marca: el panel muestra quién lo dice, cuándo y con qué palabras.",
    ],
  },
  readList: {
    heading: "Leer sin el mapa",
    points: [
      "La lista contiene todo lo que hay en el mapa, una frase por entrada. Abre el mismo panel.",
      "La tabla ordena las mismas entradas; los documentos presentan sus afirmaciones en su propio orden.",
      "Los filtros y la franja de meses deciden qué muestran la lista, la tabla y el mapa, los tres por igual.",
      "La búsqueda encuentra nombres en todos los idiomas, palabras de las afirmaciones y documentos.",
    ],
  },
  keys: {
    heading: "Teclas",
    lines: {
      search: "Buscar",
      help: "Esta ayuda",
      close: "Cerrar lo que está encima",
      tab: "Pasar al control siguiente; la lista es una sola parada",
      list: "En la lista: ir de entrada en entrada",
      map: "En el mapa, cuando tiene el foco: mover, acercar y alejar",
    },
    or: "o",
    single: "Usar los atajos de una tecla / y ?",
  },
  theme: {
    heading: "Colores",
    names: { auto: "Según el sistema", light: "Claros", dark: "Oscuros", projector: "Para proyector" },
  },
  failed: "No se puede abrir la ayuda: uno de sus archivos no ha llegado.",
};

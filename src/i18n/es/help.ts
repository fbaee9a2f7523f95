import type { HelpMessages } from "../messages/help.ts";

export const help: HelpMessages = {
  heading: "Ayuda",
  readMap: {
    heading: "Leer el mapa",
    points: [
      "Una flecha muestra qué va de dónde adónde. El color indica el tipo: baterías, vehículos, inversión, etc.",
      "Una barra roja que cruza la flecha significa que el comercio está en suspenso. El rayado cubre el país contra el que se dirige una medida restrictiva.",
      "Línea continua: en curso; discontinua: en proyecto; de puntos: en conversaciones. El signo de interrogación significa «en duda» o «según se afirma». La leyenda explica todas las marcas.",
      "El ancho normal significa que ningún documento da una cifra. Un anillo, que se conoce la ciudad pero no el emplazamiento.",
      "Seleccione una marca para ver quién lo dice, cuándo y con qué palabras.",
    ],
  },
  readList: {
    heading: "Leer sin el mapa",
    points: [
      "La lista contiene todo lo que hay en el mapa, una frase por entrada, y abre el mismo panel.",
      "La tabla ordena las mismas entradas. La vista de documentos recorre cada artículo afirmación por afirmación.",
      "Los filtros y la línea de tiempo cambian a la vez la lista, la tabla y el mapa.",
      "La búsqueda encuentra nombres en cualquier idioma, palabras de las afirmaciones y documentos.",
    ],
  },
  keys: {
    heading: "Teclado",
    lines: {
      search: "Buscar",
      help: "Esta ayuda",
      close: "Cerrar el panel de encima",
      tab: "Pasar al control siguiente; la lista es una sola parada",
      list: "En la lista: ir de entrada en entrada",
      map: "En el mapa, cuando tiene el foco: mover, acercar y alejar",
    },
    or: "o",
    single: "Usar los atajos de una tecla / y ?",
  },
  theme: {
    heading: "Colores",
    names: { auto: "Como el sistema", light: "Claros", dark: "Oscuros", projector: "Para proyector" },
  },
  failed: "No se ha podido cargar la ayuda. Vuelva a cargar la página para intentarlo de nuevo.",
};

import type { MethodPageMessages } from "../messages/method-page.ts";
import { countedInWords } from "./amounts.ts";
import { countedClaims } from "./evidence.ts";

export const methodPage: MethodPageMessages = {
  lead: (documents, claims) =>
    `Este mapa muestra lo que ${countedInWords(documents, "artículo publicado dice", "artículos publicados dicen")} sobre las fábricas de baterías y de vehículos eléctricos, lo que circula entre ellas y las medidas que dejan en suspenso esos flujos: en total, ${countedClaims(claims)}, cada una con las palabras en que se apoya. Aquí se explica qué artículos son y cómo se han leído, qué significan las marcas y qué no, y en el trabajo de quién se apoya el mapa.`,
  contents: "En esta página",
  documents: {
    heading: "Los documentos",
    line: "Todo lo que el mapa presenta como un hecho procede de estos artículos y de ningún otro sitio. No se eligieron para abarcar el tema: son los que se leyeron. Cuando el título o la fecha no figuran en el texto, se dice cómo se conocen.",
    leftOut: "Lo que queda fuera",
    paragraphs: (numbers) => `${/\D/.test(numbers) ? "Párrafos" : "Párrafo"} ${numbers}`,
    originals:
      "Los artículos pertenecen a sus editores y aquí no se reproducen. Cada enlace abre la página del editor y, si el navegador lo permite, justo en las palabras citadas.",
  },
  claims: {
    heading: "Del artículo a la marca",
    line: "Una afirmación es una sola cosa que sostiene un artículo. Llega al mapa en estos pasos.",
    steps: [
      "Una persona lee el artículo párrafo a párrafo. Se dejan fuera las listas de titulares, los pies de foto, las columnas laterales y los avisos, y se anota por qué.",
      "Cada cosa dicha se convierte en una afirmación: una frase con nuestras palabras, el número del párrafo y un fragmento de ocho palabras como máximo que figura en él. Nunca se copian frases enteras.",
      "Lo afirmado se escribe también como dato para programas: una fábrica y su estado, una cantidad con su unidad y su periodo, un flujo con sus dos extremos, una medida con quién la impone y contra quién.",
      "Si el artículo solo recoge lo que dice otro, la afirmación nombra a quien lo dijo. Si habla de otra época, esa época se anota. Si no indica ninguna, no se muestra fecha.",
      "Un programa comprueba cada afirmación: que se conozcan los lugares, las empresas y las fábricas, que los estados y las cantidades tengan sentido, que nada en el mapa carezca de afirmación.",
      "Otro programa coteja cada fragmento y cada número con el texto original, y falla si alguno no está en el párrafo indicado.",
      "Lo que varios artículos dicen de una misma fábrica o de un mismo flujo se reúne en una sola marca. Si difieren, todo se conserva, lado a lado y con su artículo.",
    ],
  },
  certainty: {
    heading: "Certeza, y lo que no se sabe",
    line: "El editor valora hasta qué punto se puede confiar en cada afirmación. Si no se indica nada, la certeza es alta.",
    meanings: {
      certain: "El artículo lo dice con claridad y no se ha encontrado nada en contra.",
      "less-certain":
        "El artículo lo dice con reservas, habla del futuro, cita a una parte interesada o es el único que lo dice.",
      uncertain: "El artículo solo lo supone, o bien otras fuentes lo contradicen.",
    },
    unknowns: [
      {
        term: "no consta",
        meaning:
          "Ningún artículo lo dice. No es cero ni «ninguno»: el ancho de una flecha sin cantidad indicada no representa ningún número, y una medida sin inicio indicado no tiene fecha.",
      },
      {
        term: "no se ha revelado",
        meaning: "Un artículo dice que quienes lo saben no lo han hecho público.",
      },
      {
        term: "deducido por el editor",
        meaning:
          "Ningún artículo indica dónde empieza o termina el flujo, pero su texto apenas deja dudas. El motivo figura junto a la entrada.",
      },
    ],
  },
  marks: {
    heading: "Qué significan las marcas",
    line: "El color indica el tipo de flujo. El trazo de una línea y el relleno de una marca indican el estado, sin ir más lejos que el artículo: lo que está en proyecto no está construido, lo que está en conversaciones no está acordado, lo que está en suspenso no ha desaparecido y lo que se afirma no está probado. Una suspensión nunca se dibuja como comercio.",
    flows: "Flechas",
    facilities: "Fábricas",
    measures: "Medidas restrictivas",
    others: "Otras marcas",
    precision: {
      heading: "Dónde está una marca",
      line: "Una marca nunca es más precisa que lo que se sabe. Las posiciones se leyeron en fuentes públicas, nombradas junto a cada lugar, y se compararon con GeoNames.",
      marks: {
        site: "Marca sin anillo: se conoce el emplazamiento, con un margen de un kilómetro.",
        settlement: "Marca en un anillo: se conoce la localidad, no el emplazamiento.",
        city: "Marca en un anillo: se conoce la ciudad, no el emplazamiento.",
        district: "Marca en un anillo: se conoce el distrito, no el emplazamiento.",
        country: "Sin marca: el nombre se escribe dentro del país y las flechas terminan en él.",
        region: "Sin marca: la región se tiñe. Qué países la forman es decisión nuestra, y así se dice.",
      },
    },
  },
  borders: {
    heading: "Fronteras",
    passages: [
      "Los contornos siguen las fronteras reconocidas por las Naciones Unidas. Crimea y Sebastopol se muestran como parte de Ucrania (resolución 68/262 de la Asamblea General), el Golán como parte de Siria (resolución 497 del Consejo de Seguridad), y Chipre y Somalia como un solo país cada uno.",
      "Las líneas discontinuas son fronteras en disputa o sin fijar definitivamente: en Cachemira, la Línea de Control y los lados del glaciar de Siachen; entre la India y China, la Línea de Control Real; los límites de Kosovo, el Sáhara Occidental, Abyei y el triángulo de Hala’ib; en Chipre, la Línea Verde; el borde de Somalilandia, la línea de 1974 en el Golán, la línea de demarcación coreana y la línea de Perekop.",
      "Los contornos están simplificados para escalas pequeñas y no implican ninguna toma de posición de los editores sobre el estatus de ningún territorio.",
    ],
  },
  limits: [
    "Cómo están las cosas hoy. Muestra lo que los artículos contaban en su fecha; desde entonces los proyectos pueden haberse realizado, abandonado o cambiado.",
    "Cuánto circula en total. Son noticias sueltas, no estadísticas de comercio; un flujo que ningún artículo menciona no está en el mapa.",
    "Que algo sea verdad por estar dibujado. Una afirmación es lo que sostiene un artículo; algunas se discuten, y así se indica.",
    "Si las fuentes son independientes. Varios artículos reescriben noticias ajenas, de modo que dos que coinciden pueden tener una misma fuente.",
    "El lugar exacto de las fábricas de las que solo se nombra la ciudad, ni lugar alguno de las que solo se dice cuántas son.",
    "Por dónde viajan las mercancías. Las flechas unen un principio y un final; la curva es dibujo.",
  ],
  data: {
    heading: "Los datos",
    line: "Lo que muestra el mapa está también en archivos que abre cualquier SIG o programa. Un valor desconocido es null, nunca cero.",
    files: {
      "facilities.geojson": "fábricas: capacidad, producción y planes por separado",
      "flows.geojson": "flujos, por círculos máximos",
      "measures.geojson": "medidas restrictivas, cada una con el territorio contra el que se dirige",
      "agreements.geojson": "acuerdos, con posición cuando un artículo dice dónde",
      "documents.json": "los artículos y sus afirmaciones, por orden",
      "annotations.jsonld": "los fragmentos como anotaciones web del W3C sobre las páginas de los editores",
      "dataset.json": "todo junto, para programas",
    },
    version: (version) =>
      `Los datos de esta página tienen la versión ${version}, que cambia cada vez que cambia una afirmación.`,
  },
  changes: {
    heading: "Novedades",
    line: "Lo que ha cambiado en los datos, de lo más reciente a lo más antiguo.",
  },
  cite: {
    heading: "Cómo citar",
    line: "Cite el artículo por lo que dice y el mapa por haberlo reunido. Indique la versión de los datos, para que otros vean lo mismo que usted. La dirección de una vista incluye la historia y la selección.",
    example: (version) => `Rutas de las baterías (Battery Routes), versión de los datos ${version}.`,
  },
  rights: {
    heading: "Derechos y créditos",
    articles: (publishers) =>
      `Los artículos pertenecen a ${publishers}. Aquí solo se guardan hechos, títulos, direcciones y fragmentos de ocho palabras como máximo.`,
    data: "Las fichas y los archivos de datos pueden usarse con la licencia CC BY 4.0, citando Battery Routes.",
    program: "El programa tiene la licencia MIT.",
    materials: {
      heading: "El mapa base y las coordenadas",
      line: "Las costas, las fronteras y las coordenadas proceden del trabajo de otros:",
      from: {
        "natural-earth": "Costas y fronteras, a través de los dos siguientes. Dominio público.",
        visionscarto:
          "Los países del mundo; las líneas discontinuas y las uniones son nuestras. BSD 3‑Clause.",
        "world-atlas": "Corea y Japón de cerca, y la línea de Perekop. ISC.",
        "us-atlas": "Los límites entre estados de EE. UU., según la Oficina del Censo. ISC.",
        geonames: "Coordenadas para comparar y las ciudades con que se sitúan los borradores. CC BY 4.0.",
        wikipedia: "Donde se leyeron algunas coordenadas; se nombra junto a cada lugar. CC BY‑SA 4.0.",
      },
    },
    packages: {
      heading: "Los programas con que está hecho",
      line: "La mayor parte del trabajo, al construir el sitio y en su navegador, la hace software libre de otros.",
      name: "Paquete",
      purpose: "Qué hace",
      licence: "Licencia",
      roles: {
        map: "dibuja el mapa interactivo",
        panels: "dibuja todo lo que lo rodea",
        signals: "mantiene sincronizados el mapa y los paneles",
        drawing: "proyecta, mide y escala",
        outlines: "desempaqueta los contornos de los países",
        search: "busca",
        checks: "comprueba las fichas antes de que sean datos",
        offline: "guarda una copia para usarla sin conexión",
      },
      texts: "Sus licencias completas",
    },
  },
  offline: {
    heading: "Uso sin conexión",
    line: "Tras la primera visita, el navegador guarda una copia de este sitio, de unos pocos megabytes, para que funcione donde no hay red, por ejemplo en un aula. La copia contiene los archivos públicos del sitio y nada sobre usted. Una versión nueva se usa cuando se han cerrado todas las páginas del sitio. Para quitar la copia, borre los datos de este sitio en los ajustes del navegador; un navegador en modo de ahorro de datos no guarda ninguna.",
  },
  corrections: {
    heading: "Si algo está mal",
    line: "Díganoslo, por favor. Una corrección cambia solo la ficha afectada.",
    steps: [
      "Abra una incidencia (issue) en el repositorio del proyecto o proponga usted el cambio: cada artículo tiene un archivo en la carpeta «seeds».",
      "Indique la afirmación o la entrada (su identificador aparece en la dirección al elegirla), qué está mal y qué párrafo y qué palabras del artículo lo muestran.",
      "Si se trata de un lugar o de un nombre, indique la fuente donde puede leerse el correcto.",
      "Si se equivocó el propio artículo o se corrigió después, indique dónde. La afirmación se queda, con una nota.",
    ],
  },
};

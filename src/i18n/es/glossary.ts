import type { GlossaryMessages } from "../messages/glossary.ts";

export const glossary: GlossaryMessages = {
  heading: "Términos",
  line: "En un panel, cada término aparece subrayado la primera vez; púlselo para ver su significado.",
  terms: {
    gigafactory: {
      name: "gigafactoría",
      forms: ["gigafactoría", "gigafactorías", "gigafábrica", "gigafábricas"],
      meaning: "Fábrica de baterías muy grande, cuya capacidad anual se mide en gigavatios hora (GWh).",
    },
    "traction battery": {
      name: "batería de tracción",
      forms: ["batería de tracción", "baterías de tracción"],
      meaning: "La batería recargable que mueve un vehículo eléctrico.",
    },
    "lithium-ion battery": {
      name: "batería de iones de litio",
      forms: ["batería* de iones de litio", "batería* de ion* de litio"],
      meaning: "Batería recargable en la que los iones de litio se mueven entre dos electrodos.",
    },
    GWh: {
      name: "GWh, gigavatio hora",
      forms: ["gigavatio hora", "gigavatios hora"],
      meaning:
        "Un millón de kilovatios hora. En una fábrica: la energía que pueden almacenar las baterías fabricadas en un periodo.",
    },
    capacity: {
      name: "capacidad",
      forms: ["capacidad", "capacidades"],
      meaning: "Lo máximo que una fábrica puede producir en un periodo. Puede haber producido mucho menos.",
    },
    output: {
      name: "producción",
      forms: ["producción"],
      meaning: "Lo que una fábrica ha producido de verdad en un periodo, no lo que podría producir.",
    },
    "planned output": {
      name: "producción prevista",
      forms: ["prevé fabricar", "producción prevista"],
      meaning: "Lo que una fábrica quiere producir en el futuro. No significa que ya lo produzca.",
    },
    "rare earths": {
      name: "tierras raras",
      forms: ["tierras raras", "tierra rara"],
      meaning: "Grupo de 17 metales; algunos sirven para los imanes potentes de los motores eléctricos.",
    },
    onshoring: {
      name: "relocalización",
      forms: ["relocalización", "relocalizar"],
      meaning: "Llevar la producción al país que usa los bienes, en lugar de importarlos.",
    },
    "joint venture": {
      name: "empresa conjunta",
      forms: ["empresa conjunta", "empresas conjuntas"],
      meaning: "Empresa que dos o más compañías poseen y dirigen en común.",
    },
    stake: {
      name: "participación",
      forms: ["participación", "participaciones"],
      meaning:
        "La parte de una empresa que alguien posee. Una participación minoritaria por sí sola no da el control.",
    },
    "memorandum of understanding": {
      name: "memorando de entendimiento",
      forms: ["memorando*", "memorando* de entendimiento", "memorándum"],
      meaning: "Documento sobre lo que las partes se proponen. Por lo general no obliga como un contrato.",
    },
    "restrictive measure": {
      name: "medida restrictiva, sanción",
      forms: ["medida restrictiva", "medidas restrictivas", "sanción", "sanciones"],
      meaning: "Norma de un Estado contra el comercio o los tratos con otro país, empresa o persona.",
    },
  },
};

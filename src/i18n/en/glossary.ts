import type { GlossaryMessages } from "../messages/glossary.ts";

export const glossary: GlossaryMessages = {
  heading: "Terms",
  line: "In a panel each of these is underlined where it first stands; press it for its meaning.",
  terms: {
    gigafactory: {
      name: "gigafactory",
      forms: ["gigafactory", "gigafactories"],
      meaning: "A very large battery plant, one whose yearly capacity is counted in gigawatt-hours (GWh).",
    },
    "traction battery": {
      name: "traction battery",
      forms: ["traction battery", "traction batteries"],
      meaning: "The rechargeable battery that drives an electric vehicle.",
    },
    "lithium-ion battery": {
      name: "lithium-ion battery",
      forms: ["lithium-ion battery", "lithium-ion batteries"],
      meaning: "A rechargeable battery that works by moving lithium ions between its two electrodes.",
    },
    GWh: {
      name: "GWh, gigawatt-hour",
      forms: ["gigawatt-hour", "gigawatt-hours"],
      meaning:
        "A million kilowatt-hours. For a battery plant: how much energy all the batteries made in a period can store.",
    },
    capacity: {
      name: "capacity",
      forms: ["capacity"],
      meaning: "The most that a plant can make in a given time. It may have made far less: see output.",
    },
    output: {
      name: "output",
      forms: ["output"],
      meaning: "What a plant has made in a given time, not what it could make: see capacity.",
    },
    "planned output": {
      name: "planned output",
      forms: ["planned output"],
      meaning: "What a plant is meant to make one day. It does not say that anything is made yet.",
    },
    "rare earths": {
      name: "rare earths",
      forms: ["rare earth", "rare earths"],
      meaning: "A group of 17 metals, some of them used in the strong magnets of electric motors.",
    },
    onshoring: {
      name: "onshoring",
      forms: ["onshoring", "onshore", "onshored"],
      meaning: "Moving production into the country that uses the goods, instead of importing them.",
    },
    "joint venture": {
      name: "joint venture",
      forms: ["joint venture", "joint ventures"],
      meaning: "A company that two or more companies own and run together.",
    },
    stake: {
      name: "stake",
      forms: ["stake", "stakes"],
      meaning: "The part of a company that somebody owns. A minority stake alone does not give control.",
    },
    "memorandum of understanding": {
      name: "memorandum of understanding",
      forms: ["memorandum of understanding", "memorandum"],
      meaning: "A written statement of what its parties intend. As a rule it is not a binding contract.",
    },
    "restrictive measure": {
      name: "restrictive measure, sanction",
      forms: ["restrictive measure", "restrictive measures", "sanction", "sanctions"],
      meaning: "A state’s rule against trade or dealings with another country, company or person.",
    },
  },
};

import type { ConvertInput } from "../../src/convert/convert.ts";
import { randomNumbers } from "./seeded-random.ts";

const CLAIMS_PER_RECORD = 10;
const RECORDS_PER_PLANT = 5;

/**
 * Invented records (about 10 claims each, all kinds of fact) with the register they speak of: one plant, two flows
 * and one measure for every five records. The same seed gives the same text.
 */
export function generateRecords(count: number, seed = 1): ConvertInput {
  const random = randomNumbers(seed);
  const plants = Math.ceil(count / RECORDS_PER_PLANT);
  const records = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const id = `record-${String(index).padStart(5, "0")}`;
    records.set(`seeds/${id}.yaml`, recordText(id, index % plants, random));
  }
  return {
    records,
    register: registerTexts(plants, random),
    tours: new Map(),
    changes: new Map(),
    countries: new Map([["XA", SQUARE]]),
  };
}

const SQUARE = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
];

function recordText(id: string, plant: number, random: () => number): string {
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const date = `2023-${month}-${day}`;
  const amount = Math.floor(random() * 900_000);
  const head = `id: ${id}
publisher: Invented Wire
title: What plant ${plant} makes
titleBasis: stated
published: { date: ${date}, basis: address }
url: https://wire.example/${date.replaceAll("-", "/")}/${id}
language: en
kind: rewrite
story: plants
original: { file: ${id}.txt, sha256: ${"a".repeat(64)} }
claims:
`;
  const claims = FACTS.map((fact, index) => claimText(index, fact(plant, amount), date));
  return `${head}${claims.join("\n")}\nleftOut: []\n`;
}

type Claimed = readonly [about: string, fact: string];

const FACTS: readonly ((plant: number, amount: number) => Claimed)[] = [
  (plant) => [
    `facility/plant-${plant}`,
    `{ kind: facility, is: gigafactory, place: place/town-${plant}, operator: organisation/maker-${plant}, status: operating }`,
  ],
  (plant, amount) => [
    `facility/plant-${plant}`,
    `{ kind: capacity, value: ${amount}, unit: vehicle, per: year }`,
  ],
  (plant, amount) => [
    `facility/plant-${plant}`,
    `{ kind: plan, value: ${amount}, unit: vehicle, per: year, of: electric vehicles, status: in doubt }`,
  ],
  (plant) => [
    `facility/plant-${plant}`,
    "{ kind: product, name: Model, status: announced, start: 2025-07/2025-12 }",
  ],
  (plant, amount) => [
    `facility/plant-${plant}`,
    `{ kind: employment, value: ${amount}, unit: person, bound: about }`,
  ],
  (plant) => [
    `flow/out-${plant}`,
    `{ kind: flow, status: operating, origin: facility/plant-${plant}, destination: place/land, commodity: cars }`,
  ],
  (plant, amount) => [`flow/out-${plant}`, `{ kind: supply, value: ${amount}, unit: vehicle, per: year }`],
  (plant) => [
    `flow/in-${plant}`,
    `{ kind: flow, status: halted, origin: place/land, destination: facility/plant-${plant}, commodity: cells }`,
  ],
  (plant) => [
    `measure/ban-${plant}`,
    "{ kind: measure, status: in force, imposedBy: place/land, against: place/land, goods: cells, from: 2024 }",
  ],
  (plant) => [`organisation/maker-${plant}`, "{ kind: statement }"],
];

function claimText(index: number, [about, fact]: Claimed, date: string): string {
  return `  - id: claim-${index % CLAIMS_PER_RECORD}
    at: { paragraph: ${index + 1}, phrase: "produce 200,000 electric vehicles (EVs) annually in Town" }
    says: The maker planned to build 200,000 electric vehicles a year in Town; the plan was in danger.
    about: ${about}
    fact: ${fact}
    when: ${date}
`;
}

function registerTexts(plants: number, random: () => number): Map<string, string> {
  const each = (entry: (plant: number) => string) =>
    Array.from({ length: plants }, (_, plant) => entry(plant)).join("");
  const degrees = (range: number) => (random() * 2 * range - range).toFixed(4);
  const land = `- id: place/land
  names: { en: Land, ko: 땅 }
  precision: country
  country: XA
  anchor: [5, 5]
`;
  const files = {
    "places.yaml": `${land}${each(
      (plant) => `- id: place/town-${plant}
  names: { en: Town ${plant}, ko: 도시 ${plant} }
  precision: city
  country: XA
  position: [${degrees(180)}, ${degrees(80)}]
  source: { name: Invented }
`,
    )}`,
    "organisations.yaml": each(
      (plant) => `- id: organisation/maker-${plant}
  names: { en: Maker ${plant}, ko: 제조사 ${plant} }
`,
    ),
    "facilities.yaml": each(
      (plant) => `- id: facility/plant-${plant}
  names: { en: Plant ${plant}, ko: 공장 ${plant} }
  kind: gigafactory
  place: place/town-${plant}
  operator: organisation/maker-${plant}
`,
    ),
    "flows.yaml": each(
      (
        plant,
      ) => `- { id: flow/out-${plant}, kind: vehicles, commodity: cars, origin: facility/plant-${plant}, destination: place/land }
- { id: flow/in-${plant}, kind: batteries, commodity: cells, origin: place/land, destination: facility/plant-${plant} }
`,
    ),
    "measures.yaml": each(
      (plant) => `- id: measure/ban-${plant}
  names: { en: Ban ${plant}, ko: 금지 ${plant} }
  imposedBy: place/land
  against: place/land
  goods: cells
  severs: [flow/in-${plant}]
`,
    ),
    "stories.yaml": "- { id: plants, title: Plants, line: What they make., frame: [place/land] }\n",
  };
  return new Map(Object.entries(files).map(([name, text]) => [`data/register/${name}`, text]));
}

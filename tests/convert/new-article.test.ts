import { expect, test } from "vitest";
import { convert } from "../../src/convert/convert.ts";
import { formatProblem } from "../../src/convert/problem.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { realInput } from "./project.ts";

const RECORD = `
id: fjord-post-lithium
publisher: Fjord Post
title: Narvik ships lithium to Busan
titleBasis: address
published: { date: 2025-01-20, basis: address }
url: https://fjordpost.example/2025/01/20/narvik-ships-lithium-to-busan
language: en
kind: own reporting
story: busan
original: { file: lithium.txt, sha256: ${"a".repeat(64)} }
claims:
  - id: lithium-to-busan
    at: { paragraph: 1, phrase: 500 tonnes of lithium a year from Narvik }
    says: The plant in Busan gets 500 tonnes of lithium a year from Narvik.
    about: flow/narvik-busan-lithium
    fact:
      - kind: flow
        status: operating
        origin: place/narvik
        destination: facility/renault-busan
        commodity: lithium
      - { kind: supply, value: 500, unit: tonne, per: year }
leftOut: []
`;
const PLACE = `
- id: place/narvik
  names: { en: Narvik, ko: 나르비크, "no": Narvik }
  local: "no"
  precision: city
  country: "NO"
  position: [17.4273, 68.4384]
  source: { name: Invented for this test }
`;
const FLOW = `
- id: flow/narvik-busan-lithium
  kind: raw materials
  commodity: lithium
  origin: place/narvik
  destination: facility/renault-busan
`;

test("a sixth article with a new place and a new flow needs records and register only", () => {
  const input = realInput();
  const add = (name: string, text: string) => `${input.register.get(`data/register/${name}`)}\n${text}`;
  const conversion = convert({
    ...input,
    records: new Map([...input.records, ["seeds/fjord-post-lithium.yaml", RECORD]]),
    register: new Map([
      ...input.register,
      ["data/register/places.yaml", add("places.yaml", PLACE)],
      ["data/register/flows.yaml", add("flows.yaml", FLOW)],
    ]),
  });
  expect("problems" in conversion ? conversion.problems.map(formatProblem) : []).toEqual([]);
  const files = "files" in conversion ? conversion.files : new Map<string, string>();
  const dataset = JSON.parse(files.get("dataset.json") ?? "") as Dataset;

  expect(dataset.documents.map(({ id }) => id)).toContain("fjord-post-lithium");
  expect(dataset.places.find(({ id }) => id === "place/narvik")).toMatchObject({
    position: [17.4273, 68.4384],
  });
  const claim = "fjord-post-lithium#lithium-to-busan";
  expect(dataset.claims.map(({ id }) => id)).toContain(claim);
  expect(dataset.entries.find(({ id }) => id === "flow/narvik-busan-lithium")).toMatchObject({
    status: "operating",
    stories: ["busan"],
    origin: { at: "place/narvik", claims: [claim] },
    destination: { at: "facility/renault-busan", claims: [claim] },
    quantity: { value: 500, unit: "tonne", per: "year", claim },
  });
  const flows = JSON.parse(files.get("flows.geojson") ?? "") as GeoJSON.FeatureCollection;
  const flow = flows.features.find(({ id }) => id === "flow/narvik-busan-lithium");
  expect(flow?.geometry).toMatchObject({ type: "LineString" });
  expect(flow?.properties?.evidence).toMatchObject({ quantity: [claim], origin: [claim] });
});

import { beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { ClaimId, Dataset, Entry } from "../../src/model/dataset.ts";
import { LOCALES } from "../../src/model/locales.ts";
import { claimElementId } from "../../src/panels/claim-references.tsx";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { datesOf } from "../../src/view/entry-dates.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const INDEX = indexDataset(DATASET);
const CLAIM_BY_ID = new Map(DATASET.claims.map((claim) => [claim.id, claim]));

/** Every claim that some property of the entry names, wherever it stands in the entry. */
function citedClaims(value: unknown): ClaimId[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "claim" && typeof inner === "string") return [inner];
    if (key === "claims" && Array.isArray(inner)) return inner as ClaimId[];
    return citedClaims(inner);
  });
}

/** The properties the panel shows, by name: their words and the claims they lead to. */
function shownProperties(): Map<string, { words: string; claims: string[] }> {
  const rows = [...document.querySelectorAll(".evidence .property")];
  return new Map(
    rows.map((row) => [
      row.querySelector("dt")?.textContent ?? "",
      {
        words: row.querySelector("dd")?.textContent ?? "",
        claims: [...row.querySelectorAll("a.reference")].map(
          (link) => new URL((link as HTMLAnchorElement).href).hash,
        ),
      },
    ]),
  );
}

/** What each type of entry shows in any case, and whether the data holds it. */
function expectedProperties(entry: Entry): [name: string, stated: boolean][] {
  const measured = (measurand: string) => entry.amounts.some((amount) => amount.measurand === measurand);
  switch (entry.type) {
    case "facility":
      return [
        ["Status", entry.statuses.length > 0],
        ["Kind", true],
        ["Operated by", true],
        ["Capacity", measured("capacity")],
        ["Output", measured("output")],
        ["Planned output", measured("plan")],
        ["Employees", measured("employment")],
        ["Products", entry.products.length > 0],
        ["Place", true],
      ];
    case "flow":
      return [
        ["Status", entry.statuses.length > 0],
        ["Goods", true],
        ["From", entry.origin.inferred === null],
        ["To", entry.destination.inferred === null],
        ["Quantity", entry.quantity !== null],
        ["Date", datesOf(INDEX, entry).length > 0],
      ];
    case "measure":
      return [
        ["Status", entry.statuses.length > 0],
        ["Imposed by", true],
        ["Against", true],
        ["Goods", true],
        ["Since", entry.from !== null],
        ["Until", entry.until !== null],
        ["Exceptions", entry.exceptions.length > 0],
        ...(entry.from === null && entry.until === null && datesOf(INDEX, entry).length > 0
          ? [["Date", true] as [string, boolean]]
          : []),
      ];
    case "agreement":
      return [
        ["Parties", true],
        ["Subject", entry.subject !== null],
        ["Signed in", entry.place !== null],
        ["Date", entry.date !== null],
      ];
  }
}

beforeAll(async () => {
  await page.viewport(1280, 720);
});

describe.each(DATASET.entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("shows every property, with its claims or with the words for none", () => {
    renderPage(DATASET, `?select=${id}`);
    const shown = shownProperties();
    for (const [name, stated] of expectedProperties(entry)) {
      const property = shown.get(name);
      expect(property, `${id}: ${name}`).toBeDefined();
      if (stated) expect(property?.claims, `${id}: claims of ${name}`).not.toEqual([]);
      else expect(property?.words, `${id}: ${name}`).toMatch(/not (stated|disclosed)|no document states/);
    }
  });

  test("every claim a property names is in the panel, with its words, phrases and publisher", () => {
    renderPage(DATASET, `?select=${id}`);
    for (const cited of new Set(citedClaims(entry))) {
      const claim = CLAIM_BY_ID.get(cited);
      const item = document.getElementById(claimElementId(cited));
      expect(item, `${id}: ${cited}`).not.toBeNull();
      expect(item?.textContent).toContain(claim?.says.en);
      const phrases = [...(item?.querySelectorAll("q") ?? [])].map((quote) => quote.textContent);
      expect(phrases).toEqual(claim?.at.map(({ phrase }) => phrase));
      for (const link of item?.querySelectorAll<HTMLAnchorElement>(".phrases a") ?? []) {
        expect(link.href).toContain("#:~:text=");
      }
    }
  });

  test("every number in a property leads to a claim of the panel", () => {
    renderPage(DATASET, `?select=${id}`);
    for (const { claims } of shownProperties().values()) {
      for (const hash of claims) expect(document.getElementById(hash.slice(1)), hash).not.toBeNull();
    }
  });
});

describe.each([...DATASET.places, ...DATASET.organisations].map((subject) => [subject.id, subject] as const))(
  "%s",
  (id, subject) => {
    test("shows its names, its claims and what it has to do with", () => {
      renderPage(DATASET, `?select=${id}`);
      const shown = shownProperties();
      const own = subject.local && subject.names[subject.local];
      expect(document.querySelector(".evidence")?.textContent).toContain(own ?? subject.names.en);
      for (const claim of subject.claims) {
        const item = document.getElementById(claimElementId(claim));
        expect(item?.textContent, claim).toContain(CLAIM_BY_ID.get(claim)?.says.en);
      }
      const links = [...document.querySelectorAll<HTMLAnchorElement>(".evidence .entry-links a")];
      expect(links.length === 0).toBe(
        shown.get("Related")?.words.startsWith("Nothing on the map is related") ?? false,
      );
    });
  },
);

test.each(LOCALES)("in %s the list holds every entry of the data, each with its own name", (locale) => {
  renderPage(DATASET, `?lang=${locale}`);
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-id]")];
  expect(buttons.map((button) => button.dataset.id).sort()).toEqual(
    DATASET.entries.map(({ id }) => id).sort(),
  );
  const names = buttons.map((button) => button.textContent);
  expect(new Set(names).size).toBe(names.length);
});

test("every claim of the data is reachable: from an entry, or from what is also said of", () => {
  renderPage(DATASET);
  const subjects = [...document.querySelectorAll<HTMLElement>("[data-subject]")].map(
    ({ dataset: { subject } }) => subject,
  );
  const spokenOf = [...DATASET.places, ...DATASET.organisations].filter(({ id }) => subjects.includes(id));
  const reachable = new Set([...DATASET.entries, ...spokenOf].flatMap(({ claims }) => claims));
  const lost = DATASET.claims.filter(({ id }) => !reachable.has(id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("every document is listed with publisher, title and the basis of its date", () => {
  renderPage(DATASET);
  const listed = document.querySelector(".documents")?.textContent ?? "";
  for (const { publisher, title, published } of DATASET.documents) {
    expect(listed).toContain(publisher);
    expect(listed).toContain(title);
    if (published?.why) expect(listed).toContain(published.why.en);
  }
});

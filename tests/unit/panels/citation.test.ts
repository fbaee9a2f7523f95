import { describe, expect, test } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import type { Claim, PublishedDocument } from "../../../src/model/dataset.ts";
import { citationOfClaim, citationOfEntry, citationOfSubject } from "../../../src/panels/citation.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

const PAGE = "https://news.example/maps/busan.ko.html?story=busan&theme=dark&view=1/2/3#legend";
const ENGLISH = { index: INDEX, messages: messagesFor("en") };

const claimOf = (id: string): Claim => {
  const claim = INDEX.claimById.get(id);
  if (!claim) throw new Error(`${id} is missing from the data`);
  return claim;
};

/** The view that the permanent link of a citation opens. */
function linked(citation: string) {
  const link = new URL(/\S+$/.exec(citation)?.[0] ?? "");
  return { link, view: parseViewState(link.search, INDEX) };
}

test("a claim: phrase, publisher, title, date, paragraph, publisher's page; our words, version, link", () => {
  const halted = claimOf("socialbites-battery-exports-russia#battery-exports-halted");
  const lines = citationOfClaim(ENGLISH, halted, PAGE).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    "“South Korea has halted exports”. SocialBites, “South Korea's Battery Exports to Russia Pause: Implications for Russian EV Production and Regional Markets”, on or after 5 March 2024, paragraph 1, https://socialbites.ca/auto/south-koreas-battery-exports-to-russia-pause-implications-for-russian-ev-production-and-regional-markets#:~:text=South%20Korea%20has%20halted%20exports",
  );
  expect(lines[2]).toBe(
    `Exports of lithium-ion batteries from South Korea to Russia have been halted. Battery Routes, data version ${DATASET.version}, https://news.example/maps/?select=flow/kr-ru-batteries&panel=document/socialbites-battery-exports-russia&claim=battery-exports-halted`,
  );
});

test.each(DATASET.claims)("$id: the link opens the claim in its document, lit on the map", (claim) => {
  const citation = citationOfClaim(ENGLISH, claim, PAGE);
  const { link, view } = linked(citation);
  expect(`${link.origin}${link.pathname}${link.hash}`).toBe("https://news.example/maps/");
  expect(view.panel).toEqual({ type: "document", id: claim.document, claim: claim.id });
  expect(view.selection.type).not.toBe("none");
  for (const { phrase } of claim.at) expect(citation).toContain(`“${phrase}”`);
});

test.each(DATASET.entries)("$id: the link picks the entry and nothing of where the reader was", (entry) => {
  const citation = citationOfEntry(ENGLISH, entry, PAGE);
  const { view } = linked(citation);
  expect(view).toMatchObject({
    selection: { type: "entry", id: entry.id },
    story: null,
    theme: "auto",
    camera: null,
  });
  expect(citation).toContain(`data version ${DATASET.version}`);
  expect(citation.split("\n").length).toBeGreaterThan(1);
});

test("a company is cited with what is claimed of it", () => {
  const company = INDEX.organisationById.get("organisation/enertech");
  const citation = company ? citationOfSubject(ENGLISH, company, PAGE) : "";
  expect(citation).toContain("“under Rosatom’s control since 2022”");
  expect(citation).toMatch(/\?select=organisation\/enertech$/);
});

test("in Korean the words and the link are Korean", () => {
  const wording = { index: INDEX, messages: messagesFor("ko") };
  const citation = citationOfClaim(wording, claimOf("econotimes-polestar-busan#geely-stake"), PAGE);
  expect(citation).toContain("번째 문단");
  expect(linked(citation).view.locale).toBe("ko");
});

describe("a draft", () => {
  const [document, ...others] = DATASET.documents;
  const bare = { ...document, published: null, url: null } as PublishedDocument;
  const index = indexDataset({ ...DATASET, documents: [bare, ...others] });

  test("without date and address says that its date is not stated, and invents neither", () => {
    const claim = claimOf(bare.claims[0] ?? "");
    const citation = citationOfClaim({ index, messages: messagesFor("en") }, claim, PAGE);
    expect(citation).toContain("date not stated, paragraph");
    expect(citation).not.toContain("#:~:text=");
  });
});

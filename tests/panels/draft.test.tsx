import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Dataset } from "../../src/model/dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

/** The fixture with one claim about the plant, and the document that makes it, still under review. */
const PREVIEW: Dataset = {
  ...FIXTURE,
  documents: FIXTURE.documents.map((document) =>
    document.id === "relay"
      ? { ...document, draft: true as const, url: null, published: null, kind: null, titleBasis: null }
      : document,
  ),
  claims: FIXTURE.claims.map((claim) =>
    claim.document === "relay" ? { ...claim, draft: true as const } : claim,
  ),
  entries: FIXTURE.entries.map((entry) =>
    entry.documents.includes("relay") ? { ...entry, draft: true as const } : entry,
  ),
};

const buttonOf = (id: string) => document.querySelector(`[data-id="${id}"]`)?.textContent ?? "";

test("the list names drafts, wholly or in part, and nothing else", async () => {
  await page.viewport(1280, 720);
  renderPage(PREVIEW);
  expect(buttonOf("flow/kr-ru-batteries")).toContain("Draft, not reviewed");
  expect(buttonOf("facility/renault-busan")).toContain("Draft, not all reviewed");
  renderPage(FIXTURE);
  expect(document.body.textContent).not.toContain("Draft");
});

test("the panel names the entry and each claim that is a draft", async () => {
  renderPage(PREVIEW, "?select=facility/renault-busan");
  const panel = page.getByRole("complementary");
  await expect.element(panel.getByText("Draft, not all reviewed")).toBeVisible();
  const claims = [...document.querySelectorAll(".evidence .claim")];
  const drafts = claims.filter((claim) => claim.querySelector(".says .draft"));
  expect([claims.length, drafts.length]).toEqual([3, 1]);
  expect(drafts[0]?.querySelector("a[target]")).toBeNull();
});

test("a document whose address and date are not known yet has no link, and says so", async () => {
  renderPage(PREVIEW);
  const listed = document.querySelector(".documents li");
  expect(listed?.textContent).toContain("Draft, not reviewed");
  expect(listed?.textContent).toContain("Date of publication not known yet");
  expect(listed?.querySelector("a[target]")).toBeNull();
});

test("in Korean as well, and the legend explains the look", async () => {
  renderPage(PREVIEW, "?lang=ko");
  expect(buttonOf("flow/kr-ru-batteries")).toContain("초안, 검토되지 않음");
  expect(document.querySelector(".legend")?.textContent).toContain("검토되지 않은 초안");
});

import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { claimsInOrder } from "../../src/view/document-claims.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const INDEX = indexDataset(DATASET);
const RELAY = "socialbites-battery-exports-russia";
const reading = page.getByRole("region", { name: /Battery Exports to Russia Pause/ });
const panel = page.getByRole("complementary");

/** The claims that the document view shows, in its order. */
function shownClaims(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".reading [data-claim]")];
}

function openClaim(): string | undefined {
  return document.querySelector<HTMLElement>(".reading li[aria-current] > [data-claim]")?.dataset.claim;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

describe.each(DATASET.documents.map((document) => [document.id, document] as const))(
  "%s",
  (id, published) => {
    const claims = claimsInOrder(INDEX, published);

    test("every claim stands in it in order, with its paragraph; so does what was left out, and why", async () => {
      renderPage(DATASET, `?panel=document/${id}`);
      await expect.element(page.getByRole("heading", { level: 2, name: published.title })).toBeVisible();
      expect(shownClaims().map((button) => button.dataset.claim)).toEqual(claims.map((claim) => claim.id));
      for (const [at, button] of shownClaims().entries()) {
        expect(button.textContent).toContain(claims[at]?.says.en);
        expect(button.textContent).toContain(`Paragraph ${claims[at]?.at[0]?.paragraph}`);
      }
      const leftOut = document.querySelector(".left-out")?.textContent ?? "";
      for (const { paragraphs, why } of published.leftOut) {
        expect(leftOut).toContain(paragraphs.replace("-", "–"));
        expect(leftOut).toContain(why.en);
      }
    });

    test("each claim, when picked, lights something on the map and leads to it and back", async () => {
      const { store } = renderPage(DATASET, `?panel=document/${id}`);
      await expect.element(page.getByRole("heading", { level: 2, name: published.title })).toBeVisible();
      for (const claim of claims) {
        document.querySelector<HTMLElement>(`[data-claim="${claim.id}"]`)?.click();
        await expect.poll(openClaim).toBe(claim.id);
        const { selection, panel: shown } = store.view.value;
        expect(claim.about, claim.id).toContain(selection.type === "none" ? null : selection.id);
        expect(shown).toEqual({ type: "document", id, claim: claim.id });
        const back = document.querySelector<HTMLElement>(`.evidence [data-reads="${claim.id}"]`);
        expect(back, `${claim.id}: from the evidence to its place in the document`).not.toBeNull();
        const details = document.querySelector(".open-claim")?.textContent ?? "";
        for (const { phrase } of claim.at) expect(details).toContain(phrase);
      }
    });
  },
);

test("from a mark's evidence to the claim in its document in one action, and back in one", async () => {
  const { store } = renderPage(DATASET, "?select=measure/kr-ru-battery-export-ban");
  const link = panel.getByRole("link", { name: "In the document: paragraph 1" }).first();
  await link.click();
  await expect.poll(openClaim).toBe(`${RELAY}#battery-export-ban`);
  await expect.element(reading).toBeVisible();
  const button = document.querySelector<HTMLElement>(`[data-claim="${RELAY}#battery-export-ban"]`);
  await expect.poll(() => document.activeElement).toBe(button);
  expect(store.view.value.selection).toEqual({ type: "entry", id: "measure/kr-ru-battery-export-ban" });

  await reading.getByRole("link", { name: "Back to the list" }).click();
  await expect.element(page.getByRole("heading", { name: /Everything on the map/ })).toBeVisible();
  await expect.element(link).toHaveFocus();
  expect(store.view.value.panel).toEqual({ type: "list" });
});

test("opened cold, the open claim is in view, marked, and the one stop of the keyboard", async () => {
  renderPage(DATASET, `?panel=document/${RELAY}&claim=integrated-industry`);
  await expect.poll(openClaim).toBe(`${RELAY}#integrated-industry`);
  const open = document.querySelector(".reading li[aria-current]");
  const walk = document.querySelector(".walk");
  if (!open || !walk) throw new Error("nothing is open");
  const box = open.querySelector("button")?.getBoundingClientRect();
  expect(box?.top).toBeGreaterThan(0);
  expect(box?.bottom).toBeLessThanOrEqual(walk.getBoundingClientRect().top);
  const stops = shownClaims().filter((button) => button.tabIndex === 0);
  expect(stops.map((button) => button.dataset.claim)).toEqual([`${RELAY}#integrated-industry`]);
});

test("buttons walk through the document; past its ends they do nothing", async () => {
  const { store } = renderPage(DATASET, `?panel=document/${RELAY}`);
  const next = page.getByRole("button", { name: "Next claim" });
  const previous = page.getByRole("button", { name: "Previous claim" });
  await expect.element(previous).toHaveAttribute("aria-disabled", "true");
  await next.click();
  await expect.element(page.getByText("1 of 18")).toBeVisible();
  await next.click();
  await expect.element(page.getByText("2 of 18")).toBeVisible();
  await previous.click();
  await expect.element(page.getByText("1 of 18")).toBeVisible();
  const before = store.view.value;
  previous.element().dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(store.view.value).toBe(before);
  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent(
      "Paragraph 1: Exports of lithium-ion batteries from South Korea to Russia have been halted. On the map: Lithium-ion batteries, South Korea to Russia.",
    );
});

test("by keyboard: arrows, Home and End walk and open; the focus stays in the document", async () => {
  const { store } = renderPage(DATASET, `?panel=document/${RELAY}`);
  await expect.element(reading).toBeVisible();
  const claims = claimsInOrder(INDEX, INDEX.documentById.get(RELAY) ?? (DATASET.documents[0] as never));
  shownClaims()[0]?.focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(openClaim).toBe(claims[1]?.id);
  expect((document.activeElement as HTMLElement).dataset.claim).toBe(claims[1]?.id);
  await userEvent.keyboard("{End}");
  await expect.poll(openClaim).toBe(claims.at(-1)?.id);
  await userEvent.keyboard("{ArrowDown}");
  expect(openClaim()).toBe(claims.at(-1)?.id);
  await userEvent.keyboard("{Home}");
  await expect.poll(openClaim).toBe(claims[0]?.id);
  expect((document.activeElement as HTMLElement).dataset.claim).toBe(claims[0]?.id);
  await userEvent.keyboard("{Escape}");
  expect(store.view.value.selection.type).toBe("none");
  expect(store.view.value.panel.type).toBe("document");
});

test("the documents at the end of the list open, and lead to one another", async () => {
  const { store } = renderPage(DATASET);
  await page.getByRole("link", { name: "Read it claim by claim (18)" }).click();
  await expect.element(reading).toBeVisible();
  await expect.element(reading.getByText("author not stated")).toBeVisible();
  await expect.element(reading.getByText("written in English")).toBeVisible();
  const others = page.getByRole("navigation", { name: "The other documents" });
  expect(others.getByRole("link").elements()).toHaveLength(DATASET.documents.length - 1);
  await others.getByRole("link", { name: "Read it claim by claim (10)" }).click();
  await expect.poll(() => store.view.value.panel).toMatchObject({ id: "manufacturing-net-polestar-busan" });
});

test("on a phone the document is read where the sheet would lie, and leads to the sheet", async () => {
  await page.viewport(390, 844);
  renderPage(
    DATASET,
    `?select=measure/kr-ru-battery-export-ban&panel=document/${RELAY}&claim=battery-export-ban`,
  );
  await expect.poll(openClaim).toBe(`${RELAY}#battery-export-ban`);
  expect(document.querySelector(".evidence")?.checkVisibility()).toBe(false);
  await page.getByRole("link", { name: "All claims about South Korea's battery export ban" }).click();
  await expect.element(panel).toBeVisible();
});

test("on a phone a claim that is walked back to stands clear of what stays on top", async () => {
  await page.viewport(390, 844);
  renderPage(DATASET, `?panel=document/${RELAY}&claim=integrated-industry`);
  await expect.poll(openClaim).toBe(`${RELAY}#integrated-industry`);
  for (let step = 0; step < 6; step++) {
    page
      .getByRole("button", { name: "Previous claim" })
      .element()
      .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await expect.element(page.getByText(`${17 - step} of 18`)).toBeInTheDocument();
  }
  const top = document.querySelector(".reading li[aria-current]")?.getBoundingClientRect().top ?? 0;
  const covered = [".map", ".time-strip"].map(
    (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
  );
  expect(top).toBeGreaterThanOrEqual(Math.max(...covered));
});

test("on a phone another mark than the open claim's opens its sheet over the document", async () => {
  await page.viewport(390, 844);
  const { store } = renderPage(
    DATASET,
    `?select=measure/kr-ru-battery-export-ban&panel=document/${RELAY}&claim=battery-export-ban`,
  );
  await expect.poll(openClaim).toBe(`${RELAY}#battery-export-ban`);
  store.update({ selection: { type: "entry", id: "facility/renault-busan" } });
  await expect.element(panel).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).click();
  await expect.element(panel).not.toBeInTheDocument();
  expect(openClaim()).toBe(`${RELAY}#battery-export-ban`);
});

test("a document that appeared after the time looked at says so, and the time can be lifted", async () => {
  const { store } = renderPage(DATASET, `?panel=document/${RELAY}&asof=2023-11`);
  await expect.element(reading.getByText("Not yet published as of November 2023.")).toBeVisible();
  await reading.getByRole("button", { name: "Show all dates" }).click();
  await expect.element(reading.getByText("Not yet published as of November 2023.")).not.toBeInTheDocument();
  expect(store.view.value.asOf).toBeNull();
});

test("every control is at least 24 px high and wide", async () => {
  await page.viewport(320, 480);
  renderPage(DATASET, `?panel=document/${RELAY}&claim=battery-export-ban`);
  await expect.poll(openClaim).toBe(`${RELAY}#battery-export-ban`);
  const small = [...document.querySelectorAll(".reading :is(button, a, summary)")]
    .filter((control) => control.closest("cite, .facets") === null)
    .map((control) => ({ control: control.textContent, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24);
  expect(small).toEqual([]);
});

describe.each([
  [1280, 720],
  [390, 844],
  [320, 480],
])("at %i × %i", (width, height) => {
  test.each(["", "&lang=ko&theme=dark"])("axe finds nothing, nothing scrolls sideways “%s”", async (more) => {
    await page.viewport(width, height);
    renderPage(
      DATASET,
      `?select=measure/kr-ru-battery-export-ban&panel=document/${RELAY}&claim=battery-export-ban${more}`,
    );
    await expect.poll(openClaim).toBe(`${RELAY}#battery-export-ban`);
    expect(await violations()).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

test.each([null, "busan", "krasnaya-pakhra"])("under the story %s its documents stand first", (story) => {
  renderPage(DATASET, story === null ? "" : `?story=${story}`);
  const shown = [...document.querySelectorAll<HTMLElement>(".documents [data-reads]")].map(
    ({ dataset: { reads } }) => DATASET.documents.find(({ id }) => id === reads)?.story,
  );
  expect(shown).toHaveLength(DATASET.documents.length);
  const own = story === null ? 0 : shown.filter((each) => each === story).length;
  expect(shown.slice(0, own)).toEqual(Array<string | null>(own).fill(story));
  if (story !== null) expect(own).toBeGreaterThan(0);
});

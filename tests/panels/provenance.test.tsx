import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const panel = page.getByRole("complementary");

beforeEach(async () => {
  await page.viewport(1280, 720);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe("how it got on the map", () => {
  test("words, claim, mark, place; what was inferred and why", async () => {
    renderPage(DATASET, "?select=flow/ru-kr-enertech-ownership");
    await panel.getByText("How this got on the map").click();
    const steps = panel.getByRole("list").filter({ hasText: "From words to a claim" });
    await expect.element(steps).toHaveTextContent("under Rosatom’s control since 2022");
    await expect.element(steps).toHaveTextContent("Gives: Goods and Status");
    await expect
      .element(steps)
      .toHaveTextContent("From claims to the markOwnershipOwnedWhole country or region");
    await expect.element(steps).toHaveTextContent("Placed for legibility, not a location.");
    await expect.element(steps).toHaveTextContent("it does not say where Enertech is");
    expect(await violations()).toEqual([]);
  });

  test("a plant: how closely the place is known and where the coordinate was read", async () => {
    renderPage(FIXTURE, "?select=facility/renault-busan");
    await panel.getByText("How this got on the map").click();
    const steps = panel.getByRole("list").filter({ hasText: "From words to a claim" });
    await expect.element(steps).toHaveTextContent("Exact site unknown");
    await expect.element(steps).toHaveTextContent("city known, site unknown");
    await expect.element(steps).toHaveTextContent("Coordinates from Wikipedia, Busan");
    await expect.element(steps).toHaveTextContent("second half of 2025");
  });

  test.each(DATASET.entries)("$id: it can be told of every entry", async ({ id }) => {
    renderPage(DATASET, `?select=${id}`);
    await panel.getByText("How this got on the map").click();
    await expect.element(panel.getByText("What was inferred, and why")).toBeVisible();
    const parts = [...document.querySelectorAll(".steps > li")];
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part.children[1]?.textContent?.trim()).not.toBe("");
  });
});

describe("cite this", () => {
  const cite = panel.getByText("Cite this", { exact: true });
  const text = panel.getByRole("textbox", { name: "Citation" });
  const copy = panel.getByRole("button", { name: "Copy", exact: true });

  beforeEach(() => {
    renderPage(FIXTURE, "?select=flow/kr-ru-batteries&theme=dark");
  });

  test("copies phrase, publisher, date, link and version, and says so", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await cite.click();
    await copy.click();
    await expect.element(panel.getByText("Copied.")).toBeVisible();
    const [copied] = write.mock.calls[0] ?? [];
    expect(copied).toContain("“halted exports, of lithium-ion batteries & cells”");
    expect(copied).toContain(
      "SocialBites, “An article of SocialBites”, on or after 5 March 2024, paragraph 1",
    );
    expect(copied).toContain("data version 0123456789ab");
    expect(copied).toMatch(/\?select=flow\/kr-ru-batteries$/);
    await expect.element(text).toHaveValue(copied);
  });

  test("where copying is not allowed the citation is selected, and that is said", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await cite.click();
    await copy.click();
    await expect.element(panel.getByText("copy it with the keyboard or menu")).toBeVisible();
    const area = text.element() as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(await violations()).toEqual([]);
  });

  test("a claim has a citation of its own, which opens it in its document", async () => {
    await panel.getByText("Cite this claim").click();
    const area = text.element() as HTMLTextAreaElement;
    expect(area.value).toMatch(
      /\?select=\S+&panel=document\/relay&claim=halt$|\?panel=document\/relay&claim=halt$/,
    );
  });
});

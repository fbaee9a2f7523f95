import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { visibleEntries } from "../../src/view/derive.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const table = page.getByRole("table", { name: /^Everything on the map/ });

function rowIds(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("tbody [data-id]")].map((row) => row.dataset.id);
}

/** What the table says of an entry, by the name of the column. */
function cellsOf(id: string): Record<string, string> {
  const heads = [...document.querySelectorAll("thead button")].map(
    (head) => head.firstChild?.textContent ?? "",
  );
  const row = document.querySelector(`[data-id="${id}"]`)?.closest("tr");
  const cells = [...(row?.children ?? [])].map((cell) =>
    cell.querySelector("li")
      ? [...cell.querySelectorAll("li")].map((item) => item.textContent).join("; ")
      : (cell.textContent ?? ""),
  );
  return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""]));
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("says of every entry what the documents state, and of the rest that they do not", async () => {
  renderPage(DATASET, "?panel=table");
  await expect.element(table).toBeVisible();
  expect(cellsOf("flow/kr-ru-batteries")).toEqual({
    Name: "Lithium-ion batteries, South Korea to Russia",
    Kind: "Flow: batteries",
    Status: "halted",
    Country: "South Korea; Russia",
    Date: "not stated",
    Quantity: "not stated",
  });
  expect(cellsOf("facility/renault-busan")).toMatchObject({
    Kind: "Vehicle plant",
    Country: "South Korea",
    Date: expect.stringMatching(/^2020\s?–\s?2022; 2022; 2024; second half of 2025$/),
  });
  const { Quantity } = cellsOf("facility/renault-busan");
  expect(Quantity).toMatch(
    /^Capacity: 300,000 vehicles a year.*; Output: fewer than 200,000 vehicles a year.*; Planned output: 200,000 vehicles a year.*, in doubt/,
  );
  expect(cellsOf("flow/busan-north-america-polestar").Quantity).toBe("not disclosed");
  expect(cellsOf("agreement/naatbatt-onshoring-mou")).toMatchObject({
    Status: "not applicable",
    Date: "April 2023",
  });
});

test("a row's head picks its entry, and its name is a sentence", async () => {
  const { store } = renderPage(FIXTURE, "?panel=table");
  const row = table
    .getByRole("rowheader")
    .getByRole("button", { name: "Batteries, South Korea to Russia, halted" });
  await row.click();
  expect(store.view.value.selection).toEqual({ type: "entry", id: "flow/kr-ru-batteries" });
  await expect.element(row).toHaveAttribute("aria-current", "true");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("complementary")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(row).toHaveFocus();
});

test("a column sorts up, down, and no longer, in the address and in words", async () => {
  const { store } = renderPage(FIXTURE, "?panel=table");
  const head = table.getByRole("columnheader", { name: "Date" });
  const press = head.getByRole("button");
  const status = page.getByRole("status");
  await expect.element(press).toBeVisible();
  const order = rowIds();
  await press.click();
  await expect.element(head).toHaveAttribute("aria-sort", "ascending");
  await expect.element(status).toHaveTextContent("Sorted by date, ascending.");
  expect(rowIds()[0]).toBe("facility/renault-busan");
  await press.click();
  await expect.element(head).toHaveAttribute("aria-sort", "descending");
  expect(store.view.value.panel).toEqual({ type: "table", sortBy: "date", descending: true });
  expect(rowIds()[0]).toBe("facility/renault-busan");
  await press.click();
  await expect.element(head).not.toHaveAttribute("aria-sort");
  await expect.element(status).toHaveTextContent("Default order.");
  expect(rowIds()).toEqual(order);
});

test("names are in the order of the reader's language", async () => {
  renderPage(FIXTURE, "?panel=table&sort=name&lang=ko");
  await expect.element(page.getByRole("table")).toBeVisible();
  const names = [...document.querySelectorAll("tbody [data-id] > span")].map(
    (name) => name.textContent ?? "",
  );
  expect(names).toEqual(names.toSorted(new Intl.Collator("ko").compare));
  expect(names).toHaveLength(4);
});

describe("with the keyboard", () => {
  test("the heads are one stop, the rows are one stop", async () => {
    renderPage(FIXTURE, "?panel=table");
    await expect.element(table).toBeVisible();
    page.getByRole("link", { name: "Table" }).element().focus();
    await userEvent.tab();
    await expect.element(table.getByRole("button", { name: "Name" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect.element(table.getByRole("button", { name: "Status" })).toHaveFocus();
    await userEvent.tab();
    await expect.element(table.getByRole("rowheader").first().getByRole("button")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-id")).toBe(rowIds()[1]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.getAttribute("data-id")).toBe(rowIds().at(-1));
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.getAttribute("data-id")).toBe(rowIds()[0]);
    await userEvent.tab();
    expect(document.activeElement?.closest("#list")).toBeNull();
  });
});

describe("list, table and what the map paints are the same entries", () => {
  test.each([
    "",
    "story=busan",
    "status=halted",
    "country=russia,japan&kind=measure",
    "document=socialbites-battery-exports-russia",
    "asof=undated&story=us-onshoring",
    "asof=2023-07&kind=batteries",
    "kind=gigafactory&status=halted",
    "kind=agreement&status=not-stated&select=flow/cn-jp-rare-earths",
  ])("“%s”", async (query) => {
    const { index, store } = renderPage(DATASET, `?${query}`);
    const visible = visibleEntries(index, store.view.value).map(({ id }) => id);
    const listed = [...document.querySelectorAll<HTMLElement>("#list [data-id]")].map(
      (item) => item.dataset.id,
    );
    expect(listed.toSorted()).toEqual(visible.toSorted());
    renderPage(DATASET, `?${query}&panel=table&sort=-status`);
    await expect.element(page.getByRole("table")).toBeInTheDocument();
    expect(rowIds().toSorted()).toEqual(visible.toSorted());
  });
});

describe.each([
  [1280, 720],
  [390, 844],
  [320, 480],
  [320, 180],
])("at %i × %i", (width, height) => {
  test("every column can be brought into view, and the page does not scroll sideways", async () => {
    await page.viewport(width, height);
    renderPage(DATASET, "?panel=table");
    await expect.element(table).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const last = table.getByRole("button", { name: "Quantity" });
    table.getByRole("button", { name: "Name" }).element().focus();
    await userEvent.keyboard("{End}");
    await expect.element(last).toHaveFocus();
    await expect.element(last).toBeInViewport({ ratio: 0.99 });
  });
});

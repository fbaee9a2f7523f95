import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const toolbar = page.getByRole("toolbar", { name: "View and filters" });
const filters = page.getByRole("region", { name: "Filter" });
const status = page.getByRole("status");

function entryIds(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("#list [data-id]")].map((entry) => entry.dataset.id);
}

async function openFilters(): Promise<void> {
  await toolbar.getByRole("button", { name: /^Filter/ }).click();
  await expect.element(filters.getByRole("group", { name: "Kind" })).toBeVisible();
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

describe("ways to see the entries", () => {
  test("are addresses; the one that is open is current", async () => {
    const { store } = renderPage(FIXTURE, "?story=busan");
    const list = toolbar.getByRole("link", { name: "List", exact: true });
    const table = toolbar.getByRole("link", { name: "Table" });
    await expect.element(list).toHaveAttribute("aria-current", "page");
    await expect.element(table).toHaveAttribute("href", "?story=busan&panel=table");
    await table.click();
    await expect.element(page.getByRole("table")).toBeVisible();
    await expect.element(table).toHaveAttribute("aria-current", "page");
    await expect.element(status).toHaveTextContent("Table: 2 entries.");
    await list.click();
    await expect.element(page.getByRole("table")).not.toBeInTheDocument();
    expect(store.view.value.panel).toEqual({ type: "list" });
  });

  test("documents begin with the first of the story", async () => {
    renderPage(FIXTURE, "?story=busan");
    const documents = toolbar.getByRole("link", { name: "Documents" });
    await expect.element(documents).toHaveAttribute("href", "?story=busan&panel=document/trade");
  });
});

describe("filters", () => {
  test("every value has its count; what would show nothing cannot be chosen", async () => {
    renderPage(FIXTURE, "?kind=batteries");
    await openFilters();
    const kind = filters.getByRole("group", { name: "Kind" });
    await expect.element(kind.getByRole("checkbox", { name: "Batteries 1" })).toBeChecked();
    await expect.element(kind.getByRole("checkbox", { name: "Vehicle plant 1" })).not.toBeChecked();
    const statuses = filters.getByRole("group", { name: "Status" });
    await expect.element(statuses.getByRole("checkbox", { name: "Halted 1" })).toBeEnabled();
    await expect.element(statuses.getByRole("checkbox", { name: "In doubt 0" })).toBeDisabled();
    const documents = filters.getByRole("group", { name: "Document" });
    await expect.element(documents.getByRole("checkbox", { name: /^SocialBites .* 1$/ })).toBeEnabled();
    const countries = filters.getByRole("group", { name: "Country" });
    const names = countries
      .getByRole("checkbox")
      .elements()
      .map((box) => box.closest("label")?.textContent);
    expect(names).toEqual(["Russia 1", "South Korea 1"]);
  });

  test("what is chosen is seen, told and in the address; the heading counts", async () => {
    const { store } = renderPage(FIXTURE);
    await openFilters();
    await filters.getByRole("checkbox", { name: "Russia 2" }).click();
    expect(store.view.value.filters.country).toEqual(["russia"]);
    await expect
      .element(page.getByRole("heading", { name: "Everything on the map 2 of 4 entries" }))
      .toBeVisible();
    await expect.element(status).toHaveTextContent("2 of 4 entries with these filters.");
    await expect.element(toolbar.getByRole("button", { name: "Filter: 1 on" })).toBeVisible();
    expect(entryIds()).toEqual(["flow/kr-ru-batteries", "measure/ban"]);
    await filters.getByRole("button", { name: "Show 2 entries" }).click();
    await expect.element(filters).not.toBeInTheDocument();
    expect(document.activeElement?.id).toBe("list");
  });

  test("a wanted value that shows nothing can be lifted", async () => {
    renderPage(FIXTURE, "?kind=agreement&status=halted");
    await openFilters();
    const halted = filters.getByRole("checkbox", { name: "Halted 0" });
    await expect.element(halted).toBeEnabled();
    await halted.click();
    expect(entryIds()).toEqual(["agreement/deal"]);
  });

  test("each has a chip outside that removes it, and the focus goes on", async () => {
    const { store } = renderPage(FIXTURE, "?status=halted,in-force&country=russia");
    await expect.element(toolbar.getByRole("button", { name: "Filter: 3 on" })).toBeVisible();
    await toolbar.getByRole("button", { name: "Remove the filter: Halted" }).click();
    expect(store.view.value.filters.status).toEqual(["in-force"]);
    await expect.element(toolbar.getByRole("button", { name: "Remove the filter: In force" })).toHaveFocus();
    await userEvent.keyboard("{End}{Enter}");
    expect(store.view.value.filters).toEqual({ kind: [], status: [], document: [], country: [] });
    await expect.element(toolbar.getByRole("button", { name: "Filter", exact: true })).toHaveFocus();
    await expect.element(status).toHaveTextContent("No filters: 4 entries.");
  });

  test("Escape closes them, and nothing else", async () => {
    const { store } = renderPage(FIXTURE, "?select=measure/ban");
    await openFilters();
    filters.getByRole("checkbox").first().element().focus();
    await userEvent.keyboard("{Escape}");
    await expect.element(filters).not.toBeInTheDocument();
    await expect.element(toolbar.getByRole("button", { name: "Filter" })).toHaveFocus();
    expect(store.view.value.selection.type).toBe("entry");
  });
});

describe("with the keyboard", () => {
  /** What the focus passes on its way from the languages to the list. */
  async function stopsToTheList(): Promise<string[]> {
    document.querySelector<HTMLElement>(".languages summary")?.focus();
    const stops: string[] = [];
    while (stops.length < 20 && document.activeElement?.closest("#list") === null) {
      await userEvent.tab();
      stops.push(document.activeElement?.textContent ?? "");
    }
    return stops;
  }

  test.each(["", "?status=halted,in-force&country=russia"])("“%s”: the row is one stop", async (query) => {
    renderPage(FIXTURE, query);
    expect(await stopsToTheList()).toEqual([
      "List",
      expect.stringContaining("Batteries, South Korea to Russia"),
    ]);
  });

  test("arrow keys, Home and End move inside; the row is entered again where it was left", async () => {
    renderPage(FIXTURE, "?status=halted");
    toolbar.getByRole("link", { name: "List", exact: true }).element().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    const button = toolbar.getByRole("button", { name: "Filter: 1 on" });
    await expect.element(button).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard("{End}");
    await expect.element(toolbar.getByRole("button", { name: "Clear all" })).toHaveFocus();
    await userEvent.keyboard("{Home}");
    await expect.element(toolbar.getByRole("link", { name: "List", exact: true })).toHaveFocus();
  });
});

describe("an empty result", () => {
  test("says what to lift, what shows most first, and lifting keeps the keyboard at the list", async () => {
    const { store } = renderPage(FIXTURE, "?story=krasnaya-pakhra&kind=batteries&status=in-force");
    await expect.element(page.getByText("No entries match.")).toBeVisible();
    const lifts = [...document.querySelectorAll(".lift")].map((button) => button.textContent);
    expect(lifts).toEqual(["Kind: Batteries (1 entry without it)", "Status: In force (1 entry without it)"]);
    await page.getByRole("button", { name: /^Kind: Batteries/ }).click();
    expect(store.view.value.filters.kind).toEqual([]);
    expect(entryIds()).toEqual(["measure/ban"]);
    expect(document.activeElement?.id).toBe("list");
  });

  test("of a time, or of a story in which the filters find nothing", async () => {
    renderPage(FIXTURE, "?asof=2022-01");
    await expect.element(page.getByText("No entries at this date.")).toBeVisible();
    await page.getByRole("button", { name: "Date shown (4 entries at any date)" }).click();
    expect(entryIds()).toHaveLength(4);
    const { store } = renderPage(FIXTURE, "?story=busan&country=russia");
    await page.getByRole("button", { name: "Story: Busan (2 entries in all stories)" }).click();
    expect(store.view.value.story).toBeNull();
  });

  test("where nothing helps alone, all is cleared", async () => {
    renderPage(FIXTURE, "?asof=2022-01&kind=agreement&status=halted&story=busan");
    await expect.element(page.getByText("Remove more than one.")).toBeVisible();
    await page
      .getByRole("region", { name: /^Everything/ })
      .getByRole("button", { name: "Clear all" })
      .click();
    expect(entryIds()).toEqual(["facility/renault-busan", "agreement/deal"]);
  });

  test("what is picked stays in the list, and does not hide that nothing is found", async () => {
    renderPage(FIXTURE, "?kind=agreement&status=halted&select=measure/ban");
    expect(entryIds()).toEqual(["measure/ban"]);
    await expect.element(page.getByText("No entries match.")).toBeVisible();
  });

  test("the skip link leads to the first way out", async () => {
    renderPage(FIXTURE, "?kind=agreement&status=halted");
    page.getByRole("link", { name: "Skip to list" }).element().focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement?.className).toBe("lift");
  });
});

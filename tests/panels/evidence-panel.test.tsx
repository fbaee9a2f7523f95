import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const panel = page.getByRole("complementary");

/** The words of a property: what stands beside its name. */
function property(name: string): string {
  const terms = [...document.querySelectorAll(".evidence .property dt")];
  const value = terms.find((term) => term.textContent === name)?.nextElementSibling;
  return value?.textContent?.trim() ?? "no such property";
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("who says it, and when, stands before the properties; how sure it is, where it is not certain", async () => {
  const entries = FIXTURE.entries.map((entry, at) => ({
    ...entry,
    certainty: (["certain", "less-certain", "uncertain"] as const)[at % 3] ?? "certain",
  }));
  const { store } = renderPage({ ...FIXTURE, entries });
  for (const { id, certainty, documents } of entries) {
    store.update({ selection: { type: "entry", id } });
    await expect
      .poll(() => document.querySelector("[aria-current][data-id]")?.getAttribute("data-id"))
      .toBe(id);
    const said = document.querySelector(".what-it-is + .said-by")?.textContent ?? "";
    for (const each of FIXTURE.documents.filter((document) => documents.includes(document.id))) {
      expect(said).toContain(each.publisher);
    }
    expect(said).toMatch(/20\d\d/);
    expect(/Confidence(.*)$/.exec(said)?.[1]).toBe(
      { certain: undefined, "less-certain": "less certain", uncertain: "uncertain" }[certainty],
    );
  }
});

test("where the build names nowhere to report errors, none is offered", async () => {
  renderPage(FIXTURE, "?select=facility/renault-busan");
  await expect.element(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  expect(document.querySelector(".evidence")?.textContent).not.toContain("Report an error");
});

describe("a stopped flow", () => {
  beforeEach(() => {
    renderPage(FIXTURE, "?select=flow/kr-ru-batteries");
  });

  test("says what it is, from where to where, and what is not stated", async () => {
    await expect
      .element(panel.getByRole("heading", { level: 2 }))
      .toHaveTextContent("Batteries, South Korea to Russia");
    await expect.element(panel).toHaveTextContent("Batteries from South Korea to Russia. Halted.");
    expect(property("From")).toContain("South Korea");
    expect(property("Quantity")).toBe("not stated");
  });

  test("leads to the measure that stops it, and back", async () => {
    await panel.getByRole("link", { name: "South Korea's battery export ban" }).click();
    const heading = panel.getByRole("heading", { level: 2, name: "South Korea's battery export ban" });
    await expect.element(heading).toHaveFocus();
    await panel.getByRole("link", { name: "Batteries, South Korea to Russia" }).click();
    await expect.element(panel.getByRole("heading", { level: 2 })).toHaveTextContent("South Korea to Russia");
  });

  test("each phrase is quoted with its paragraph and opens at the publisher", async () => {
    await expect.element(panel.getByText("halted exports, of lithium-ion batteries & cells")).toBeVisible();
    const link = panel.getByRole("link", { name: "Paragraph 1, open at SocialBites (opens in a new tab)" });
    await expect
      .element(link)
      .toHaveAttribute(
        "href",
        "https://example.org/relay#:~:text=halted%20exports%2C%20of%20lithium%2Dion%20batteries%20%26%20cells",
      );
    await expect.element(link).toHaveAttribute("target", "_blank");
    await expect.element(link).toHaveAttribute("rel", "noopener");
  });

  test("a claim says who says it and that its time is not stated; an inferred date says why", async () => {
    await expect.element(panel.getByText("Kommersant", { exact: true })).toBeVisible();
    await expect.element(panel.getByText("not stated in the document")).toBeVisible();
    await expect.element(panel.getByText("published on or after 5 March 2024")).toBeVisible();
    await expect.element(panel.getByText("date inferred: It follows a story of that day.")).toBeVisible();
  });

  test("a property's number leads to its claim and leaves the address alone", async () => {
    const address = location.href;
    await panel.getByRole("link", { name: "Claim 1, SocialBites" }).first().click();
    expect(document.activeElement?.textContent).toContain(
      "Batteries no longer go from South Korea to Russia.",
    );
    expect(location.href).toBe(address);
    const masthead = page.getByRole("banner").element();
    expect(masthead.getBoundingClientRect().top, "only the panel scrolls").toBe(0);
  });
});

test("a measure gives each property a value or the words for none", () => {
  renderPage(FIXTURE, "?select=measure/ban");
  expect(property("Imposed by")).toContain("South Korea");
  expect(property("Against")).toContain("Russia");
  expect(property("Since")).toBe("not stated");
  expect(property("Until")).toBe("not stated");
  expect(property("Exceptions")).toContain("some bodies");
  expect(property("Exceptions")).toContain("under consideration");
  expect(property("Halts")).toContain("Batteries, South Korea to Russia");
});

test("where documents differ, both words stand with their documents", () => {
  renderPage(FIXTURE, "?select=facility/renault-busan");
  expect(property("Status")).toBe("Documents differoperating1Manufacturing.netin doubt2SocialBites");
});

test("what a plant can make, did make and is meant to make are apart", () => {
  renderPage(FIXTURE, "?select=facility/renault-busan");
  expect(property("Capacity")).toContain("300,000 vehicles a year");
  expect(property("Output")).toBe("not stated");
  expect(property("Planned output")).toBe("not stated");
  expect(property("Products")).toContain("from the second half of 2025");
  expect(property("Map position")).toContain("city known, site unknown");
  expect(property("Map position")).toContain("Coordinates from Wikipedia, Busan");
});

test("an agreement nobody placed has no mark and says so", () => {
  renderPage(FIXTURE, "?select=agreement/deal");
  expect(property("Signed in")).toContain("not stated");
  expect(property("Signed in")).toContain("Not on the map");
  expect(property("Date")).toBe("not stated");
});

test("in Korean the texts that stay English are marked as English", async () => {
  renderPage(FIXTURE, "?select=measure/ban&lang=ko");
  expect(document.documentElement.lang).toBe("ko");
  await expect.element(panel.getByRole("heading", { level: 2 })).toHaveTextContent("한국의 배터리 수출 금지");
  const says = panel.getByText("What relay#ban says.");
  await expect.element(says).toHaveAttribute("lang", "en");
  for (const quote of document.querySelectorAll("q")) expect(quote.lang).toBe("en");
});

describe("opening and closing", () => {
  const button = page.getByRole("button", { name: "Batteries, South Korea to Russia, halted" });

  test("by keyboard: the heading takes the focus, Esc gives it back to the entry", async () => {
    const { store } = renderPage(FIXTURE);
    button.element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(panel.getByRole("heading", { level: 2 })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    expect(store.view.value.selection).toEqual({ type: "none" });
  });

  test("by pointer: the focus stays in the list; the close button closes", async () => {
    renderPage(FIXTURE);
    await button.click();
    await expect.element(button).toHaveFocus();
    await panel.getByRole("button", { name: "Close" }).click();
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test("each change is announced in one sentence", async () => {
    renderPage(FIXTURE);
    const status = page.getByRole("status");
    await expect.element(status).toHaveTextContent("");
    await button.click();
    await expect.element(status).toHaveTextContent("Batteries, South Korea to Russia, halted. 1 claim.");
    await userEvent.keyboard("{Escape}");
    await expect.element(status).toHaveTextContent("Closed. 4 entries in the list.");
    await page.getByRole("link", { name: "Busan", exact: true }).click();
    await expect.element(status).toHaveTextContent("Busan: 2 entries.");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Dataset } from "../../src/model/dataset.ts";
import { findViolations } from "./find-violations.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

/** The fixture with documents that list their claims, one of which says what it is about, and one tries mark-up. */
const DATASET: Dataset = {
  ...FIXTURE,
  documents: FIXTURE.documents.map((document) => ({
    ...document,
    claims: FIXTURE.claims.filter((claim) => claim.document === document.id).map(({ id }) => id),
  })),
  claims: FIXTURE.claims.map((claim) =>
    claim.id === "relay#halt"
      ? { ...claim, about: ["place/russia", "flow/kr-ru-batteries"] }
      : claim.id === "relay#china"
        ? { ...claim, says: { en: "The <b>zeppelin</b> is Chinese." } }
        : claim,
  ),
};

const field = page.getByRole("combobox", { name: /^(A name in any language|이름)/ });
const hits = page.getByRole("listbox", { name: "Results" });
const dialog = page.getByRole("dialog", { name: "Search" });

/** Opens the search by its key and types, if there is something to be typed. */
async function search(question: string): Promise<void> {
  await userEvent.keyboard("/");
  await expect.element(field).toHaveFocus();
  if (question !== "") await userEvent.keyboard(question);
}

/** The option that the field says is active. */
function active(): string {
  const id = document.querySelector("[role=combobox]")?.getAttribute("aria-activedescendant");
  return document.getElementById(id ?? "")?.textContent ?? "";
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

describe("opens", () => {
  test.each(["/", "{Control>}k{/Control}", "{Meta>}k{/Meta}"])("on %s", async (keys) => {
    renderPage(DATASET);
    await userEvent.keyboard(keys);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue("");
  });

  test("on its button, which gets the focus back when Escape closes it", async () => {
    renderPage(DATASET, "?select=measure/ban");
    const button = page.getByRole("button", { name: "Search" });
    await button.click();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("/ and more{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    // Only the topmost thing was closed.
    await expect.element(page.getByRole("complementary")).toBeVisible();
  });
});

test("counts the hits, groups them by what they are and marks why each was found, as text", async () => {
  renderPage(DATASET);
  await search("enertech");
  await expect.element(dialog.getByRole("status")).toHaveTextContent("3 results.");
  const groups = [...document.querySelectorAll(".hits [role=group] h3")].map(
    (heading) => heading.textContent,
  );
  expect(groups).toEqual(["Companies and places", "On the map", "Claims"]);
  await expect.element(hits.getByRole("option", { name: /^Enertech Company or agency$/ })).toBeVisible();
  await expect
    .element(hits.getByRole("option", { name: "The Polestar deal, place not stated Related: Enertech" }))
    .toBeVisible();
  await userEvent.clear(field);
  await userEvent.fill(field, "zeppelin");
  await expect.element(hits.getByText("The <b>zeppelin</b> is Chinese.")).toBeVisible();
  expect(document.querySelector(".hits mark")?.textContent).toBe("zeppelin");
  expect(document.querySelector(".hits b")).toBeNull();
});

describe("with the keyboard", () => {
  test("the best hit is active; arrows move on and round, and the focus stays in the field", async () => {
    renderPage(DATASET);
    await search("enertech");
    await expect.poll(active).toMatch(/^Enertech/);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(active).toMatch(/^The Polestar deal/);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await expect.poll(active).toMatch(/relay#enertech/);
    await expect.element(field).toHaveFocus();
    expect(document.querySelectorAll("[role=option][aria-selected=true]")).toHaveLength(1);
  });

  test("Enter picks an entry; its panel takes the focus and gives it back to the search", async () => {
    const { store } = renderPage(DATASET);
    const button = page.getByRole("button", { name: "Search" });
    await search("busan plant{Enter}");
    await expect.element(page.getByRole("heading", { name: "Renault Korea's Busan plant" })).toHaveFocus();
    expect(store.view.value.selection).toEqual({ type: "entry", id: "facility/renault-busan" });
    await userEvent.keyboard("{Escape}");
    await expect.element(button).toHaveFocus();
  });
});

test("an entry of another story says so, and is shown all the same", async () => {
  const { store } = renderPage(DATASET, "?story=krasnaya-pakhra");
  await search("busan plant");
  await hits.getByRole("option", { name: /in doubt in another story$/ }).click();
  await expect
    .element(page.getByRole("heading", { level: 2, name: "Renault Korea's Busan plant" }))
    .toBeVisible();
  expect(store.view.value.story).toBe("krasnaya-pakhra");
  expect(document.querySelector('[data-id="facility/renault-busan"]')).not.toBeNull();
});

test("an entry that a filter holds back says so", async () => {
  renderPage(DATASET, "?kind=measure");
  await search("busan plant");
  await expect.element(hits.getByRole("option", { name: /hidden by filters$/ })).toBeVisible();
});

test("an organisation, a document and a claim open as what they are", async () => {
  const { store } = renderPage(DATASET);
  await search("enertech{Enter}");
  await expect
    .poll(() => store.view.value.selection)
    .toEqual({ type: "organisation", id: "organisation/enertech" });
  await search("article manufacturing{Enter}");
  await expect.poll(() => store.view.value.panel).toEqual({ type: "document", id: "trade", claim: null });
  // The document takes the focus: its first claim is where walking it begins.
  await expect.poll(() => document.activeElement?.getAttribute("data-claim")).toBe("trade#plant");
  await search("no longer go");
  await hits.getByRole("option", { name: /^Batteries no longer go/ }).click();
  expect(store.view.value.panel).toEqual({ type: "document", id: "relay", claim: "relay#halt" });
  // Of all that a claim is about the entry is picked, for it has a mark.
  expect(store.view.value.selection).toEqual({ type: "entry", id: "flow/kr-ru-batteries" });
});

test("where nothing is found the nearest names are offered", async () => {
  const { store } = renderPage(DATASET);
  await search("busanoplant");
  await expect.element(dialog.getByRole("status")).toHaveTextContent("Nothing found for “busanoplant”.");
  await dialog
    .getByRole("region", { name: "Did you mean:" })
    .getByRole("button", { name: "Renault Korea's Busan plant" })
    .click();
  expect(store.view.value.selection).toEqual({ type: "entry", id: "facility/renault-busan" });
});

test("what is like nothing at all, and an empty field, are offered something to begin with", async () => {
  renderPage(DATASET);
  await search("");
  const examples = dialog.getByRole("region", { name: "Examples" });
  await expect.element(examples.getByRole("button", { name: "South Korea" })).toBeVisible();
  await userEvent.fill(field, "qqqq");
  await expect.element(dialog.getByRole("status")).toHaveTextContent("Nothing found");
  await expect.element(examples.getByRole("button", { name: "South Korea" })).toBeVisible();
});

test("in Korean a word is found inside another, and with its particle", async () => {
  renderPage(DATASET, "?lang=ko");
  await search("");
  await userEvent.fill(field, "부산에서");
  const found = page.getByRole("option", { name: /^르노코리아 부산공장/ });
  await expect.element(found).toBeVisible();
  await userEvent.fill(field, "공장");
  await expect.element(found).toBeVisible();
  expect([...document.querySelectorAll(".hits mark")].map((mark) => mark.textContent)).toContain("공장");
});

describe("axe finds nothing, nothing scrolls sideways and every target is 44 px high", () => {
  test.each([
    [1280, 720, "?theme=light", "batteries"],
    [320, 480, "?theme=dark", "batteries"],
    [390, 844, "?lang=ko&theme=projector", "배터리"],
    [320, 180, "", "zeppelin"],
    [390, 844, "", "qqqq"],
  ])("%i × %i %s “%s”", async (width, height, query, question) => {
    await page.viewport(width, height);
    renderPage(DATASET, query);
    await search("");
    await userEvent.fill(field, question);
    await expect.element(page.getByRole("dialog").getByRole("status")).toHaveTextContent(/./);
    expect(await findViolations()).toEqual([]);
    const box = document.querySelector("dialog");
    expect((box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0)).toBeLessThanOrEqual(0);
    const targets = [...document.querySelectorAll("dialog :is(button, input, [role=option])")];
    expect(targets.filter((target) => target.getBoundingClientRect().height < 44)).toEqual([]);
  });
});

test.each([
  ["site", 1],
  ["city", 2],
] as const)(
  "a place known to its %s wears a ring only when its site is unknown",
  async (precision, circles) => {
    const places = DATASET.places.map((place) =>
      place.id === "place/busan" ? { ...place, precision } : place,
    );
    renderPage({ ...DATASET, places });
    await search("busan");
    const option = hits.getByRole("option", { name: /^Busan Place$/ });
    await expect.element(option).toBeVisible();
    expect(option.element().querySelectorAll("circle")).toHaveLength(circles);
  },
);

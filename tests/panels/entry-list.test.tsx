import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const list = page.getByRole("region", { name: /^Everything on the map/ });

function entryIds(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("[data-id]")].map((entry) => entry.dataset.id);
}

function focusedId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined;
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("holds every entry once, as a button whose name is a sentence", async () => {
  renderPage(FIXTURE);
  expect(entryIds().sort()).toEqual(FIXTURE.entries.map(({ id }) => id).sort());
  for (const name of [
    "Batteries, South Korea to Russia, halted",
    "South Korea's battery export ban, in force",
    "Renault Korea's Busan plant, vehicle plant, in doubt",
    "The Polestar deal, place not stated",
  ]) {
    await expect.element(list.getByRole("button", { name, exact: true })).toBeVisible();
  }
});

test("under a story holds the story's entries, and counts them", async () => {
  renderPage(FIXTURE, "?story=krasnaya-pakhra");
  expect(entryIds()).toEqual(["flow/kr-ru-batteries", "measure/ban"]);
  await expect.element(page.getByRole("heading", { name: "Everything on the map 2 entries" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Flows 1" })).toBeVisible();
});

test("what is picked elsewhere is current here and in view", async () => {
  await page.viewport(1280, 420 + 60);
  const { store } = renderPage(FIXTURE);
  store.update({ selection: { type: "entry", id: "agreement/deal" } });
  const button = list.getByRole("button", { name: "The Polestar deal, place not stated" });
  await expect.element(button).toHaveAttribute("aria-current", "true");
  await expect.element(button).toBeInViewport({ ratio: 1 });
  expect(document.querySelectorAll("[data-id][aria-current]")).toHaveLength(1);
});

describe("with the keyboard", () => {
  test("the list is one tab stop, at most the twelfth of the page", async () => {
    renderPage(FIXTURE);
    let stops = 0;
    while (focusedId() === undefined && stops < 13) {
      await userEvent.tab();
      stops += 1;
    }
    expect(focusedId()).toBe("flow/kr-ru-batteries");
    expect(stops).toBeLessThanOrEqual(12);
    await userEvent.tab();
    expect(focusedId()).toBeUndefined();
  });

  test("arrow keys, Home and End move inside, across groups, and stop at the ends", async () => {
    renderPage(FIXTURE);
    list
      .getByRole("button", { name: /^Batteries/ })
      .element()
      .focus();
    for (const [key, id] of [
      ["{ArrowDown}", "measure/ban"],
      ["{ArrowDown}", "facility/renault-busan"],
      ["{ArrowUp}", "measure/ban"],
      ["{End}", "agreement/deal"],
      ["{ArrowDown}", "agreement/deal"],
      ["{Home}", "flow/kr-ru-batteries"],
      ["{ArrowUp}", "flow/kr-ru-batteries"],
    ] as const) {
      await userEvent.keyboard(key);
      expect(focusedId()).toBe(id);
    }
  });

  test("the list is entered again where it was left", async () => {
    renderPage(FIXTURE);
    list
      .getByRole("button", { name: /^Batteries/ })
      .element()
      .focus();
    await userEvent.keyboard("{End}");
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focusedId()).toBe("agreement/deal");
  });

  test("the skip link leads straight into the list and leaves the address alone", async () => {
    renderPage(FIXTURE);
    const address = location.href;
    page.getByRole("link", { name: "Skip to list" }).element().focus();
    await userEvent.keyboard("{Enter}");
    expect(focusedId()).toBe("flow/kr-ru-batteries");
    expect(location.href).toBe(address);
  });
});

test("organisations and places without a mark stand apart, with their claims", async () => {
  renderPage(FIXTURE);
  const also = page.getByRole("region", { name: "Companies and places" });
  await also.getByText("Enertech 에너테크").click();
  const evidence = page.getByRole("complementary");
  await expect.element(evidence.getByText("What relay#enertech says.")).toBeVisible();
  await expect.element(also.getByText("China 중국")).toBeVisible();
  await expect.element(also.getByText("Renault Korea")).not.toBeInTheDocument();
});

test("companies and places are one stop of the keyboard, and arrows move inside", async () => {
  renderPage(FIXTURE);
  const said = [...document.querySelectorAll<HTMLElement>("[data-subject]")];
  expect(said.length).toBeGreaterThan(1);
  expect(said.filter(({ tabIndex }) => tabIndex === 0)).toEqual(said.slice(0, 1));
  said[0]?.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(said[1]);
  expect(said.filter(({ tabIndex }) => tabIndex === 0)).toEqual([said[1]]);
});

import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findViolations } from "./find-violations.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const dialog = page.getByRole("dialog", { name: "Help" });

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("opens on ? and on its button, and Escape closes it and nothing else", async () => {
  renderPage(FIXTURE, "?select=measure/ban");
  await userEvent.keyboard("?");
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole("complementary")).toBeVisible();
  const button = page.getByRole("button", { name: "Help" });
  await button.click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
});

test("the keys of a single sign can be turned off; those with a modifier go on working", async () => {
  renderPage(FIXTURE);
  await userEvent.keyboard("?");
  await dialog.getByRole("checkbox", { name: "Use the one-key shortcuts / and ?" }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await userEvent.keyboard("?/");
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.element(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  expect(document.querySelectorAll("dialog")).toHaveLength(1);
});

test("the colours are chosen in place", async () => {
  const { store } = renderPage(FIXTURE);
  await userEvent.keyboard("?");
  const colours = dialog.getByRole("group", { name: "Colors" });
  await expect.element(colours.getByRole("radio", { name: "Match system" })).toBeChecked();
  await colours.getByRole("radio", { name: "Dark" }).click();
  expect(store.view.value.theme).toBe("dark");
  expect(document.documentElement.dataset.theme).toBe("dark");
});

test.each([
  [1280, 720, "?theme=light"],
  [390, 844, "?lang=ko&theme=dark"],
  [320, 480, "?theme=projector"],
])("%i × %i %s: axe finds nothing and nothing scrolls sideways", async (width, height, query) => {
  await page.viewport(width, height);
  renderPage(FIXTURE, query);
  await userEvent.keyboard("?");
  await expect.element(page.getByRole("dialog")).toBeVisible();
  expect(await findViolations()).toEqual([]);
  const body = document.querySelector(".dialog-body");
  expect((body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0)).toBeLessThanOrEqual(0);
});

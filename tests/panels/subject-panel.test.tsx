import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const panel = page.getByRole("complementary");

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("a company: its own name, who owns how much of it, what it has to do with, what is said of it", async () => {
  renderPage(DATASET, "?select=organisation/renault-korea");
  await expect.element(panel.getByRole("heading", { level: 2, name: "Renault Korea" })).toBeVisible();
  await expect.element(panel.getByText("르노코리아", { exact: true }).first()).toHaveAttribute("lang", "ko");
  await expect.element(panel.getByText("34.02%", { exact: true })).toBeVisible();
  await expect.element(panel.getByText("share not stated")).toBeVisible();
  await panel.getByRole("link", { name: "Geely 吉利" }).click();
  await expect.element(panel.getByRole("heading", { level: 2, name: "Geely" })).toHaveFocus();
  await panel
    .getByRole("link", { name: "Geely (China) holds 34.02% of Renault Korea (South Korea)" })
    .click();
  await expect
    .element(panel.getByRole("heading", { level: 2 }))
    .toHaveTextContent("Geely (China) holds 34.02% of Renault Korea (South Korea)");
});

test("a place: how closely it is known and where its coordinate was read", async () => {
  renderPage(FIXTURE, "?select=place/busan");
  await expect.element(panel.getByText("city known, site unknown")).toBeVisible();
  await expect.element(panel.getByText("Coordinates from")).toHaveTextContent("Wikipedia, Busan");
  await expect.element(panel.getByText("No separate claims.")).toBeVisible();
  await expect
    .element(panel.getByRole("link", { name: "Renault Korea's Busan plant, vehicle plant, in doubt" }))
    .toBeVisible();
});

test("the names in an entry's properties lead to places and organisations", async () => {
  renderPage(FIXTURE, "?select=measure/ban");
  await panel.getByRole("link", { name: "South Korea 한국" }).click();
  await expect.element(panel.getByRole("heading", { level: 2, name: "South Korea" })).toHaveFocus();
});

test("what is also said opens like an entry; Esc gives the focus back", async () => {
  renderPage(FIXTURE);
  const button = page.getByRole("button", { name: /^Enertech/ });
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(panel.getByRole("heading", { level: 2 })).toHaveFocus();
  await expect.element(panel.getByText("What relay#enertech says.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(button).toHaveFocus();
});

test("what had not been reported at the time looked at says so, and the time can be lifted", async () => {
  const { store } = renderPage(FIXTURE, "?select=flow/kr-ru-batteries&asof=2023-11");
  await expect.element(panel.getByText("Not yet reported as of November 2023.")).toBeVisible();
  await panel.getByRole("button", { name: "Show all dates" }).click();
  await expect.element(panel.getByText("Not yet reported as of November 2023.")).not.toBeInTheDocument();
  expect(store.view.value.asOf).toBeNull();
});

test("among undated things a dated one says why it is not on the map", async () => {
  renderPage(DATASET, "?select=flow/cn-kr-ownership&asof=undated");
  await expect.element(panel.getByText("the map now shows undated entries only")).toBeVisible();
});

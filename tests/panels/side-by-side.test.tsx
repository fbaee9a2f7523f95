import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const panel = page.getByRole("complementary");
const table = panel.getByRole("table", { name: /Side by side/ });

/** The rows of the table: what is counted, then each figure with who says it. */
function rows(): string[] {
  return [...document.querySelectorAll(".side-by-side tbody")].map((body) =>
    [...body.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim()).join(" | "),
  );
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("Busan: three documents, four figures, kept apart and said to be different things", async () => {
  renderPage(DATASET, "?select=facility/renault-busan");
  await expect.element(table).toBeVisible();
  await expect
    .element(panel.getByRole("heading", { name: "Side by side: 3 documents, 4 figures" }))
    .toBeVisible();
  await expect
    .element(panel.getByText("figures in different rows do not contradict each other"))
    .toBeVisible();
  const [capacity, output, plan, staff, polestar] = rows();
  expect(capacity).toMatch(
    /^Capacity: all vehiclesthey agree \| 300,000 vehicles a year \| EconoTimes, .* and Manufacturing\.net/,
  );
  expect(output).toMatch(/^Output: all vehicles \| fewer than 200,000 vehicles a year, 2020/);
  expect(plan).toMatch(
    /^Planned output: electric vehicles \| 200,000 vehicles a year, in doubt \| EconoTimes/,
  );
  expect(staff).toMatch(/they agree \| about 2,000 people/);
  expect(polestar).toMatch(/not disclosed/);
});

test("Busan: each figure is a bar with who says it, and leads to its claim", async () => {
  renderPage(DATASET, "?select=facility/renault-busan");
  const bars = [...document.querySelectorAll(".figure-bars li")];
  const drawn = bars.map((bar) => bar.querySelector("svg"));
  expect(drawn.map((svg) => [svg?.dataset.open, svg?.dataset.look])).toEqual([
    [undefined, "filled"],
    ["under", "filled"],
    [undefined, "broken"],
  ]);
  const lengths = drawn.map((svg) => svg?.querySelector("rect")?.getBoundingClientRect().width ?? 0);
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2 / 3, 1);
  expect(bars[1]?.textContent).toMatch(/200,000 vehicles a year.*covers 2020\D+\d+ · EconoTimes/);
  expect(bars[2]?.textContent).toMatch(/in doubt · EconoTimes/);
  await panel.getByRole("listitem").filter({ hasText: "in doubt · EconoTimes" }).getByRole("link").click();
  expect(document.activeElement?.classList.contains("claim")).toBe(true);
});

test("two documents of one publisher are told apart by their dates", () => {
  renderPage(DATASET, "?select=facility/renault-busan");
  const [capacity, , plan] = rows();
  expect(capacity).toContain("November 2023");
  expect(plan).toContain("June 2023");
});

describe("where documents differ", () => {
  test("both words stand in one row with their documents, and it is said", async () => {
    renderPage(FIXTURE, "?select=facility/renault-busan");
    await expect.element(panel.getByText("Documents differ on: Status.")).toBeVisible();
    expect(rows()[0]).toMatch(
      /^Statusthey differ \| operating \| Manufacturing\.net.* \| in doubt \| SocialBites/,
    );
  });
});

test("what one document states in one figure is not put into a table", () => {
  renderPage(DATASET, "?select=facility/renera-krasnaya-pakhra");
  expect(document.querySelector(".side-by-side")).toBeNull();
});

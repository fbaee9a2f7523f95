import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

test("colors are chosen in sight: system, light, dark, and back, each by its name", async () => {
  const { store } = renderPage(FIXTURE);
  for (const [name, next] of [
    ["Match system", "light"],
    ["Light", "dark"],
    ["Dark", "auto"],
  ] as const) {
    await page.getByRole("button", { name: `Colors: ${name}` }).click();
    expect(store.view.value.theme).toBe(next);
  }
});

test("one press leaves what is doubtful, in the address's own filters, and another brings back the rest", async () => {
  const { store } = renderPage(FIXTURE);
  const doubtful = page.getByRole("button", { name: "Only what is doubtful" });
  await doubtful.click();
  expect(store.view.value.filters.status).toEqual(["claimed", "considered", "in-doubt"]);
  await expect.element(doubtful).toHaveAttribute("aria-pressed", "true");
  await doubtful.click();
  expect(store.view.value.filters.status).toEqual([]);
});

test("a story without anything doubtful offers no such filter", async () => {
  renderPage(FIXTURE, "?story=krasnaya-pakhra");
  await expect.element(page.getByRole("button", { name: "Only what is doubtful" })).not.toBeInTheDocument();
});

test("the timeline has its title in sight; on a phone a month that is looked at takes its place", async () => {
  await page.viewport(1280, 720);
  const { store } = renderPage(FIXTURE);
  const title = () => document.querySelector(".time-title");
  await expect.poll(() => title()?.checkVisibility()).toBe(true);
  expect(title()?.textContent).toBe("Reported, month by month");
  await page.viewport(390, 844);
  expect(title()?.checkVisibility()).toBe(true);
  store.update({ asOf: "2023-11" });
  await expect.poll(() => title()?.checkVisibility()).toBe(false);
  expect(document.querySelector(".time-short")?.textContent).toContain("November 2023");
});

test("the credits say between which months the documents appeared", () => {
  renderPage(FIXTURE);
  expect(document.querySelector(".credits")?.textContent).toMatch(/Published (in|from) \w+ \d{4}/);
});

test("beside it they say when the data last changed, and lead to what changed; without a log they say nothing", () => {
  renderPage({ ...FIXTURE, updated: "2026-12-01" }, "?lang=en&theme=dark");
  const link = [...document.querySelectorAll(".credits a")].find((one) =>
    /^Updated/.test(one.textContent ?? ""),
  );
  expect(link?.textContent).toBe("Updated 1 December 2026");
  expect(link?.getAttribute("href")).toMatch(/method\.html\?theme=dark#changes$/);
  renderPage(FIXTURE);
  expect(document.querySelector(".credits")?.textContent).not.toContain("Updated");
});

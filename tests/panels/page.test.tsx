import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { PALETTES } from "../../src/theme/palette.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const stories = page.getByRole("navigation", { name: "Stories" });

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("the stories are links with addresses of their own; the one that is open is current", async () => {
  const { store } = renderPage(FIXTURE, "?theme=dark");
  const busan = stories.getByRole("link", { name: "Busan" });
  await expect.element(busan).toHaveAttribute("href", "?story=busan&theme=dark");
  await busan.click();
  await expect.element(busan).toHaveAttribute("aria-current", "page");
  await expect.element(page.getByRole("heading", { level: 1, name: "Busan" })).toBeVisible();
  expect(document.title).toBe("Busan · Battery Routes");
  expect(store.view.value.theme).toBe("dark");
  await stories.getByRole("link", { name: "Overview" }).click();
  expect(store.view.value.story).toBeNull();
});

test("the overview says in a line how much of what there is", async () => {
  renderPage(FIXTURE);
  await expect
    .element(page.getByText("1 flow, 1 plant, 1 restrictive measure and 1 agreement from two news articles"))
    .toBeVisible();
});

test("another language is another page, of the same view", async () => {
  renderPage(FIXTURE, "?story=busan");
  await page.getByText("▾").click();
  const korean = page.getByRole("link", { name: "한국어" });
  await expect.element(korean).toHaveAttribute("lang", "ko");
  await expect.element(korean).toHaveAttribute("hreflang", "ko");
  await expect.element(korean).toHaveAttribute("href", "?story=busan&lang=ko");
});

test("the page says its language, and which way it is written", async () => {
  renderPage(FIXTURE, "?story=busan&lang=ko");
  await expect.element(page.getByRole("heading", { level: 1, name: "부산" })).toBeVisible();
  expect(document.documentElement.lang).toBe("ko");
  expect(document.documentElement.dir).toBe("ltr");
  expect(document.title).toBe("부산 · 배터리 루트");
});

test.each([
  ["?lang=ru", "Куда идут аккумуляторы и кто их остановил", "По новостным статьям (2)"],
  [
    "?lang=es",
    "Adónde van las baterías y quién las detuvo",
    "1 flujo, 1 fábrica, 1 medida restrictiva y 1 acuerdo",
  ],
])("%s speaks that language; a claim that is in English only says so", async (query, heading, line) => {
  renderPage(FIXTURE, `${query}&select=flow/kr-ru-batteries`);
  await expect.element(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await expect.element(page.getByText(line)).toBeVisible();
  const says = [...document.querySelectorAll(".evidence .says > span:first-child")];
  expect(says.length).toBeGreaterThan(0);
  expect(new Set(says.map((sentence) => sentence.getAttribute("lang")))).toEqual(new Set(["en"]));
});

test("a title that is written from right to left is set so, in a page that is not", () => {
  const [first, ...rest] = FIXTURE.documents;
  if (!first) throw new Error("the fixture has no document");
  renderPage({ ...FIXTURE, documents: [{ ...first, title: "خبر", language: "ar" }, ...rest] });
  const title = document.querySelector('.documents cite [lang="ar"]');
  expect(title?.textContent).toBe("خبر");
  expect(title?.getAttribute("dir")).toBe("rtl");
  const others = [...document.querySelectorAll(".documents cite [lang]")].filter((each) => each !== title);
  expect(others.filter((each) => each.hasAttribute("dir"))).toEqual([]);
});

test.each(["light", "dark", "projector"] as const)("theme %s puts its palette on the page", (theme) => {
  renderPage(FIXTURE, `?theme=${theme}`);
  const root = document.documentElement;
  expect(root.dataset.theme).toBe(theme);
  expect(getComputedStyle(root).getPropertyValue("--ink")).toBe(PALETTES[theme].label);
  expect(getComputedStyle(root).colorScheme).toBe(theme === "dark" ? "dark" : "light");
});

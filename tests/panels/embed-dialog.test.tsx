import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const dialog = page.getByRole("dialog", { name: "Embed the map" });
const code = () =>
  (dialog.getByRole("textbox", { name: "HTML to paste" }).element() as HTMLTextAreaElement).value;
const preview = () => document.querySelector<HTMLIFrameElement>(".embed-stage iframe")?.getAttribute("src");

async function open(query: string): Promise<void> {
  renderPage(FIXTURE, query);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Embed in a page…" }).click();
  await expect.element(dialog).toBeVisible();
}

beforeEach(async () => {
  await page.viewport(1280, 800);
});

test("it begins with the story that is seen, and shows what the HTML will show", async () => {
  await open("?story=busan&select=facility/renault-busan&view=5.25/35.1/128.5");
  expect(preview()).toBe("./embed-busan.html");
  expect(code()).toMatch(/^<iframe src="http[^"?]*\/embed-busan\.html" title="[^"]+" width="100%"/);

  await dialog.getByRole("combobox", { name: "View", exact: true }).selectOptions("My current view");
  await expect.poll(preview).toContain("select=facility/renault-busan");
  expect(preview()).toContain("view=5.25/35.1/128.5");
  await dialog.getByRole("combobox", { name: "Language", exact: true }).selectOptions("한국어");
  await dialog.getByRole("combobox", { name: "Colors", exact: true }).selectOptions("dark");
  await expect.poll(preview).toMatch(/^\.\/embed-busan\.ko\.html\?.*theme=dark/);
  await dialog.getByRole("combobox", { name: "Data", exact: true }).selectOptions("Freeze this version");
  await expect.poll(preview).toMatch(new RegExp(`^\\./frozen/${FIXTURE.version}/embed-busan\\.ko\\.html`));
  await dialog.getByRole("combobox", { name: "Shape", exact: true }).selectOptions("Square");
  await expect.poll(code).toContain("aspect-ratio:1/1");
  expect(code()).toContain("&amp;theme=dark");

  await dialog.getByLabelText("Fit height to content").click();
  await expect
    .poll(code)
    .toMatch(/^<script async src="http[^"]*\/embed\.js" data-story="busan" data-lang="ko"/);
  await dialog.getByRole("combobox", { name: "Story", exact: true }).selectOptions("Overview");
  await expect.poll(preview).toMatch(/\/embed\.ko\.html\?theme=dark$/);
});

test("the HTML is copied, and that is said", async () => {
  await open("?story=busan");
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect.element(dialog.getByText("The HTML is copied.")).toBeVisible();
  expect(write.mock.calls[0]?.[0]).toBe(code());
  write.mockRestore();
});

test("Esc closes it, and the focus goes back to where sharing began", async () => {
  await open("?story=busan");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(document.activeElement?.classList.contains("share-button")).toBe(true);
});

test.each([
  [1280, 800],
  [320, 480],
])("at %i × %i axe finds nothing and nothing overflows", async (width, height) => {
  await page.viewport(width, height);
  renderPage(FIXTURE, "?lang=ko&theme=dark");
  document.querySelector<HTMLElement>(".share-button")?.click();
  await expect.poll(() => document.querySelectorAll(".share-part").length).toBeGreaterThan(1);
  document.querySelectorAll<HTMLElement>(".share-part")[1]?.querySelector("button")?.click();
  await expect.poll(() => document.querySelector(".embed-dialog[open]")).not.toBeNull();
  const { violations } = await axe.run({ exclude: ["iframe"] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

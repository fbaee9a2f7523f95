import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { visibleEntries } from "../../src/view/derive.ts";
import { parseViewState } from "../../src/view/url.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const dialog = page.getByRole("dialog", { name: "Share and download" });

async function openDialog(): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect.element(dialog).toBeVisible();
}

/** Presses a button and catches the file that the browser would save. */
async function saved(button: string): Promise<{ name: string; content: Blob }> {
  const made = vi.spyOn(URL, "createObjectURL");
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  try {
    await dialog.getByRole("button", { name: button }).click();
    await vi.waitFor(() => expect(click).toHaveBeenCalled(), { timeout: 20_000 });
    const link = click.mock.contexts[0] as HTMLAnchorElement;
    return { name: link.download, content: made.mock.calls[0]?.[0] as Blob };
  } finally {
    made.mockRestore();
    click.mockRestore();
  }
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

describe("the link", () => {
  test("is the whole address of what is seen, the place of the map included, in the site's folder", async () => {
    const query = "?story=busan&select=facility/renault-busan&status=in-doubt&view=5.25/35.1/128.5&lang=en";
    const { store, index } = renderPage(FIXTURE, query);
    await openDialog();
    const field = page.getByRole("textbox", { name: "Link to this view" }).element() as HTMLInputElement;
    const address = new URL(field.value);
    expect(address.href.startsWith(new URL("./", location.href).href)).toBe(true);
    expect(address.hash).toBe("");
    expect(parseViewState(address.search, index)).toEqual(store.view.value);
    expect(address.search).toContain("view=5.25/35.1/128.5");
  });

  test("is copied, and that is said", async () => {
    renderPage(FIXTURE, "?story=busan");
    await openDialog();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect.element(dialog.getByText("The link is copied.")).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toMatch(/\?story=busan$/);
    write.mockRestore();
  });

  test("is marked for copying by hand where the browser keeps the clipboard from the page", async () => {
    renderPage(FIXTURE, "?story=busan");
    await openDialog();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    const command = vi.spyOn(document, "execCommand").mockReturnValue(false);
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect.element(dialog.getByText(/The link is selected/)).toBeVisible();
    expect(getSelection()?.toString()).toMatch(/\?story=busan$/);
    write.mockRestore();
    command.mockRestore();
  });
});

describe("with the keyboard", () => {
  test("Enter opens it, Esc closes only it, and the focus returns", async () => {
    const { store } = renderPage(FIXTURE, "?select=measure/ban");
    const button = page.getByRole("button", { name: "Share", exact: true });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(dialog).toBeVisible();
    await expect.poll(() => document.activeElement?.closest("dialog")).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(button.element());
    expect(store.view.value.selection).toEqual({ type: "entry", id: "measure/ban" });
  });
});

describe("what is taken away", () => {
  const query = "?status=halted,in-doubt&lang=en";

  test("the table has the entries that are seen, under the name of the story", async () => {
    const { store, index } = renderPage(DATASET, query);
    await openDialog();
    const { name, content } = await saved("CSV, for spreadsheets");
    expect(name).toBe("battery-routes-overview.csv");
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await content.text();
    const seen = visibleEntries(index, store.view.value).map(({ id }) => id);
    const ids = [...text.matchAll(/^\ufeff?((?:facility|flow|measure|agreement)\/[\w-]+),/gm)];
    expect(ids.map(([, id]) => id)).toEqual(seen);
    await expect.element(dialog.getByText("Saved as battery-routes-overview.csv.")).toBeVisible();
  });

  test("the claims of what is seen are a table of their own, under a name of its own", async () => {
    const { store, index } = renderPage(DATASET, query);
    await openDialog();
    const { name, content } = await saved("CSV, claim by claim");
    expect(name).toBe("battery-routes-overview.claims.csv");
    const claims = new Set(visibleEntries(index, store.view.value).flatMap((entry) => entry.claims));
    for (const id of claims) expect(await content.text()).toContain(`\n${id},`);
  });

  test("a file that does not arrive is told, and the next try may go through", async () => {
    renderPage(DATASET, query);
    await openDialog();
    const fetched = vi.spyOn(window, "fetch").mockResolvedValue(new Response("", { status: 404 }));
    await dialog.getByRole("button", { name: "GeoJSON, for maps" }).click();
    await expect.element(dialog.getByText(/That did not work/)).toBeVisible();
    fetched.mockRestore();
    const { name } = await saved("GeoJSON, for maps");
    expect(name).toBe("battery-routes-overview.geojson");
  });

  test("the picture is drawn, as PNG twice as fine as the SVG", async () => {
    renderPage(DATASET, "?story=busan");
    await openDialog();
    const svg = await saved("Save as SVG");
    const parsed = new DOMParser().parseFromString(await svg.content.text(), "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    const [width, height] = ["width", "height"].map((side) =>
      Number(parsed.documentElement.getAttribute(side)),
    );
    const png = await saved("Save as PNG");
    expect(png.name).toBe("battery-routes-busan.png");
    const bitmap = await createImageBitmap(png.content);
    expect([bitmap.width, bitmap.height]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
  });
});

describe.each([
  [1280, 720],
  [390, 844],
  [320, 480],
])("at %i × %i", (width, height) => {
  test.each(["?lang=en", "?lang=ko&theme=dark"])(
    "%s: axe finds nothing, targets are large enough",
    async (query) => {
      await page.viewport(width, height);
      renderPage(FIXTURE, query);
      document.querySelector<HTMLElement>(".share-button")?.click();
      await expect.poll(() => document.querySelector("dialog[open]")).not.toBeNull();
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
      for (const control of document.querySelectorAll("dialog button, dialog input")) {
        const box = control.getBoundingClientRect();
        expect(Math.min(box.width, box.height), control.textContent ?? "").toBeGreaterThanOrEqual(24);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

test("the class copy in the reader's language can be saved", async () => {
  renderPage(FIXTURE, "?story=busan&lang=ko");
  await page.getByRole("button", { name: "공유", exact: true }).click();
  const link = page.getByRole("link", { name: "수업용 사본 저장" });
  await expect.element(link).toHaveAttribute("href", "./battery-routes.ko.html");
  await expect.element(link).toHaveAttribute("download", "battery-routes.ko.html");
});

import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { findViolations } from "./find-violations.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

vi.mock("../../src/panels/corrections-address.ts", () => ({
  CORRECTIONS: { type: "mail", to: "maps@news.example" },
}));

const DATASET = dataset as unknown as Dataset;
const row = page.getByRole("group", { name: "This entry" });

/** What a link to a prepared report says. */
function reportOf(link: Element): { subject: string | null; lines: string[] } {
  const { searchParams } = new URL(link.getAttribute("href") ?? "");
  return { subject: searchParams.get("subject"), lines: searchParams.get("body")?.split("\r\n") ?? [] };
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("the link is that of the entry in its story, copied and shown", async () => {
  renderPage(FIXTURE, "?select=facility/renault-busan&status=in-doubt&view=5.25/35.1/128.5");
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await row.getByRole("button", { name: "Copy link" }).click();
  await expect.element(page.getByText("The link is copied.")).toBeVisible();
  const [copied = ""] = write.mock.calls[0] ?? [];
  expect(copied).toBe(new URL("./?story=busan&select=facility/renault-busan", location.href).href);
  await expect.element(page.getByRole("textbox", { name: "Link to this view" })).toHaveValue(copied);
  write.mockRestore();
});

test("the picture is of the view with the entry picked, under the entry's name", async () => {
  renderPage(DATASET, "?story=busan&select=facility/renault-busan");
  const button = row.getByRole("button", { name: "Save picture" });
  await expect.element(button).toBeVisible();
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await button.click();
  await vi.waitFor(() => expect(click).toHaveBeenCalled(), { timeout: 20_000 });
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe(
    "battery-routes-busan-renault-busan.png",
  );
  click.mockRestore();
  await expect.element(page.getByText("Saved as battery-routes-busan-renault-busan.png.")).toBeVisible();
});

test("the dialog for embedding begins with the entry, and gives the focus back", async () => {
  renderPage(FIXTURE, "?select=facility/renault-busan&view=5.25/35.1/128.5");
  const button = row.getByRole("button", { name: "Embed" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Embed the map" });
  await expect.element(dialog).toBeVisible();
  expect(document.querySelector(".embed-stage iframe")?.getAttribute("src")).toBe(
    "./embed-busan.html?select=facility/renault-busan",
  );
  const view = dialog.getByRole("combobox", { name: "View", exact: true });
  await expect.element(view).toHaveDisplayValue("Renault Korea's Busan plant");
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

describe("a report of an error", () => {
  test("on the entry names it, its id, the data, the address and the claims", async () => {
    renderPage(FIXTURE, "?select=facility/renault-busan");
    const link = row.getByRole("link", { name: "Report an error" });
    await expect.element(link).toBeVisible();
    const { subject, lines } = reportOf(link.element());
    expect(subject).toBe("Correction: Renault Korea's Busan plant");
    expect(lines).toContain("Entry: Renault Korea's Busan plant (facility/renault-busan)");
    expect(lines).toContain(`Data version: ${FIXTURE.version}`);
    const address = new URL("./?story=busan&select=facility/renault-busan", location.href).href;
    expect(lines).toContain(`Address: ${address}`);
    const claims = FIXTURE.entries.find(({ id }) => id === "facility/renault-busan")?.claims ?? [];
    expect(lines.filter((line) => line.startsWith("Claim: ")).sort()).toEqual(
      claims.map((id) => `Claim: ${id}`).sort(),
    );
  });

  test("on one claim names it in our words, in a panel and in its document", async () => {
    const document = "socialbites-battery-exports-russia";
    const open = `?panel=document/${document}&claim=battery-export-ban`;
    for (const query of ["?select=measure/kr-ru-battery-export-ban", open]) {
      renderPage(DATASET, query);
      const link = page.getByRole("link", { name: "Report an error in this claim" }).first();
      await expect.element(link).toBeVisible();
      const { lines } = reportOf(link.element());
      expect(lines.filter((line) => line.startsWith("Claim: "))).toHaveLength(1);
      expect(lines.find((line) => line.startsWith("Address: "))).toMatch(
        /panel=document\/[\w-]+&claim=[\w-]+$/,
      );
      const [id] = lines.flatMap((line) => line.match(/^Claim: (.+)$/)?.[1] ?? []);
      expect(lines).toContain(DATASET.claims.find((claim) => claim.id === id)?.says.en);
    }
  });
});

describe.each([
  [1280, 720, "?lang=en"],
  [390, 844, "?lang=ko&theme=dark"],
  [320, 480, "?lang=ru"],
  [320, 480, "?lang=es&theme=projector"],
])("at %i × %i, %s", (width, height, query) => {
  test.each(["facility/renault-busan", "organisation/renault-korea", "place/china"])(
    "%s: axe finds nothing, nothing scrolls sideways, and targets are large enough",
    async (id) => {
      await page.viewport(width, height);
      renderPage(FIXTURE, `${query}&select=${id}`);
      await expect.poll(() => document.querySelectorAll(".action-row :is(a, button)").length).toBe(4);
      expect(await findViolations()).toEqual([]);
      const panel = document.querySelector(".evidence");
      expect((panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0)).toBeLessThanOrEqual(0);
      for (const control of document.querySelectorAll(".action-row :is(a, button), .report-claim")) {
        expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      }
    },
  );
});

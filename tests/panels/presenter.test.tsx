import { render } from "preact";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Tour } from "../../src/model/tour.ts";
import { actOn } from "../../src/modes/presenter-actions.ts";
import { bindPresenterKeys, type PresenterCommand } from "../../src/modes/presenter-keys.ts";
import { NotesView } from "../../src/panels/presenter/notes-view.tsx";
import { PresenterAnnouncer } from "../../src/panels/presenter/presenter-announcer.tsx";
import { StageContext } from "../../src/panels/presenter/stage-context.ts";
import { StepPanel } from "../../src/panels/presenter/step-panel.tsx";
import { SiteContext } from "../../src/panels/site-context.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { createPresenter, type Presenter } from "../../src/view/presenter.ts";
import { createViewStore } from "../../src/view/store.ts";
import { parseViewState } from "../../src/view/url.ts";
import { findViolations } from "./find-violations.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import "../../src/theme/site.css";
import "../../src/theme/present.css";

const [claim] = FIXTURE.claims;
const cited = [claim?.id ?? ("x#y" as const)];

const TOUR: Tour = {
  id: "invented",
  story: null,
  title: { en: "An invented tour" },
  line: { en: "Of twelve steps." },
  minutes: 12,
  steps: Array.from({ length: 12 }, (_, at) => ({
    id: `step-${at + 1}`,
    view: at === 1 ? "select=flow/kr-ru-batteries" : "",
    heading: { en: `Heading ${at + 1}`, ko: `제목 ${at + 1}` },
    text: { en: `What step ${at + 1} tells.` },
    notes: { en: `What to say at step ${at + 1}.` },
    question:
      at === 1
        ? {
            ask: { en: "Does it still go?" },
            options: [{ en: "It does" }, { en: "It does not" }],
            right: 2,
            answer: { en: "It was stopped." },
            claims: cited,
          }
        : null,
    claims: cited,
  })),
};

let leave: (() => void) | undefined;

function show(query = "", isNotes = false): { presenter: Presenter; commands: PresenterCommand[] } {
  leave?.();
  const index = indexDataset(FIXTURE);
  const store = createViewStore(parseViewState(`mode=present&tour=invented${query}`, index));
  const presenter = createPresenter([TOUR], index, store);
  const site = { index, store: presenter.store, focus: { opener: null, toHeading: false } };
  const commands: PresenterCommand[] = [];
  const root = document.createElement("div");
  document.body.append(root);
  document.documentElement.dataset.mode = "present";
  const note = (command: PresenterCommand) => commands.push(command);
  const press = (command: PresenterCommand) => () => note(command);
  render(
    <SiteContext value={site}>
      <StageContext value={presenter}>
        <PresenterAnnouncer />
        {isNotes ? (
          <NotesView />
        ) : (
          <main class="present">
            <StepPanel onNotes={press("notes")} onHelp={press("help")} />
          </main>
        )}
      </StageContext>
    </SiteContext>,
    root,
  );
  const unbind = bindPresenterKeys(document, () => presenter.isBlank.peek(), actOn(presenter, note));
  leave = () => {
    unbind();
    render(null, root);
    root.remove();
    delete document.documentElement.dataset.mode;
  };
  return { presenter, commands };
}

const heading = (number: number) =>
  page.getByRole("heading", { level: 1, name: `Heading ${number}`, exact: true });

beforeEach(async () => {
  await page.viewport(1024, 768);
  return () => leave?.();
});

test.each([
  ["{ArrowRight}", 2],
  ["{ArrowDown}", 2],
  ["{PageDown}", 2],
  [" ", 2],
  ["{End}", 12],
  ["{End}{ArrowLeft}", 11],
  ["{End}{PageUp}{ArrowUp}", 10],
  ["{End}{Shift>} {/Shift}", 11],
  ["{End}{Home}", 1],
  ["7", 7],
  ["12", 12],
  ["19", 9],
])("%s leads to step %i", async (keys, number) => {
  show();
  await userEvent.keyboard(keys);
  await expect.element(heading(number)).toBeVisible();
});

test("each step is said in one sentence, and the class reads how far it has come", async () => {
  show();
  await expect.element(page.getByRole("status")).toHaveTextContent("");
  await userEvent.keyboard("{PageDown}");
  await expect.element(page.getByRole("status")).toHaveTextContent("Step 2 of 12: Heading 2");
  await expect.element(page.getByText("2 of 12", { exact: true })).toBeVisible();
  const dots = page.getByRole("navigation", { name: "Steps" });
  expect(document.querySelector(".dots [aria-current=step]")?.textContent).toBe("2: Heading 2");
  await dots.getByRole("button", { name: "5: Heading 5", exact: true }).click();
  await expect.element(heading(5)).toBeVisible();
});

test("an answer is on the page only once Q or its button asks for it", async () => {
  show("&step=2");
  const answer = page.getByText("It was stopped.").first();
  await expect.element(page.getByText("Does it still go?")).toBeVisible();
  await expect.element(answer).not.toBeInTheDocument();
  await userEvent.keyboard("q");
  await expect.element(page.getByRole("heading", { name: "Answer" })).toBeInTheDocument();
  const quoted = [...document.querySelectorAll(".answer q")].map(({ textContent }) => textContent);
  expect(quoted).toEqual([claim?.at[0]?.phrase]);
  await page.getByRole("button", { name: "Hide the answer" }).click();
  await expect.element(page.getByRole("heading", { name: "Answer" })).not.toBeInTheDocument();
});

test("Space on a button presses it, and a clicker's key goes on from there", async () => {
  const { commands } = show();
  (page.getByRole("button", { name: "Keys and help" }).element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  expect(commands).toEqual(["help"]);
  await expect.element(heading(1)).toBeVisible();
  await userEvent.keyboard("{PageDown}");
  await expect.element(heading(2)).toBeVisible();
});

test("what is of the window is asked for by key", async () => {
  const { commands, presenter } = show();
  await userEvent.keyboard("nf?");
  expect(commands).toEqual(["notes", "full screen", "help"]);
  await userEvent.keyboard("b");
  expect(presenter.isBlank.value).toBe(true);
  await userEvent.keyboard("x");
  expect(presenter.isBlank.value).toBe(false);
  await userEvent.keyboard("l");
  expect(presenter.isSpotlit.value).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(presenter.isSpotlit.value).toBe(false);
});

test("with a modifier keys are the browser's", async () => {
  show();
  await userEvent.keyboard("{Control>}{ArrowRight}b{/Control}{Alt>}{PageDown}{/Alt}");
  await expect.element(heading(1)).toBeVisible();
});

test("a swipe over the text leads on and back", async () => {
  show();
  const swipe = (from: number, to: number) => {
    const step = document.querySelector(".step");
    if (!step) throw new Error("there is no step");
    const touch = (clientX: number) => new Touch({ identifier: 1, target: step, clientX, clientY: 700 });
    step.dispatchEvent(new TouchEvent("touchstart", { bubbles: true, touches: [touch(from)] }));
    step.dispatchEvent(new TouchEvent("touchend", { bubbles: true, changedTouches: [touch(to)] }));
  };
  swipe(500, 300);
  await expect.element(heading(2)).toBeVisible();
  swipe(300, 480);
  await expect.element(heading(1)).toBeVisible();
  swipe(300, 280);
  await expect.element(heading(1)).toBeVisible();
});

test.each([
  [800, 600, "&step=2"],
  [1024, 768, "&step=2&lang=ko"],
  [1920, 1080, "&step=2&theme=dark"],
])(
  "%i × %i %s: axe finds nothing, buttons suit fingers, text suits the last row",
  async (width, height, query) => {
    await page.viewport(width, height);
    show(query);
    await userEvent.keyboard("q");
    await expect.poll(() => document.querySelector(".answer")).not.toBeNull();
    expect(await findViolations()).toEqual([]);
    for (const button of document.querySelectorAll(".step-bar button")) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    for (const text of document.querySelectorAll(
      ".step h1, .step p:not(.visually-hidden *), .step q, .options li",
    )) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(24);
    }
  },
);

test("the notes have it all, start a clock, and axe finds nothing", async () => {
  const { presenter } = show("&step=2", true);
  for (const words of ["What to say at step 2.", "It was stopped.", "Heading 3"]) {
    await expect.element(page.getByText(words)).toBeVisible();
  }
  expect(document.title).toBe("Notes · An invented tour");
  expect(document.querySelector(".elapsed")?.textContent).toBe("00:00");
  await page.getByRole("button", { name: "Start" }).click();
  presenter.startedAt.value = (presenter.startedAt.value ?? 0) - 3_727_000;
  await expect.poll(() => document.querySelector(".elapsed")?.textContent).toMatch(/^1:02:0/);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => document.querySelector(".elapsed")?.textContent).toBe("00:00");
  expect(await findViolations()).toEqual([]);
  await page.getByRole("button", { name: "Next step ›" }).click();
  expect(presenter.at.value).toBe(2);
});

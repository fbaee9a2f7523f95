import { render } from "preact";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Tour } from "../../src/model/tour.ts";
import { PresenterHelp } from "../../src/panels/presenter/presenter-help.tsx";
import { StageContext } from "../../src/panels/presenter/stage-context.ts";
import { SiteContext } from "../../src/panels/site-context.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { createPresenter } from "../../src/view/presenter.ts";
import { createViewStore } from "../../src/view/store.ts";
import { parseViewState } from "../../src/view/url.ts";
import { FIXTURE } from "./fixture-dataset.ts";

const TEXT = { en: "Text" };
const TOUR: Tour = {
  id: "invented",
  story: null,
  title: TEXT,
  line: TEXT,
  minutes: 1,
  steps: [{ id: "one", view: "", heading: TEXT, text: TEXT, notes: TEXT, question: null, claims: [] }],
};

test("who presents finds the class copy, and the way out, in the help", async () => {
  const index = indexDataset(FIXTURE);
  const store = createViewStore(parseViewState("mode=present&tour=invented&lang=ko", index));
  const presenter = createPresenter([TOUR], index, store);
  const site = { index, store: presenter.store, focus: { opener: null, toHeading: false } };
  const root = document.createElement("div");
  document.body.append(root);
  render(
    <SiteContext value={site}>
      <StageContext value={presenter}>
        <PresenterHelp onClose={() => undefined} />
      </StageContext>
    </SiteContext>,
    root,
  );
  const copy = page.getByRole("link", { name: "수업용 사본 저장" });
  await expect.element(copy).toHaveAttribute("href", "./battery-routes.ko.html");
  await expect.element(copy).toHaveAttribute("download", "battery-routes.ko.html");
  await expect.element(page.getByRole("link", { name: "발표 끝내기" })).toHaveAttribute("href", "./?lang=ko");
});

import { describe, expect, test } from "vitest";
import { createPresenter } from "../../../src/view/presenter.ts";
import { createViewStore } from "../../../src/view/store.ts";
import { formatViewState, parseViewState } from "../../../src/view/url.ts";
import { INDEX } from "./real-dataset.ts";
import { TOURS } from "./real-tours.ts";

function arrive(query: string) {
  const store = createViewStore(parseViewState(query, INDEX));
  return { store, presenter: createPresenter(TOURS, INDEX, store) };
}

describe("the tour and step that an address asks for", () => {
  test.each([
    ["mode=present&story=busan", "busan", 0],
    ["mode=present", "all-three", 0],
    ["mode=present&tour=busan&step=3", "busan", 2],
    ["mode=present&story=busan&step=plant", "busan", 1],
    ["mode=present&tour=all-three&step=june", "all-three", 3],
    ["mode=present&tour=no-such-tour", "all-three", 0],
    ["mode=present&tour=busan&step=99", "busan", 11],
  ])("%s", (query, tour, at) => {
    const { presenter, store } = arrive(query);
    expect(presenter.tour.id).toBe(tour);
    expect(presenter.at.value).toBe(at);
    expect(presenter.isAway.value).toBe(false);
    expect(store.view.value.theme).toBe("projector");
  });

  test("every step's own address leads to it", () => {
    for (const tour of TOURS) {
      const { presenter, store } = arrive(`mode=present&tour=${tour.id}`);
      tour.steps.forEach((step, at) => {
        presenter.go({ to: at + 1 });
        const again = arrive(formatViewState(store.view.value));
        expect(again.presenter.step.value.id).toBe(step.id);
        expect(again.presenter.isAway.value).toBe(false);
        expect(again.store.view.value).toEqual(store.view.value);
      });
    }
  });
});

describe("exploring", () => {
  test("a pick opens its evidence and leaves the tour; the next key goes on from where it was", () => {
    const { presenter } = arrive("mode=present&tour=busan&step=3");
    presenter.store.update({ selection: { type: "place", id: "place/japan" } });
    expect(presenter.isAway.value).toBe(true);
    expect(presenter.isEvidenceOpen.value).toBe(true);
    expect(presenter.at.value).toBe(2);
    presenter.go("next");
    expect(presenter.at.value).toBe(3);
    expect(presenter.isAway.value).toBe(false);
    expect(presenter.isEvidenceOpen.value).toBe(false);
  });

  test("moving the map leaves the step's view, and coming back restores it", () => {
    const { presenter } = arrive("mode=present&tour=busan&step=plant");
    const before = presenter.store.view.value;
    presenter.store.update({ camera: { center: [10, 50], zoom: 4 } });
    expect(presenter.isAway.value).toBe(true);
    presenter.comeBack();
    expect(presenter.store.view.value).toEqual(before);
  });

  test("closing evidence goes back to what the step picks", () => {
    const { presenter } = arrive("mode=present&tour=busan&step=plant");
    const own = presenter.store.view.value.selection;
    presenter.store.update({ selection: own });
    expect(presenter.isEvidenceOpen.value).toBe(true);
    presenter.store.update({ selection: { type: "place", id: "place/japan" } });
    presenter.store.update({ selection: { type: "none" } });
    expect(presenter.isEvidenceOpen.value).toBe(false);
    expect(presenter.store.view.value.selection).toEqual(own);
  });

  test("an address of a view that has left the tour opens as it was left", () => {
    const { presenter } = arrive("mode=present&tour=busan&step=plant");
    presenter.store.update({ selection: { type: "place", id: "place/japan" } });
    const again = arrive(formatViewState(presenter.store.view.value));
    expect(again.store.view.value).toEqual(presenter.store.view.value);
    expect(again.presenter.isAway.value).toBe(true);
  });
});

test("an answer is hidden again at another step, and stays at the same", () => {
  const { presenter } = arrive("mode=present&tour=busan&step=plant");
  presenter.isAnswered.value = true;
  presenter.comeBack();
  expect(presenter.isAnswered.value).toBe(true);
  presenter.go("next");
  expect(presenter.isAnswered.value).toBe(false);
});

test("what a step picks stands out; a whole story stands as it is", () => {
  const { presenter, store } = arrive("mode=present&tour=busan&step=scene");
  expect(presenter.emphasise(INDEX, store.view.value)).toBeNull();
  presenter.go("next");
  expect(presenter.emphasise(INDEX, store.view.value)).toContain("facility/renault-busan");
  const april = arrive("mode=present&tour=all-three&step=april");
  const cited = april.presenter.emphasise(INDEX, april.store.view.value);
  expect(cited).toContain("agreement/naatbatt-onshoring-mou");
  expect(cited).not.toContain("flow/kr-us-onshoring");
});

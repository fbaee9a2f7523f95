import { describe, expect, test } from "vitest";
import {
  claimsBeside,
  claimsInOrder,
  mainParagraph,
  selectionOfClaim,
  viewOfClaim,
} from "../../../src/view/document-claims.ts";
import { formatViewState, parseViewState } from "../../../src/view/url.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

describe.each(DATASET.documents.map((document) => [document.id, document] as const))("%s", (_, document) => {
  const claims = claimsInOrder(INDEX, document);

  test("every claim stands in it once, by paragraph", () => {
    expect(claims.map(({ id }) => id).sort()).toEqual([...document.claims].sort());
    const paragraphs = claims.map(mainParagraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    expect(Math.min(...paragraphs)).toBeGreaterThan(0);
  });

  test("walking from none to the last passes every claim once, and back again", () => {
    const forth = [];
    for (let next = claimsBeside(claims, null).next; next; next = claimsBeside(claims, next.id).next) {
      forth.push(next.id);
    }
    expect(forth).toEqual(claims.map(({ id }) => id));
    const last = claims.at(-1)?.id ?? null;
    expect(claimsBeside(claims, last)).toMatchObject({ next: null, position: claims.length });
    expect(claimsBeside(claims, claims[0]?.id ?? null).previous).toBeNull();
  });

  test("every claim picks something that it is about, and its address leads back to it", () => {
    for (const claim of claims) {
      const selection = selectionOfClaim(INDEX, claim);
      expect(selection.type, claim.id).not.toBe("none");
      expect(claim.about).toContain("id" in selection ? selection.id : "");
      const view = { ...INITIAL_VIEW, ...viewOfClaim(INDEX, claim) };
      expect(parseViewState(formatViewState(view), INDEX)).toEqual(view);
    }
  });
});

test("an entry goes before an organisation that is named first", () => {
  const claim = INDEX.claimById.get("socialbites-battery-exports-russia#enertech-supplier");
  expect(claim?.about[0]).toBe("organisation/enertech");
  expect(claim && selectionOfClaim(INDEX, claim)).toEqual({ type: "entry", id: "flow/kr-ru-batteries" });
});

test("a claim about a place alone picks the place", () => {
  const claim = INDEX.claimById.get("socialbites-battery-exports-russia#integrated-industry");
  expect(claim && selectionOfClaim(INDEX, claim)).toEqual({ type: "place", id: "place/russia" });
});

import { expect, test } from "vitest";
import { copyPageOf } from "../../../../src/modes/class-copy/copy-page.ts";
import { copyBar, copyView } from "../../../../src/modes/class-copy/copy-view.ts";
import { INITIAL_VIEW } from "../../../../src/view/view-state.ts";
import { INDEX } from "../../view/real-dataset.ts";

test("the file alone shows its own language, an address whatever it says", () => {
  expect(copyView("", INDEX, "ko")).toEqual({ ...INITIAL_VIEW, locale: "ko" });
  expect(copyView("?", INDEX, "ko").locale).toBe("ko");
  expect(copyView("?story=busan", INDEX, "ko")).toEqual({ ...INITIAL_VIEW, story: "busan" });
  expect(copyView("?lang=en", INDEX, "ko").locale).toBe("en");
});

test("a copy has no embeds", () => {
  expect(copyView("?mode=embed&story=busan", INDEX, "en")).toEqual({ ...INITIAL_VIEW, story: "busan" });
});

test("no view leaves the query empty", () => {
  const written: string[] = [];
  const note = (_: unknown, __: string, address: string) => written.push(address);
  const bar = copyBar({
    location: { pathname: "/x.html", search: "", hash: "" },
    history: { pushState: note, replaceState: note },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  bar.history.pushState(null, "", "/x.html");
  bar.history.replaceState(null, "", "/x.html#list");
  bar.history.replaceState(null, "", "/x.html?story=busan#list");
  expect(written).toEqual(["/x.html?lang=en", "/x.html?lang=en#list", "/x.html?story=busan#list"]);
});

test("where the browser refuses another address, the view holds all the same", () => {
  const refuse = () => {
    throw new Error("refused");
  };
  const bar = copyBar({
    location: { pathname: "/x.html", search: "", hash: "" },
    history: { pushState: refuse, replaceState: refuse },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  expect(() => bar.history.pushState(null, "", "/x.html?story=busan")).not.toThrow();
});

test.each([
  ["?page=handout&story=busan", "handout"],
  ["page=method", "method"],
  ["?page=licences", "licences"],
  ["?page=__proto__", null],
  ["?story=busan", null],
  ["", null],
])("%s asks for the page %s", (query, page) => {
  expect(copyPageOf(query)).toBe(page);
});

import { expect, test } from "vitest";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import type { Flow } from "../../../src/model/dataset.ts";
import { hintText, labelTexts } from "../../../src/view/label-words.ts";
import { INDEX } from "./real-dataset.ts";

const wording = mapWording("en");
const flowOf = (id: string) => INDEX.entryById.get(id) as Flow;

test("a hint about a flow says from where to where it goes, so that two of the same goods differ", () => {
  const hints = ["flow/busan-north-america-polestar", "flow/busan-south-korea-polestar"].map((id) =>
    hintText(INDEX, flowOf(id), wording),
  );
  expect(hints[0]).toMatch(/Busan to North America, announced$/);
  expect(hints[1]).toMatch(/Busan to South Korea, announced$/);
});

test("a figure that is stated stands on the label, and none on that of others", () => {
  const { flow } = labelTexts(INDEX, wording);
  expect(flow(flowOf("flow/cn-kr-ownership")).lines.at(-1)).toBe("34.02%");
  expect(flow(flowOf("flow/renera-mosgortrans-batteries")).lines.at(-1)).toBe("155,000+");
  expect(flow(flowOf("flow/kr-ru-batteries")).lines.join(" ")).toMatch(/halted$/);
});

test("a halt that is over is not called a halt of today", () => {
  const { flow } = labelTexts(INDEX, wording);
  const words = flow(flowOf("flow/cn-jp-rare-earths")).lines.join(" ");
  expect(words).toContain(wording.flowStatus(flowOf("flow/cn-jp-rare-earths")));
  expect(words).not.toMatch(/halted$/);
});

test("a hint about ownership says who owns whom", () => {
  expect(hintText(INDEX, flowOf("flow/cn-kr-ownership"), wording)).toBe(
    "Geely (China) holds 34.02% of Renault Korea (South Korea)",
  );
  expect(hintText(INDEX, flowOf("flow/ru-kr-enertech-ownership"), wording)).toBe(
    "Rosatom (Russia) controls Enertech (South Korea)",
  );
});

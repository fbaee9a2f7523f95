import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, type Pair, parseDocument, visit } from "yaml";
import { readOriginal } from "../../src/convert/original.ts";
import { readOriginals } from "../../src/convert/run-verify.ts";
import { MAX_PHRASE_WORDS } from "../../src/convert/words.ts";
import { ROOT, realInput } from "./project.ts";

const FOLDER = join(ROOT, "../shared/seeds");
const isHere = existsSync(FOLDER);

/** A title and an address are facts about a document, and a phrase is held against its own limit. */
const QUOTED = ["phrase", "title", "url"];

/** One word more than may be quoted. */
const RUN = MAX_PHRASE_WORDS + 1;

/** Runs of words, so that neither case nor punctuation nor line breaks hide that they were copied. */
function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "));
}

/** Every text of a YAML file that should be in words of our own. */
function ownTexts(yaml: string): string[] {
  const texts: string[] = [];
  visit(parseDocument(yaml), {
    Scalar(position, { value }, path) {
      const pair = path.findLast((node): node is Pair => !isMap(node) && "key" in node && "value" in node);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (position !== "key" && typeof value === "string" && !QUOTED.includes(key)) texts.push(value);
    },
  });
  return texts;
}

test("a run is found whatever its case, punctuation and line breaks", () => {
  const [run] = runsOf("one two three four five six seven eight nine");
  expect(runsOf("Zero, ONE two: three\nfour 'five' six; seven eight nine ten")).toContain(run);
  expect(runsOf("one two three four five six seven eight")).toEqual([]);
});

describe.skipIf(!isHere)(isHere ? "our own words" : "not run: originals are not here", () => {
  const { records, register, tours } = realInput();
  const originals = isHere ? [...readOriginals(FOLDER).values()].map(readOriginal) : [];
  const published = new Set(originals.flatMap(({ paragraphs }) => paragraphs.flatMap(runsOf)));

  test.each([...records, ...register, ...tours])(
    `%s repeats no ${RUN} words of an original in a row`,
    (_, text) => {
      expect(published.size).toBeGreaterThan(1_000);
      expect(
        ownTexts(text)
          .flatMap(runsOf)
          .filter((run) => published.has(run)),
      ).toEqual([]);
    },
  );
});

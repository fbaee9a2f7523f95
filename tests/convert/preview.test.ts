import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { convert, previewDataset } from "../../src/convert/convert.ts";
import { readYamlFolder } from "../../src/convert/folders.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { SMALL_WORLD } from "./small-world.ts";

/** The golden case whose drafts its expected files do not have. */
const INPUT = join(import.meta.dirname, "draft-left-out/input");
const input = {
  records: readYamlFolder(INPUT, "seeds"),
  register: readYamlFolder(INPUT, "register"),
  tours: new Map<string, string>(),
  changes: new Map<string, string>(),
  countries: SMALL_WORLD,
};

function preview(): Dataset {
  const result = previewDataset(input);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return JSON.parse(result.text) as Dataset;
}

describe("a preview", () => {
  const dataset = preview();
  const entry = (id: string) => dataset.entries.find((one) => one.id === id);

  test("has the drafts, each marked", () => {
    expect(entry("facility/fjord-motors-sundvik")).toMatchObject({ draft: true, status: "announced" });
    expect(dataset.claims.filter(({ draft }) => draft).map(({ id }) => id)).toEqual([
      "lake-post-norrvik#works-halted",
      "sundvik#sundvik-plant",
      "sundvik#norrvik-doubt",
    ]);
    expect(dataset.documents.map(({ id, draft }) => [id, draft ?? false])).toEqual([
      ["lake-post-norrvik", false],
      ["sundvik", true],
    ]);
  });

  test("marks an entry that unreviewed claims speak of, too: its status may be theirs", () => {
    expect(entry("facility/lakeside-norrvik")).toMatchObject({ draft: true, status: "in doubt" });
  });

  test("leaves open what a draft does not know, and names its file instead", () => {
    expect(dataset.documents.find(({ id }) => id === "sundvik")).toMatchObject({
      publisher: "sundvik.txt",
      title: "sundvik.txt",
      url: null,
      published: null,
      kind: null,
    });
  });

  test("is not what is published: that has no drafts, and nothing that says there are any", () => {
    const published = convert(input);
    const files = "files" in published ? [...published.files.values()].join("\n") : "";
    expect(files).not.toBe("");
    for (const word of [
      "sundvik",
      "Sundvik",
      "fjord",
      "works-halted",
      "norrvik-doubt",
      "draft",
      "reviewed",
    ]) {
      expect(files).not.toContain(word);
    }
  });

  test("tells the same problems as converting does", () => {
    const broken = { ...input, records: new Map([["seeds/a.yaml", "id: a\n"]]) };
    const [shown, converted] = [previewDataset(broken), convert(broken)];
    expect("problems" in shown && "problems" in converted && shown.problems).toEqual(
      "problems" in converted && converted.problems,
    );
  });
});

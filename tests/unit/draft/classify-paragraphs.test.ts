import { describe, expect, test } from "vitest";
import { readOriginal } from "../../../src/convert/original.ts";
import { extract } from "../../../src/draft/extract.ts";

const PROSE =
  "Nordcell will build a battery plant in Vaasa, Finland, the company said on Monday, and hopes to hire four hundred people there within three years. ";

function kindsOf(text: string): string[] {
  return extract(text).paragraphs.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`,
  );
}

describe("paragraphs", () => {
  test("of an article with everything around it", () => {
    const text = [
      "Nordcell to build battery plant in Finland",
      "",
      "By Mia Berg",
      "March 4, 2024",
      "Photo: Nordcell",
      "",
      PROSE.repeat(2),
      "",
      "Sign up for our newsletter to get the latest news.",
      "",
      PROSE,
      "",
      "Related stories",
      "Carmaker Opens Plant In Spain",
      "March 3, 2024",
      "Tariffs Hit Makers Of Batteries",
      "Mia Berg is a reporter who covers cars.",
    ].join("\n");
    expect(kindsOf(text)).toEqual([
      "headline: Nordcell to build batter",
      "author box: By Mia Berg",
      "date line: March 4, 2024",
      "caption: Photo: Nordcell",
      "body: Nordcell will build a ba",
      "appeal: Sign up for our newslett",
      "body: Nordcell will build a ba",
      "furniture: Related stories",
      "related headline: Carmaker Opens Plant In ",
      "date line: March 3, 2024",
      "related headline: Tariffs Hit Makers Of Ba",
      "author box: Mia Berg is a reporter w",
    ]);
    expect(extract(text).metadata).toMatchObject({
      title: { text: "Nordcell to build battery plant in Finland" },
      author: { name: "Mia Berg" },
      published: { date: "2024-03-04" },
    });
  });

  test("are numbered as the records number them", () => {
    const text = `First line\r\n\r\n  ${PROSE}\n\n\n> A quotation stands here, long enough.\nLast`;
    const { paragraphs } = extract(text);
    const original = readOriginal(new TextEncoder().encode(text));
    expect(paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))).toEqual(
      original.paragraphs,
    );
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test("an agency's mark begins an article and captions nothing", () => {
    expect(kindsOf("(Reuters) - Nordcell will build a plant in Vaasa, Finland.")).toEqual([
      "body: (Reuters) - Nordcell wil",
    ]);
    expect(kindsOf("Figures show that exports of batteries rose by a third.")).toEqual([
      "body: Figures show that export",
    ]);
    expect(kindsOf("About a third of the cells go to Kia in Zilina.")).toEqual([
      "body: About a third of the cel",
    ]);
  });

  test("lines that a file only wraps are one block, and a fact may cross them", () => {
    const text = [
      "The company said that it had decided to build its first battery",
      "factory in the north of the country, and that work would begin soon",
      "after the snow has gone. Nordcell will build a battery plant in",
      "Vaasa, Finland, with an annual capacity of 12 GWh, it said, and it",
      "hopes for grants.",
    ].join("\n");
    const { facts, paragraphs } = extract(text);
    expect(new Set(paragraphs.map(({ block }) => block)).size).toBe(1);
    expect(facts).toMatchObject([
      {
        kind: "plant",
        place: { name: "Vaasa" },
        capacity: { value: 12 },
        evidence: { paragraph: 3, lastParagraph: 4 },
      },
    ]);
    for (const { evidence } of facts) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });

  test("prose apart from everything else is off topic", () => {
    const other =
      "The actress Lena Moor was seen at the opening of a gallery in Cannes, where she wore green and smiled at Paul Dario for most of the evening, guests told us.";
    const text = [PROSE, `Nordcell ${PROSE}`, PROSE, other].join("\n\n");
    expect(extract(text).paragraphs.at(-1)?.kind).toBe("off topic");
  });
});

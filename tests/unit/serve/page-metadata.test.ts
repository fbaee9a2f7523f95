import { existsSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { localise } from "../../../src/i18n/localise.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { cardTags } from "../../../src/serve/card-tags.ts";
import { datasetMetadata, metadataElement } from "../../../src/serve/dataset-metadata.ts";
import { pageFile } from "../../../src/view/page-file.ts";
import { DATASET } from "../view/real-dataset.ts";

afterEach(() => vi.unstubAllEnvs());

const SITE = "https://example.org/map/";

describe.each(LOCALES)("the metadata of the dataset in %s", (locale) => {
  const metadata = datasetMetadata(DATASET, locale, SITE);

  test("says when the data last changed, where there is a change log", () => {
    expect(datasetMetadata({ ...DATASET, updated: "2026-12-01" }, locale, SITE).dateModified).toBe(
      "2026-12-01",
    );
    const { updated, ...unlogged } = DATASET;
    expect(updated).toBeDefined();
    expect(datasetMetadata(unlogged, locale, SITE)).not.toHaveProperty("dateModified");
  });

  test("says what a search engine for data asks for", () => {
    expect(metadata).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      url: SITE,
      version: DATASET.version,
      dateModified: DATASET.updated,
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: { "@type": "Organization", name: "Battery Routes" },
      inLanguage: LOCALES,
      isAccessibleForFree: true,
      sameAs: `${SITE}data/README.md`,
      identifier: expect.stringContaining(DATASET.version),
      keywords: expect.arrayContaining(["electric vehicles", "sanctions"]),
    });
    expect(metadata.variableMeasured).toContainEqual(
      expect.objectContaining({ "@type": "PropertyValue", name: "stake_percent", unitText: "percent" }),
    );
    // Google asks for 50 to 5,000 letters.
    expect(String(metadata.description).length).toBeGreaterThanOrEqual(50);
    const korea = DATASET.places.find(({ id }) => id === "place/south-korea");
    const name = korea && localise(korea.names, locale).text;
    expect(metadata.spatialCoverage).toContainEqual({ "@type": "Place", name });
  });

  test("names files that the site serves", () => {
    const files = (metadata.distribution as { contentUrl: string; encodingFormat: string }[]).map(
      ({ contentUrl, encodingFormat }) => [contentUrl.replace(`${SITE}data/`, ""), encodingFormat],
    );
    expect(files).toContainEqual(["flows.geojson", "application/geo+json"]);
    expect(files).toContainEqual(["claims.csv", "text/csv"]);
    for (const [file] of files) expect(existsSync(`data/geojson/${file}`), file).toBe(true);
  });
});

test("the time it covers is that of which claims and entries speak; none is invented", () => {
  expect(datasetMetadata(DATASET, "en", SITE).temporalCoverage).toMatch(/^20\d\d\/20\d\d$/);
  const undated = {
    ...DATASET,
    entries: [],
    claims: DATASET.claims.map((claim) => ({ ...claim, when: null })),
  };
  expect(datasetMetadata(undated, "en", SITE)).not.toHaveProperty("temporalCoverage");
});

test("no text of the dataset can end the element", () => {
  const [first, ...documents] = DATASET.documents;
  const url = "https://example.org/</script><script>alert(1)</script>";
  const hostile = {
    ...DATASET,
    documents: first ? [{ ...first, url }, ...documents] : [],
  };
  const element = metadataElement(datasetMetadata(hostile, "en", SITE));
  expect(element.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(JSON.parse(element.replace(/^<script[^>]*>|<\/script>$/g, "")).isBasedOn[0]).toBe(url);
});

describe.each(LOCALES)("the card tags in %s", (locale) => {
  const stories = [null, ...DATASET.stories.map(({ id }) => id)];
  const read = (story: string | null) => {
    const tags = cardTags({ story, locale, title: `“${story}” & <more>`, line: "A line." });
    return new Map(
      [...tags.matchAll(/<meta property="([^"]+)" content="([^"]*)">/g)].map(([, k, v]) => [k, v]),
    );
  };

  test.each(stories)("of %s name its own page, picture and words", (story) => {
    const tags = read(story);
    expect(tags.get("og:url")).toBe(`./${pageFile(story, locale)}`);
    expect(tags.get("og:locale")).toBe(locale);
    expect(tags.get("og:title")).toBe(`“${story}” &#38; &#60;more&#62;`);
    expect(existsSync(`public/${tags.get("og:image")}`)).toBe(true);
  });

  test("name whole addresses where the build knows the site's", () => {
    vi.stubEnv("SITE_ADDRESS", "https://example.org/map");
    expect(read("busan").get("og:image")).toBe(
      `https://example.org/map/cards/${pageFile("busan", locale).replace(".html", ".png")}`,
    );
  });
});

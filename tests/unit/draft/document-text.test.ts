import { expect, test } from "vitest";
import { documentText } from "../../../src/draft/document-text.ts";
import { extract } from "../../../src/draft/extract.ts";

const HTML = `<!doctype html><html><head><title>x</title>
<link rel="canonical" href="https://news.example/nordcell">
<meta property="og:site_name" content="News &amp; Views">
<meta property="article:published_time" content="2024-03-04T08:00:00Z">
<script>var plant = "Tesla will build a plant in Paris, France";</script></head>
<body><nav>Home</nav><h1>Nordcell to build battery plant in Finland</h1>
<p>Nordcell will build a <b>battery plant</b> in Vaasa,&nbsp;Finland, it said.</p>
<!-- <p>BYD will build a plant in Rome, Italy.</p> -->
<footer>All rights reserved</footer></body></html>`;

test("HTML is read as what it shows, with its own metadata", () => {
  expect(documentText(HTML)).toEqual({
    text: "Nordcell to build battery plant in Finland\n\nNordcell will build a battery plant in Vaasa, Finland, it said.",
    title: "Nordcell to build battery plant in Finland",
    url: "https://news.example/nordcell",
    publisher: "News & Views",
    published: "2024-03-04",
  });
});

test("facts come from the visible text alone", () => {
  const { facts, published, text } = extract(HTML);
  expect(published).toBe("2024-03-04");
  expect(facts).toMatchObject([{ kind: "plant", place: { name: "Vaasa" }, operator: { name: "Nordcell" } }]);
  for (const { evidence } of facts) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
});

test("plain text stays as it is, but for a byte order mark", () => {
  expect(documentText("\uFEFFa < b & c")).toEqual({ text: "a < b & c" });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Ways in which a text becomes mark-up or a program. */
const SINKS = [
  /\b(innerHTML|outerHTML|srcdoc)\b/,
  /\b(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b/,
  /\bdocument\s*\.\s*write(ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\beval\s*\(/,
  /\b(new\s+Function|Function\s*\()/,
  /\bset(Timeout|Interval)\s*\(\s*["'`]/,
];

function sinksIn(code: string): string[] {
  return SINKS.flatMap((sink) => code.match(sink)?.[0] ?? []);
}

const FILES = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name));

test("no file of the program turns text into mark-up or code", () => {
  expect(FILES.length).toBeGreaterThan(200);
  const found = FILES.flatMap((file) =>
    sinksIn(readFileSync(file, "utf8")).map((sink) => `${file}: ${sink}`),
  );
  expect(found).toEqual([]);
});

test.each([
  "element.innerHTML = text",
  "element.outerHTML = text",
  `element.insertAdjacentHTML("beforeend", text)`,
  "new Popup().setHTML(text)",
  "document.write(text)",
  "<p dangerouslySetInnerHTML={{ __html: text }} />",
  "eval(text)",
  "new Function(text)",
  'setTimeout("alert(1)")',
])("the search finds %s", (code) => {
  expect(sinksIn(code)).toHaveLength(1);
});

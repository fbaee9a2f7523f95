import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const INSTEAD = "src/modes/class-copy/instead-of";
const FILES = readdirSync(INSTEAD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(INSTEAD, join(parentPath, name)));

test("there are files that give way to others in a class copy", () => {
  expect(FILES).toContain(join("view", "page-file.ts"));
});

test.each(FILES)("%s gives what the file gives in whose place it comes", async (file) => {
  const [own, site] = await Promise.all([import(resolve(INSTEAD, file)), import(resolve("src", file))]);
  expect(Object.keys(own).sort()).toEqual(Object.keys(site).sort());
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** A folder with something built. */
export interface BuiltFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Builds the site into a folder of its own. */
export function builtSite(): Promise<BuiltFolder> {
  return builtInto(async (outDir) => {
    await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  });
}

export async function builtInto(buildAt: (outDir: string) => Promise<void>): Promise<BuiltFolder> {
  const path = mkdtempSync(join(tmpdir(), "battery-routes-"));
  await buildAt(path);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

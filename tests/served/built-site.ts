import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { inject } from "vitest";

/** A folder with something built. */
export interface BuiltFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * The built site: the one that the run has built for all its tests (see `build-once.ts`), or, for a test that has set
 * SITE_ADDRESS, one of its own.
 */
export async function builtSite(): Promise<BuiltFolder> {
  const shared = process.env.SITE_ADDRESS === undefined ? inject("builtSite") : undefined;
  return shared ? { path: shared, remove: () => {} } : builtInto(buildSiteInto);
}

export async function buildSiteInto(outDir: string): Promise<void> {
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
}

export async function builtInto(buildAt: (outDir: string) => Promise<void>): Promise<BuiltFolder> {
  const path = mkdtempSync(join(tmpdir(), "battery-routes-"));
  await buildAt(path);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

import type { TestProject } from "vitest/node";
import { buildSiteInto, builtInto } from "./built-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the site that all tests of a run share; they only read it. */
    readonly builtSite: string;
  }
}

/** Builds the site once for all tests of a project. @returns what takes it away after them */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const { path, remove } = await builtInto(buildSiteInto);
  project.provide("builtSite", path);
  return remove;
}

import type { Plugin, Rolldown } from "vite";

const PAGE = "src/main.tsx";

/**
 * Keeps the code that the page starts with in one file. Parts of it that code loaded later uses too would each become a
 * file of their own, named in the page's head: a round trip and a hundred bytes before the map, for a few lines.
 */
export function firstCode(): Plugin {
  return {
    name: "battery-routes-first-code",
    apply: "build",
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameOf }] } } } },
    }),
  };
}

/** The importers of a module, static ones only, up to the page itself. */
function nameOf(id: string, modules: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.endsWith(PAGE)) return "page";
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(modules.getModuleInfo(next)?.importers ?? []));
  }
  return null;
}

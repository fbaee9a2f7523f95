import type { Block } from "../block.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import type { Name } from "./name.ts";

/**
 * Other names under which a document knows an organisation: abbreviation in brackets ("Renault Korea Motors (RKM)"),
 * "also known as", or the beginning of a longer unknown name ("Elio" of "Elio Motors"). Short name → full name.
 */
export function organisationAliases(
  blocks: readonly Block[],
  names: readonly (readonly Name[])[],
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const unknown = new Set<string>();
  blocks.forEach((block, index) => {
    const own = (names[index] ?? []).filter(({ kind }) => kind === "organisation");
    own.forEach((name, at) => {
      if (name.kind !== "organisation") return;
      if (name.fullName === name.text && !ORGANISATIONS.has(name.text)) unknown.add(name.text);
      const next = own[at + 1];
      if (next?.kind !== "organisation" || aliases.has(next.text)) return;
      const gap = block.text.slice(name.end, next.start);
      const isBracket = /^ ?\(["“]?$/.test(gap) && /^["”]?\)/.test(block.text.slice(next.end));
      if (isBracket && (isInitials(next.text, name.text) || next.fullName === next.text))
        aliases.set(next.text, name.fullName);
      else if (/^,? (?:also|formerly|better) known as $/.test(gap)) aliases.set(next.text, name.fullName);
    });
  });
  for (const short of unknown) {
    if (aliases.has(short)) continue;
    const longer = [...unknown].filter((one) => one.startsWith(`${short} `));
    if (longer.length === 1 && longer[0]) aliases.set(short, longer[0]);
  }
  return aliases;
}

function isInitials(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z0-9]/g, "");
  const source = long.toLowerCase();
  let at = -1;
  return [...letters].every((letter) => {
    at = source.indexOf(letter, at + 1);
    return at >= 0;
  });
}

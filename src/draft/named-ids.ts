const ID = /\b(?:place|organisation|facility|flow|measure|agreement)\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

/**
 * The ids, among those of `entries`, that a value names anywhere in it, and those that these entries name in turn.
 * @param entries register id → the entry
 */
export function namedIds(value: unknown, entries: ReadonlyMap<string, unknown>): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    for (const [id] of JSON.stringify(item).matchAll(ID)) {
      if (found.has(id) || !entries.has(id)) continue;
      found.add(id);
      open.push(entries.get(id));
    }
  }
  return found;
}

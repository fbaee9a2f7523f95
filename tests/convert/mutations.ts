import { isMap, isScalar, isSeq, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";

/** A record with one thing changed. */
export interface Mutation {
  readonly text: string;
  /** The record with only the claim that was changed: quicker to verify. Of the checksum, all of it. */
  readonly alone: string;
  /** The claim that was changed; null for the checksum. */
  readonly claim: string | null;
  readonly what: string;
}

/** A piece of the text that is changed to another one. */
interface Change {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/**
 * A record changed in every way that must not go unnoticed, once each: every digit of every claim (in whatever
 * field but the claim's own id, which is a name), every word of every phrase, and every digit of the checksum.
 */
export function mutationsOf(record: string): Mutation[] {
  const document = parseDocument(record);
  const claims = document.get("claims");
  const items = isSeq(claims) ? claims.items.filter(isMap) : [];
  const head = record.slice(0, lineStart(record, items[0]?.range?.[0] ?? 0));
  const mutations = items.flatMap((claim) => {
    const [start, end] = [lineStart(record, claim.range?.[0] ?? 0), claim.range?.[1] ?? 0];
    return changesOf(claim, record).map(({ key, ...change }): Mutation => {
      const id = String(claim.get("id"));
      return {
        text: changed(record, change),
        alone: `${head}${changed(record.slice(start, end), { ...change, at: change.at - start })}\n`,
        claim: id,
        what: `${id}, ${key}: "${change.from}" to "${change.to}" at ${change.at}`,
      };
    });
  });
  const hash = document.getIn(["original", "sha256"], true);
  for (const change of isScalar(hash) ? digitsChanged(record, ...rangeOf(hash)) : []) {
    const text = changed(record, change);
    mutations.push({ text, alone: text, claim: null, what: `sha256 at ${change.at}` });
  }
  return mutations;
}

function changesOf(claim: YAMLMap, record: string): (Change & { key: string })[] {
  const changes: (Change & { key: string })[] = [];
  visit(claim, {
    Scalar(position, node, path) {
      const pair = path.findLast((one) => "key" in one);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (position === "key" || key === "id") return;
      const words = key === "phrase" ? wordsChanged(record, ...rangeOf(node)) : [];
      for (const change of [...digitsChanged(record, ...rangeOf(node)), ...words])
        changes.push({ ...change, key });
    },
  });
  return changes;
}

function digitsChanged(record: string, start: number, end: number): Change[] {
  return [...record.slice(start, end).matchAll(/\d/g)].map((match) => {
    return { at: start + match.index, from: match[0], to: String((Number(match[0]) + 1) % 10) };
  });
}

function wordsChanged(record: string, start: number, end: number): Change[] {
  return [...record.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    return { at: start + match.index, from: match[0], to: `${match[0]}x` };
  });
}

function changed(text: string, { at, from, to }: Change): string {
  return text.slice(0, at) + to + text.slice(at + from.length);
}

function rangeOf(node: Scalar): [start: number, end: number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset) + 1;
}

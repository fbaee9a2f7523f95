import type { Passage } from "./extraction.ts";
import type { Line } from "./lines.ts";

/** A running text: a line, or lines that a file only wraps, read with single spaces and without marks of the lay-out. */
export interface Block {
  /** From 0. */
  readonly index: number;
  readonly lines: readonly Line[];
  /** What is read. Offsets in a block count in this, until `passageOf` turns them into a passage of the document. */
  readonly text: string;
  /** For each character of `text`, and its end, where it stands in the document. */
  readonly offsets: Int32Array;
}

/** The blocks of a document, from its lines. */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups[line.block];
    if (group) group.push(line);
    else groups[line.block] = [line];
  }
  return groups.map((group, index) => blockOf(text, group, index));
}

/** Marks that set type and are no part of the prose. */
const DROPPED = /[*\\\u00ad\u200b\u200e\u200f\ufeff]/;

/** What some set for an apostrophe: the modifier letter, the accent, the prime. */
const APOSTROPHE = /[\u02bc\u00b4\u2032\u02b9\uff07]/;

function blockOf(text: string, lines: readonly Line[], index: number): Block {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (const line of lines) {
    const quoted = lines.length > 1 ? (/^(?:>\s?)+/.exec(line.text)?.[0].length ?? 0) : 0;
    if (kept.length > 0 && kept.at(-1) !== " ") put(" ", line.start - 1);
    for (let at = line.start + quoted; at < line.end; at++) {
      const character = text[at] ?? "";
      if (DROPPED.test(character)) continue;
      if (!/\s/.test(character)) put(APOSTROPHE.test(character) ? "’" : character, at);
      else if (kept.at(-1) !== " ") put(" ", at);
    }
  }
  offsets.push(lines.at(-1)?.end ?? 0);
  return { index, lines, text: kept.join(""), offsets: Int32Array.from(offsets) };

  function put(character: string, at: number): void {
    kept.push(character);
    offsets.push(at);
  }
}

/** The exact passage of the document that a stretch of a block stands for. */
export function passageOf(document: string, block: Block, start: number, end: number): Passage {
  const from = block.offsets[start] ?? 0;
  const to = (block.offsets[end - 1] ?? from) + 1;
  return {
    start: from,
    end: to,
    text: document.slice(from, to),
    paragraph: lineAt(block, from),
    lastParagraph: lineAt(block, to - 1),
  };
}

function lineAt({ lines }: Block, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (lines[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return lines[low]?.number ?? 1;
}

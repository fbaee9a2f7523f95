import { appendFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** A table with a title; the first column is left-aligned, the others are right-aligned. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/** Prints a table, and adds it to the file that BENCH_REPORT names, if it does. */
export function report({ title, head, rows, notes = [] }: Table): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  const text = ["", title, "", line(head), rule, ...rows.map(line), "", machine(), ...notes, ""].join("\n");
  process.stdout.write(`${text}\n`);
  if (process.env.BENCH_REPORT) appendFileSync(process.env.BENCH_REPORT, `${text}\n`);
}

function machine(): string {
  const cores = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return `${cores.length} cores (${cores[0]?.model ?? "unknown"}), WebGL in software; load averages at the end: ${load.join(", ")}.`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Whole milliseconds with separators. */
export function ms(value: number): string {
  return Math.round(value).toLocaleString("en");
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** How many times as much as `base`. */
export function times(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

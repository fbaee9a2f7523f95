import type { Sentence } from "../scan.ts";

const BUILDS =
  / (?:build|building|open|opening|construct|constructing|set up|plan|plans|planning|erect|operates?|operating|runs?|running|owns?|has|have) (?:another )?$/;

/** Whether "one" stands for a plant: "stopped work on its factory in A and will build one in B", "larger than the one that X is building". */
export function standsForPlant({ items, line, starts }: Sentence, at: number): boolean {
  if (items[at]?.text !== "one") return false;
  const before = line.slice(0, starts[at] ?? 0);
  const isPlaced = /^(?:in|near|at|outside)$/.test(items[at + 1]?.text ?? "");
  return (
    (isPlaced && (BUILDS.test(before) || isAfterOne(before))) ||
    (items[at - 1]?.text === "the" &&
      /^one (?:that |which )?<[ou]\d+> (?:is|has|will|plans|built|builds|opened|runs|operates) /.test(
        line.slice(starts[at] ?? 0),
      ))
  );
}

/** "its second in Europe after one in A": the first is there already. */
export function isAfterOne(before: string): boolean {
  return / (?:second|third|fourth|fifth|another|latest|next|new|<n\d+>) (?:[^ .;]+ ){0,8}(?:after|besides|alongside|in addition to) $/.test(
    before,
  );
}

import axe from "axe-core";

/** What axe finds wrong in the page, as "rule: element". */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "page-has-heading-one": { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

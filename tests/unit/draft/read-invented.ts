import { extract } from "../../../src/draft/extract.ts";
import type {
  Fact,
  OrganisationMention,
  PlaceMention,
  QuantityMention,
} from "../../../src/draft/extraction.ts";
import type { InventedPassage } from "./invented-news.ts";

/** The facts of an invented passage as lines of the columns that its expectation fills in. */
export function readInvented(passage: InventedPassage): { found: string[]; wanted: string[] } {
  const { facts } = extract(passage.text, passage.published ? { published: passage.published } : {});
  const lines = facts.map(columnsOf);
  const wanted = passage.facts.map((line) => line.split("|").map((column) => column.trim()));
  const used = new Set<string[]>();
  const matched = wanted.map((columns) => {
    const line = lines.find((one) => !used.has(one) && one[0] === columns[0] && fits(one, columns));
    if (line) used.add(line);
    return line ? columns : undefined;
  });
  const rest = lines.filter((line) => !used.has(line)).map((line) => line.join(" | "));
  const shown = matched.flatMap((columns) => (columns ? [columns.join(" | ")] : []));
  return { found: [...shown, ...rest], wanted: wanted.map((columns) => columns.join(" | ")) };
}

function fits(line: readonly string[], columns: readonly string[]): boolean {
  return columns.every((column, index) => {
    const own = line[index] ?? "";
    if (column === "") return true;
    if (column === "-") return own === "";
    return (
      own
        .toLowerCase()
        .split(" + ")
        .some((part) => part === column.toLowerCase()) ||
      own.toLowerCase() === column.toLowerCase() ||
      (index === 3 && own.toLowerCase().includes(column.toLowerCase()))
    );
  });
}

const org = (one: OrganisationMention | undefined) => one?.fullName ?? "";
const party = (one: OrganisationMention | PlaceMention) => (one.kind === "place" ? one.name : one.fullName);
const amount = (one: QuantityMention | undefined) => (one ? `${one.value} ${one.unit}` : "");

function columnsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case "plant":
      return [
        "plant",
        fact.place.name,
        fact.place.country ?? "",
        [org(fact.operator), ...fact.partners.map(org)].join(" + "),
        fact.status ?? "",
        amount(fact.capacity),
        fact.start?.edtf ?? "",
      ];
    case "flow":
      return ["flow", fact.origin.name, fact.destination.name, fact.commodity.name, fact.status];
    case "measure":
      return [
        "measure",
        fact.imposer.name,
        fact.targets.map(party).join(" + ") || "worldwide",
        fact.goods.map(({ name }) => name).join(", ") || (fact.type === "listing" ? "listing" : "imports"),
        fact.status,
        String(fact.rate?.value ?? ""),
      ];
    case "stake":
      return [
        "stake",
        org(fact.owner),
        org(fact.company),
        String(fact.percent?.value ?? fact.value?.value ?? ""),
      ];
    case "agreement":
      return ["agreement", fact.parties.map(party).join(" + "), fact.type];
  }
}

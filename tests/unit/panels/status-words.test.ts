import { describe, expect, test } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import type { Entry, Facility, Flow, Measure } from "../../../src/model/dataset.ts";
import { FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../../../src/model/kinds.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { entrySentence } from "../../../src/panels/entry-words.ts";
import { facetValueWords } from "../../../src/panels/facet-words.ts";
import { legendWords } from "../../../src/panels/legend-words.ts";
import { statusInWords } from "../../../src/panels/status-words.ts";
import { tableWords } from "../../../src/panels/table-words.ts";
import { facetValuesOf } from "../../../src/view/filters.ts";
import { type LegendMark, legendOf } from "../../../src/view/legend.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

function real<Type extends Entry["type"]>(type: Type): Extract<Entry, { type: Type }> {
  const found = DATASET.entries.find((entry) => entry.type === type);
  if (!found) throw new Error(`no ${type} among the records`);
  return found as Extract<Entry, { type: Type }>;
}

/** An entry of every type and, of flows, of every kind, in every status. */
const IN_EVERY_STATUS: readonly (Facility | Flow | Measure)[] = [
  ...STATUSES.map((status) => ({ ...real("facility"), status })),
  ...STATUSES.flatMap((status) => FLOW_KINDS.map((kind) => ({ ...real("flow"), kind, status }))),
  ...MEASURE_STATUSES.map((status) => ({ ...real("measure"), status })),
];

const OF_STATUS: readonly LegendMark["mark"][] = ["facility", "line", "measure"];

describe.each(LOCALES)("in %s", (locale) => {
  const messages = messagesFor(locale);
  const wording = { index: INDEX, messages };

  test.each(
    IN_EVERY_STATUS.map((entry) => [entry.type, "kind" in entry ? entry.kind : "", entry.status, entry]),
  )(
    "list, table, download, legend and filter have one word for a %s %o that is %s",
    (_type, _kind, _status, entry) => {
      const word = statusInWords(messages, entry as Entry) ?? "none";
      const [facet = ""] = facetValuesOf(INDEX, "status", entry as Entry);
      const marks = legendOf(INDEX, [entry as Entry]).flatMap((group) => group.marks);
      const mark = marks.find((each) => OF_STATUS.includes(each.mark));
      expect(entrySentence(wording, entry as Entry)).toMatch(new RegExp(`, ${word}$`, "u"));
      expect(tableWords(wording).status(entry as Entry)).toBe(word);
      expect(mark && legendWords(wording, mark).toLocaleLowerCase(locale)).toContain(word);
      expect(facetValueWords(wording, "status", facet).text.toLocaleLowerCase(locale)).toContain(word);
    },
  );
});

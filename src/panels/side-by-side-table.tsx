import type { Entry } from "../model/dataset.ts";
import { type ComparedRow, type SideBySide, sideBySide } from "../view/side-by-side.ts";
import { ClaimReferences } from "./claim-references.tsx";
import { useDocumentNames } from "./document-names.ts";
import type { Wording } from "./entry-words.ts";
import { FigureBars } from "./figure-bars.tsx";
import { tellingsInWords, thingInWords } from "./side-by-side-words.ts";
import { useSite } from "./site-context.ts";

/** What several documents, or several figures, say of an entry, side by side, and whether it holds together. */
export function SideBySideTable({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const compared = sideBySide(index, entry);
  if (!compared) return null;
  const words = messages.reading.sideBySide;
  const { documents, figures } = compared;
  return (
    <section class="side-by-side" aria-labelledby="side-by-side-heading">
      <h3 id="side-by-side-heading">
        {words.heading}
        {figures > 0 && <span class="count figure-count">: {words.counts(documents.length, figures)}</span>}
      </h3>
      <FigureBars compared={compared} />
      <p>{summaryOf(compared, { index, messages })}</p>
      <table aria-labelledby="side-by-side-heading">
        <thead>
          <tr>
            <th scope="col">{words.thing}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.saidBy}</th>
          </tr>
        </thead>
        {compared.rows.map((row, position) => (
          <Row key={position} row={row} entry={entry} />
        ))}
      </table>
    </section>
  );
}

/** One thing: a line to each way in which it is told. */
function Row({ row, entry }: { row: ComparedRow; entry: Entry }) {
  const { index, messages } = useSite();
  const names = useDocumentNames();
  const lines = tellingsInWords(row, entry, { index, messages });
  const verdict = messages.reading.sideBySide.verdicts[row.verdict];
  return (
    <tbody class={row.verdict === "differ" ? "differing" : undefined}>
      {row.tellings.map(({ claims }, position) => (
        <tr key={claims[0]}>
          {position === 0 && (
            <th scope="rowgroup" rowSpan={row.tellings.length}>
              {thingInWords(row, { index, messages })}
              {row.verdict !== "single" && <span class="verdict">{verdict}</span>}
            </th>
          )}
          <td>
            <span class="value">{lines[position]}</span>
          </td>
          <td>
            {names(claims)} <ClaimReferences claims={claims} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function summaryOf({ rows }: SideBySide, wording: Wording): string {
  const words = wording.messages.reading.sideBySide;
  const differing = rows.filter(({ verdict }) => verdict === "differ");
  const agreeing = rows.filter(({ verdict }) => verdict === "agree");
  const amounts = rows.filter(({ type }) => type === "amount");
  return [
    differing.length > 0 ? words.differing(differing.map((row) => thingInWords(row, wording))) : "",
    agreeing.length > 0 || differing.length === 0 ? words.agreement(agreeing.length) : "",
    amounts.length > 1 ? words.keptApart : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

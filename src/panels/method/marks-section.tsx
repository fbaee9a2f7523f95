import { capitalised } from "../../i18n/capitalised.ts";
import type { MethodPageMessages } from "../../i18n/messages/method-page.ts";
import { MEASURE_STATUSES, PRECISIONS, STATUSES } from "../../model/kinds.ts";
import type { LegendEntry } from "../../view/legend.ts";
import { useSite } from "../site-context.ts";
import { facilityStatusWords, flowStatusWords, measureStatusWords } from "../status-words.ts";
import { LegendSwatch } from "../swatch.tsx";
import { MethodSection } from "./method-section.tsx";

interface ExplainedMark {
  readonly entry: LegendEntry;
  readonly name: string;
  readonly meaning: string | null;
}

/** Every mark that the map can draw, with what it promises, whether or not the map has one today. */
export function MarksSection({ words }: { words: MethodPageMessages["marks"] }) {
  const { messages } = useSite();
  const { legend } = messages;
  const statusName = (word: string) => capitalised(word, messages.formatTag);
  const flows = STATUSES.map((status) => ({
    entry: { mark: "flow status" as const, status },
    name: statusName(flowStatusWords(messages, status)),
    meaning: messages.flowStatusMeaning[status],
  }));
  const facilities = STATUSES.map((status) => ({
    entry: { mark: "facility status" as const, kind: "vehicle plant" as const, status },
    name: statusName(facilityStatusWords(messages, status)),
    meaning: messages.facilityStatusMeaning[status],
  }));
  const measures = MEASURE_STATUSES.map((status) => ({
    entry: { mark: "measure" as const, status },
    name: statusName(measureStatusWords(messages, status)),
    meaning: messages.measureStatusMeaning[status],
  }));
  const others = (
    [
      ["quantity not stated", legend.quantityNotStated],
      ["quantity stated", legend.quantityStated],
      ["agreement", legend.agreement],
      ["precision ring", legend.precisionRing],
      ["area", legend.area],
    ] as const
  ).map(([mark, name]) => ({ entry: { mark }, name, meaning: null }));
  return (
    <MethodSection id="marks" heading={words.heading}>
      <p>{words.line}</p>
      <Marks heading={words.flows} marks={flows} />
      <Marks heading={words.facilities} marks={facilities} />
      <Marks heading={words.measures} marks={measures} />
      <Marks heading={words.others} marks={others} />
      <h3>{words.precision.heading}</h3>
      <p>{words.precision.line}</p>
      <dl class="meanings">
        {PRECISIONS.map((precision) => (
          <div key={precision}>
            <dt>{capitalised(messages.evidence.knownTo[precision], messages.formatTag)}</dt>
            <dd>{words.precision.marks[precision]}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}

function Marks({ heading, marks }: { heading: string; marks: readonly ExplainedMark[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="marks">
        {marks.map(({ entry, name, meaning }) => (
          <li key={name}>
            <LegendSwatch entry={entry} />
            <p>
              <b>{name}.</b>
              {meaning && ` ${meaning}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

import { capitalised } from "../../i18n/capitalised.ts";
import type { MethodPageMessages } from "../../i18n/messages/method-page.ts";
import { MEASURE_STATUSES, PRECISIONS, STATUSES } from "../../model/kinds.ts";
import { flowLook } from "../../view/flow-shape.ts";
import { byLook, type LegendMark } from "../../view/legend.ts";
import { markLook } from "../../view/mark-shape.ts";
import { hatchLook } from "../../view/territories.ts";
import { useSite } from "../site-context.ts";
import { alternatives, facilityStatusWords, flowStatusWords, measureStatusWords } from "../status-words.ts";
import { LegendSwatch } from "../swatch.tsx";
import { MethodSection } from "./method-section.tsx";

interface ExplainedMark {
  readonly mark: LegendMark;
  readonly name: string;
  readonly meaning: string | null;
}

/** Every mark that the map can draw, with what it promises, whether or not the map has one today. */
export function MarksSection({ words }: { words: MethodPageMessages["marks"] }) {
  const { messages } = useSite();
  const { legend } = messages;
  const named = (mark: LegendMark, names: readonly string[], meanings: readonly string[]) => ({
    mark,
    name: capitalised(alternatives(messages, names), messages.formatTag),
    meaning: meanings.join(" "),
  });
  const flows = byLook(STATUSES, flowLook).map(([look, statuses]) =>
    named(
      { mark: "line", look, flows: [] },
      statuses.map((status) => flowStatusWords(messages, status)),
      statuses.map((status) => messages.flowStatusMeaning[status]),
    ),
  );
  const facilities = byLook(STATUSES, markLook).map(([look, statuses]) =>
    named(
      { mark: "facility", kind: "vehicle plant", look, statuses },
      statuses.map((status) => facilityStatusWords(messages, status)),
      statuses.map((status) => messages.facilityStatusMeaning[status]),
    ),
  );
  const measures = byLook(MEASURE_STATUSES, hatchLook).map(([look, statuses]) =>
    named(
      { mark: "measure", look, statuses, imposedBy: [], against: [] },
      statuses.map((status) => measureStatusWords(messages, status)),
      statuses.map((status) => messages.measureStatusMeaning[status]),
    ),
  );
  const others = (Object.keys(legend.marks) as (keyof typeof legend.marks)[]).map((mark) => ({
    mark: { mark },
    name: legend.marks[mark],
    meaning: null,
  }));
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
        {marks.map(({ mark, name, meaning }) => (
          <li key={name}>
            <LegendSwatch mark={mark} />
            <p>
              <b>{name}.</b>
              {meaning && meaning !== `${name}.` && ` ${meaning}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

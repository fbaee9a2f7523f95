import { dateInWords } from "../../i18n/dates.ts";
import type { MethodPageMessages } from "../../i18n/messages/method-page.ts";
import type { Change } from "../../model/change.ts";
import { Localised } from "../localised.tsx";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** What has changed in the data, under its days, newest first. */
export function ChangesSection(props: { words: MethodPageMessages["changes"]; changes: readonly Change[] }) {
  const { words, changes } = props;
  const { messages } = useSite();
  if (changes.length === 0) return null;
  const days = [...new Set(changes.map(({ date }) => date))];
  return (
    <MethodSection id="changes" heading={words.heading}>
      <p>{words.line}</p>
      {days.map((day) => (
        <div key={day}>
          <h3>
            <time dateTime={day}>{dateInWords(day, messages)}</time>
          </h3>
          <ul class="points">
            {changes
              .filter(({ date }) => date === day)
              .map(({ says }) => (
                <li key={says.en}>
                  <Localised text={says} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </MethodSection>
  );
}

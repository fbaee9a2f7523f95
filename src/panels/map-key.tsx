import { visibleEntries } from "../view/derive.ts";
import { type LegendGroup, type LegendMark, legendOf } from "../view/legend.ts";
import { steppedBack } from "../view/stepping-back.ts";
import { legendWords } from "./legend-words.ts";
import { useSite } from "./site-context.ts";
import { KeySwatch, QuietSwatch } from "./swatch.tsx";

/** What only the whole legend explains: the map is read without it. */
const LEFT_OUT: readonly LegendMark["mark"][] = [
  "imposer",
  "area",
  "place",
  "quantity stated",
  "quantity not stated",
];

/**
 * The legend in a few lines, always in sight beneath the map: each look that is on it, and what it means, in the words of
 * list and filter.
 */
export function MapKey() {
  const { index, view, messages } = useSite();
  const { groups } = messages.legend;
  // How far in the map is does not belong to the view.
  const quiet = steppedBack(index, view, 0);
  return (
    <dl class="map-key" aria-label={messages.legend.key}>
      {keyGroups(legendOf(index, visibleEntries(index, view))).map(({ name, marks }) => (
        <div key={name}>
          <dt>{groups[name].name}</dt>
          {marks.map((mark) => (
            <dd key={JSON.stringify(mark)} data-mark={mark.mark}>
              <KeySwatch mark={mark} />
              <span>{legendWords({ index, messages }, mark)}</span>
              <wbr />
            </dd>
          ))}
          {name === "lines" && quiet.size > 0 && (
            <dd data-mark="quiet">
              <QuietSwatch />
              <span>{messages.legend.quiet}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Rings are round marks, and stand with them. */
function keyGroups(groups: readonly LegendGroup[]): LegendGroup[] {
  const inKey = (marks: readonly LegendMark[]) => marks.filter(({ mark }) => !LEFT_OUT.includes(mark));
  const rings = groups.flatMap(({ name, marks }) => (name === "precision" ? inKey(marks) : []));
  return groups
    .map(({ name, marks }) => ({ name, marks: [...inKey(marks), ...(name === "marks" ? rings : [])] }))
    .filter(({ name, marks }) => name !== "precision" && marks.length > 0);
}

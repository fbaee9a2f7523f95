import type { LegendGroup } from "../view/legend.ts";
import { legendWords } from "./legend-words.ts";
import { useSite } from "./site-context.ts";
import { LegendSwatch } from "./swatch.tsx";

/** The whole legend: under a heading for each visual variable its looks, each with what it means. */
export function LegendList({ groups }: { groups: readonly LegendGroup[] }) {
  const { index, messages } = useSite();
  return (
    <div class="legend-groups">
      {groups.map(({ name, marks }) => (
        <section key={name}>
          <h3>{messages.legend.groups[name].heading}</h3>
          <ul>
            {marks.map((mark) => (
              <li key={JSON.stringify(mark)}>
                <LegendSwatch mark={mark} />
                <span>{legendWords({ index, messages }, mark)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

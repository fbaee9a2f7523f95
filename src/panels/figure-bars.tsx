import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import { barGroups, type FigureBar } from "../view/figure-bars.ts";
import type { SideBySide } from "../view/side-by-side.ts";
import { ClaimReferences } from "./claim-references.tsx";
import { useDocumentNames } from "./document-names.ts";
import { useSite } from "./site-context.ts";

/** Figures of one unit and period to one scale, each with what it measures, who says it and of what time. */
export function FigureBars({ compared }: { compared: SideBySide }) {
  return (
    <>
      {barGroups(compared).map(({ unit, per, bars }) => (
        <ul class="figure-bars" key={`${unit} ${per}`}>
          {bars.map((bar) => (
            <Bar key={bar.claims[0]} bar={bar} />
          ))}
        </ul>
      ))}
    </>
  );
}

function Bar({ bar }: { bar: FigureBar }) {
  const { messages } = useSite();
  const names = useDocumentNames();
  const { amount, claims } = bar;
  const measured = messages.evidence.measurands[amount.measurand];
  const facets = [
    amount.status && messages.statuses[amount.status],
    amount.when && messages.evidence.speaksOf(dateInWords(amount.when, messages)),
    names(claims),
  ].filter(Boolean);
  return (
    <li>
      <span class="bar-name">
        {amount.of
          ? messages.reading.sideBySide.amountOf(measured, localise(amount.of, messages.tag).text)
          : measured}
      </span>{" "}
      <BarDrawing bar={bar} />
      <span class="value">{messages.amount(amount)}</span>
      <ClaimReferences claims={claims} />
      <span class="bar-facets">{facets.join(" · ")}</span>
    </li>
  );
}

/** The longest bar leaves room for the arrow of a figure that goes on. */
const LONGEST = 92;
const HEIGHT = 14;

function BarDrawing({ bar: { share, open, look } }: { bar: FigureBar }) {
  const width = `${(share * LONGEST).toFixed(2)}%`;
  const isFilled = look === "filled" || look === "half";
  return (
    <svg class="figure-bar" aria-hidden="true" width="100%" height={HEIGHT} data-open={open} data-look={look}>
      <rect
        x="1"
        y="1"
        width={width}
        height={HEIGHT - 2}
        fill={isFilled ? "var(--mark)" : "var(--mark-hollow)"}
        fill-opacity={open === "under" ? 0.25 : 1}
        stroke={open === null ? "var(--mark-stroke)" : "none"}
        stroke-width="1.5"
        stroke-dasharray={look === "broken" ? "4 3" : undefined}
      />
      <svg aria-hidden="true" x={width} overflow="visible">
        {open === "under" && <Path d="M1 0V14M-4 7H-18M-13 3-18 7-13 11" />}
        {open === "over" && <Path d="M4 7H16M12 3 16 7 12 11" />}
        {(look === "broken" || look === "questioned") && (
          <text x="6" y="11.5" font-size="12" font-weight="700" fill="var(--mark-stroke)">
            ?
          </text>
        )}
        {look === "stopped" && <path d="M-4 14 4 0" stroke="var(--stop)" stroke-width="2.6" />}
      </svg>
    </svg>
  );
}

function Path({ d }: { d: string }) {
  return <path d={d} fill="none" stroke="var(--mark-stroke)" stroke-width="1.5" stroke-linecap="round" />;
}

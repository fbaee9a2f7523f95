import type { Entry } from "../model/dataset.ts";
import { POINT_PRECISIONS } from "../model/kinds.ts";
import { legendOf } from "../view/legend.ts";
import { claimsOfMark, markGround, placesOfMark } from "../view/mark-ground.ts";
import { Phrases } from "./claim-details.tsx";
import { ClaimReferences } from "./claim-references.tsx";
import { legendWords } from "./legend-words.ts";
import { Localised } from "./localised.tsx";
import { NamedLink, PlaceProvenance } from "./named-place.tsx";
import { useSite } from "./site-context.ts";
import { LegendSwatch } from "./swatch.tsx";
import { WorkedOut } from "./worked-out.tsx";

/** The way of an entry onto the map: words, claims, the mark they became, where it stands, and what was inferred. */
export function Provenance({ entry }: { entry: Entry }) {
  const { messages } = useSite();
  const { steps } = messages.provenance;
  return (
    <ol class="steps">
      <li>
        <h4>{steps.words}</h4>
        <WordsToClaims entry={entry} />
      </li>
      <li>
        <h4>{steps.mark}</h4>
        <MarkMade entry={entry} />
      </li>
      <li>
        <h4>{steps.position}</h4>
        <WhereItStands entry={entry} />
      </li>
      <li>
        <h4>{steps.inferred}</h4>
        <Inferred entry={entry} />
      </li>
    </ol>
  );
}

/** Of the claims, those that the mark rests on: their phrases, our words, and the parts of the mark they give. */
function WordsToClaims({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const ground = markGround(entry);
  return (
    <ul class="chain">
      {claimsOfMark(entry).map((id) => {
        const claim = index.claimById.get(id);
        const document = claim && index.documentById.get(claim.document);
        if (!claim || !document) return null;
        const parts = ground.filter(({ claims }) => claims.includes(id)).map(({ part }) => part);
        return (
          <li key={id}>
            <Phrases claim={claim} document={document} />
            <p class="becomes">
              <Localised text={claim.says} /> <ClaimReferences claims={[id]} />
            </p>
            <p class="becomes">
              {messages.provenance.gives}:{" "}
              {messages.listed(parts.map((part) => messages.evidence.labels[part]))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The mark with the sentence of the legend for each thing that makes it look as it does. */
function MarkMade({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  // Alone, a flow would end at dots where the map has the marks of plants.
  const looks = legendOf(index, [entry])
    .flatMap(({ marks }) => marks)
    .filter(({ mark }) => mark !== "place");
  if (looks.length === 0) return <p>{messages.provenance.noMark}</p>;
  return (
    <ul class="looks">
      {looks.map((look) => (
        <li key={JSON.stringify(look)}>
          <LegendSwatch mark={look} />
          <span>{legendWords({ index, messages }, look)}</span>
        </li>
      ))}
    </ul>
  );
}

function WhereItStands({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const places = placesOfMark(entry).flatMap((id) => index.placeById.get(id) ?? []);
  if (places.length === 0) return <p>{messages.provenance.noMark}</p>;
  return (
    <ul class="chain">
      {places.map(({ id, precision }) => (
        <li key={id}>
          <NamedLink id={id} />
          {!POINT_PRECISIONS.includes(precision) && <p class="detail">{messages.provenance.outline}</p>}
          <PlaceProvenance id={id} />
        </li>
      ))}
    </ul>
  );
}

/** What no document states and the editor took for granted, worked out from words, or left off. */
function Inferred({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const ends = markGround(entry).filter(({ inferred }) => inferred !== null);
  const derived = entry.claims.flatMap((id) => index.claimById.get(id)?.derived ?? []);
  const seversNone = entry.type === "measure" ? entry.seversNone : null;
  if (ends.length + derived.length === 0 && !seversNone) return <p>{messages.provenance.nothingInferred}</p>;
  return (
    <ul class="chain">
      {ends.map(({ part, inferred }) => (
        <li key={part}>
          <b>{messages.evidence.labels[part]}</b> {inferred && <Localised text={inferred} />}
        </li>
      ))}
      {derived.map((each) => (
        <li key={each.from}>
          <WorkedOut derived={each} />
        </li>
      ))}
      {seversNone && (
        <li>
          <b>{messages.evidence.labels.severs}</b> <Localised text={seversNone} />
        </li>
      )}
    </ul>
  );
}

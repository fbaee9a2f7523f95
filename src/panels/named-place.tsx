import { localise } from "../i18n/localise.ts";
import { webAddress } from "../model/web-address.ts";
import { selectedId } from "../view/derive.ts";
import { InLanguage, Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";
import { EntryLink } from "./view-link.tsx";

/** A place, organisation or entry by name, with its own name in its own language behind it. */
export function Named({ id }: { id: string }) {
  const { index, messages } = useSite();
  const named = index.placeById.get(id) ?? index.organisationById.get(id);
  if (!named) return <>{id}</>;
  const shown = localise(named.names, messages.tag);
  const own = named.local === null ? undefined : named.names[named.local];
  return (
    <>
      <InLanguage {...shown} />
      {named.local !== null && own !== undefined && own !== shown.text && (
        <>
          {" "}
          <span class="own-name" lang={named.local}>
            {own}
          </span>
        </>
      )}
    </>
  );
}

/** The same as a link to what is told of it; without a link where it is open itself. */
export function NamedLink({ id }: { id: string }) {
  const { view } = useSite();
  if (selectedId(view) === id) return <Named id={id} />;
  return (
    <EntryLink id={id}>
      <Named id={id} />
    </EntryLink>
  );
}

/** How closely a place is known, where its coordinate was read, and how that was checked. */
export function PlaceProvenance({ id }: { id: string }) {
  const { index, messages } = useSite();
  const place = index.placeById.get(id);
  if (!place) return null;
  const url = webAddress(place.source?.url ?? null);
  return (
    <ul class="facets lines">
      <li>{messages.evidence.knownTo[place.precision]}</li>
      {place.position === null && <li>{messages.evidence.noCoordinate}</li>}
      {place.source && (
        <li>
          {messages.evidence.coordinateFrom}{" "}
          {url !== null ? (
            <a href={url} target="_blank" rel="noopener">
              {place.source.name}
              <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
            </a>
          ) : (
            place.source.name
          )}
        </li>
      )}
      {place.source?.checked && (
        <li>
          <Localised text={place.source.checked} />
        </li>
      )}
      {place.note && (
        <li>
          <Localised text={place.note} />
        </li>
      )}
    </ul>
  );
}

import { filterableEntries } from "../view/derive.ts";
import { type FacetCount, facetCounts, toggled } from "../view/filters.ts";
import { FACETS, type Facet } from "../view/view-state.ts";
import { FacetSwatch } from "./facet-swatch.tsx";
import { facetValueWords } from "./facet-words.ts";
import { InLanguage } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** Each facet as a group of checkboxes, every value with its mark and how many entries it would show. */
export function FilterFacets() {
  return (
    <div class="filter-facets">
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} />
      ))}
    </div>
  );
}

function FacetGroup({ facet }: { facet: Facet }) {
  const { messages } = useSite();
  const values = useFacetCounts(facet);
  if (values.length === 0) return null;
  return (
    <fieldset class="facet" data-facet={facet}>
      <legend>{messages.filters.facets[facet]}</legend>
      {values.map((value) => (
        <FacetOption key={value.value} facet={facet} {...value} />
      ))}
    </fieldset>
  );
}

/** In the order of the vocabulary or of the dataset; countries as the reader's language orders them. */
function useFacetCounts(facet: Facet): readonly FacetCount[] {
  const { index, view, messages } = useSite();
  const values = facetCounts(index, filterableEntries(index, view), view.filters, facet);
  if (facet !== "country") return values;
  const collator = new Intl.Collator(messages.formatTag);
  const nameOf = ({ value }: FacetCount) => facetValueWords({ index, messages }, facet, value).text;
  return values.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

/** What would show nothing cannot be chosen; what is chosen can always be lifted. */
function FacetOption({ facet, value, count, wanted }: FacetCount & { facet: Facet }) {
  const site = useSite();
  const { index, view, store } = site;
  const document = facet === "document" ? index.documentById.get(value) : undefined;
  const isOff = count === 0 && !wanted;
  return (
    <label class={isOff ? "facet-option off" : "facet-option"}>
      <input
        type="checkbox"
        checked={wanted}
        disabled={isOff}
        onChange={() => store.update({ filters: toggled(view.filters, facet, value) })}
      />
      <FacetSwatch facet={facet} value={value} />
      <span class="facet-words">
        {document ? (
          <>
            {document.publisher}{" "}
            <cite class="quiet">
              <InLanguage text={document.title} lang={document.language} />
            </cite>
          </>
        ) : (
          <InLanguage {...facetValueWords(site, facet, value)} />
        )}
      </span>{" "}
      <span class="count">{count}</span>
    </label>
  );
}

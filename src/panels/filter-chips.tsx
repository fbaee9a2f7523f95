import { toggled } from "../view/filters.ts";
import { FACETS, type Facet, NO_FILTERS } from "../view/view-state.ts";
import { facetValueWords } from "./facet-words.ts";
import { InLanguage } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** A value that is filtered by, as a control of the toolbar. */
interface Chip {
  readonly key: string;
  readonly facet: Facet;
  readonly value: string;
}

const CLEAR = "clear";

/** The keys of the controls of `FilterChips`, in their order. */
export function useChipKeys(): readonly string[] {
  const chips = useChips();
  return chips.length === 0 ? [] : [...chips.map(({ key }) => key), CLEAR];
}

function useChips(): readonly Chip[] {
  const { filters } = useSite().view;
  return FACETS.flatMap((facet) =>
    filters[facet].map((value) => ({ key: `${facet}/${value}`, facet, value })),
  );
}

/**
 * What is filtered by, each value with a way to lift it; nothing when nothing is.
 * @param stop the key of the control that the tab key reaches
 */
export function FilterChips({ stop }: { stop: string | undefined }) {
  const { messages, store, view } = useSite();
  const chips = useChips();
  if (chips.length === 0) return null;
  const tabIndexOf = (key: string) => (key === stop ? 0 : -1);
  return (
    <div class="filter-chips">
      {chips.map(({ key, facet, value }) => (
        <button
          key={key}
          type="button"
          class="filter-chip"
          data-item={key}
          tabIndex={tabIndexOf(key)}
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget);
            store.update({ filters: toggled(view.filters, facet, value) });
          }}
        >
          <ChipWords facet={facet} value={value} />
        </button>
      ))}
      <button
        type="button"
        class="clear"
        data-item={CLEAR}
        tabIndex={tabIndexOf(CLEAR)}
        onClick={({ currentTarget }) => {
          focusDisclosure(currentTarget);
          store.update({ filters: NO_FILTERS });
        }}
      >
        {messages.filters.clearAll}
      </button>
    </div>
  );
}

function ChipWords({ facet, value }: Pick<Chip, "facet" | "value">) {
  const site = useSite();
  return (
    <>
      <span class="visually-hidden">{site.messages.filters.remove}: </span>
      <InLanguage {...facetValueWords(site, facet, value)} />
      <span class="cross" aria-hidden="true">
        ×
      </span>
    </>
  );
}

/** The chip goes away: the keyboard goes on to the next one, else back to the one before, else to the filters. */
function keepFocus(chip: HTMLElement): void {
  const { nextElementSibling: next, previousElementSibling: previous } = chip;
  const to = next?.classList.contains("filter-chip") ? next : previous;
  if (to instanceof HTMLElement) to.focus();
  else focusDisclosure(chip);
}

function focusDisclosure(control: HTMLElement): void {
  control.closest("[role=toolbar]")?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
}

import type { Entry } from "../model/dataset.ts";
import { selectedId } from "../view/derive.ts";
import { DraftMark } from "./draft-mark.tsx";
import { entryName, entrySentence } from "./entry-words.ts";
import { pick, useSite } from "./site-context.ts";
import { EntrySwatch } from "./swatch.tsx";

/** An entry of the list: its mark, and one sentence that is also its accessible name. */
export function EntryButton(props: { entry: Entry; tabStop: boolean; onFocus: () => void }) {
  const { entry, tabStop, onFocus } = props;
  const site = useSite();
  const sentence = entrySentence(site, entry);
  const name = entryName(site, entry);
  const rest = sentence.startsWith(name) ? name.length : sentence.length;
  return (
    <button
      type="button"
      class="entry"
      data-id={entry.id}
      aria-current={selectedId(site.view) === entry.id ? "true" : undefined}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => pick(site, entry.id, event)}
    >
      <EntrySwatch entry={entry} />
      <span class="entry-words">
        <span class="entry-name">{sentence.slice(0, rest)}</span>
        <span class="entry-status">{sentence.slice(rest)}</span>
        <DraftMark entry={entry} />
      </span>
    </button>
  );
}

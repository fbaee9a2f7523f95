import { localise } from "../i18n/localise.ts";
import { LANGUAGE_NAMES, LOCALES } from "../model/locales.ts";
import { FRAME_RATIOS, type FrameRatio } from "../view/embed-snippet.ts";
import type { Theme, ViewState } from "../view/view-state.ts";
import { nameOf } from "./entry-words.ts";
import { useSite } from "./site-context.ts";

/** The themes that a page around an embed can have. */
const FRAME_THEMES = ["auto", "light", "dark"] as const satisfies readonly Theme[];

/** What an embed is to show, and how. */
export interface EmbedWish {
  readonly story: string | null;
  /** The whole story, or what the reader sees of it now, its filters, pick and place of the map included. */
  readonly extent: "story" | "seen";
  readonly locale: string;
  readonly theme: (typeof FRAME_THEMES)[number];
  readonly ratio: FrameRatio;
  /** The data of whenever the embed is read, or those of today. */
  readonly data: "live" | "frozen";
}

/**
 * Six choices, each from a short list.
 * @param props.picked the view with one thing picked that is offered in place of the one at hand; null: none
 */
export function EmbedChoices(props: {
  wish: EmbedWish;
  picked: ViewState | null;
  onWish: (part: Partial<EmbedWish>) => void;
}) {
  const { wish, picked, onWish } = props;
  const { index, view, messages } = useSite();
  const { help, snippet } = messages;
  const stories = index.dataset.stories.map(
    ({ id, title }) => [id, localise(title, view.locale).text] as const,
  );
  const pick = picked?.selection;
  const nameOfPick = pick && pick.type !== "none" ? nameOf({ index, messages }, pick.id) : null;
  return (
    <div class="embed-choices">
      <Choice
        name={snippet.story}
        value={wish.story ?? ""}
        options={[["", messages.overview], ...stories]}
        onChoose={(id) => onWish({ story: id || null, extent: "story" })}
      />
      <Choice
        name={snippet.view}
        value={wish.extent}
        options={[
          ["story", snippet.wholeStory],
          ["seen", nameOfPick ?? snippet.asSeen],
        ]}
        // What is seen is of one story.
        onChoose={(extent) =>
          onWish({ extent, ...(extent === "seen" ? { story: (picked ?? view).story } : {}) })
        }
      />
      <Choice
        name={snippet.language}
        value={wish.locale}
        options={LOCALES.map((tag) => [tag, LANGUAGE_NAMES[tag]])}
        onChoose={(locale) => onWish({ locale })}
      />
      <Choice
        name={help.theme.heading}
        value={wish.theme}
        options={FRAME_THEMES.map((theme) => [theme, help.theme.names[theme]])}
        onChoose={(theme) => onWish({ theme })}
      />
      <Choice
        name={snippet.ratio}
        value={wish.ratio}
        options={FRAME_RATIOS.map((ratio) => [ratio, snippet.ratios[ratio]])}
        onChoose={(ratio) => onWish({ ratio })}
      />
      <Choice
        name={snippet.data}
        value={wish.data}
        options={[
          ["live", snippet.live],
          ["frozen", snippet.frozen],
        ]}
        onChoose={(data) => onWish({ data })}
      />
    </div>
  );
}

function Choice<Value extends string>(props: {
  name: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  return (
    <label class="embed-choice">
      <span>{props.name}</span>
      <select
        value={props.value}
        onChange={({ currentTarget }) => {
          const chosen = props.options.find(([value]) => value === currentTarget.value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

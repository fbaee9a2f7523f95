import { effect } from "@preact/signals";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { textDirection } from "../i18n/text-direction.ts";
import type { Site } from "../panels/site-context.ts";
import { applyTheme } from "../theme/apply-theme.ts";
import { followSystemLook, readerPalette } from "../theme/system-look.ts";

/** Keeps what belongs to the whole page in step with the view: language and its direction, title, theme. */
export function bindPage({ store, index }: Site, page: Document): () => void {
  const system = followSystemLook(page);
  const stop = effect(() => {
    const { locale, theme, story } = store.view.value;
    const messages = messagesFor(locale);
    const title = story === null ? undefined : index.storyById.get(story)?.title;
    page.documentElement.lang = messages.tag;
    page.documentElement.dir = textDirection(messages.tag);
    page.title = messages.pageTitle(title ? localise(title, messages.tag).text : null);
    applyTheme(page.documentElement, readerPalette(theme, system.look.value));
  });
  return () => {
    stop();
    system.stop();
  };
}

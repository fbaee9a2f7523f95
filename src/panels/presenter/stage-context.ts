import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PresentMessages } from "../../i18n/messages/present.ts";
import { presentMessagesFor } from "../../i18n/present-messages.ts";
import type { Presenter } from "../../view/presenter.ts";
import { type SiteNow, useSite } from "../site-context.ts";

/** What the panels of a presentation read, besides the site. */
export const StageContext = createContext<Presenter | null>(null);

export interface StageNow extends SiteNow {
  readonly presenter: Presenter;
  readonly words: PresentMessages;
}

/** The presentation as it is now; the component is drawn again when the view or a signal that it reads changes. */
export function useStage(): StageNow {
  const presenter = useContext(StageContext);
  if (!presenter) throw new Error("A panel of the presentation stands outside of StageContext.");
  const site = useSite();
  return { ...site, presenter, words: presentMessagesFor(site.view.locale) };
}

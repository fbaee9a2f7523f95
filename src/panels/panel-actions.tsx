import { Later } from "./later.tsx";
import { useSite } from "./site-context.ts";

const loadActions = () => import("./action-row.tsx").then(({ ActionRow }) => ActionRow);

/** What can be done with the thing that the panel is about. A class that looks at it is offered nothing. */
export function PanelActions() {
  const { view, messages } = useSite();
  if (view.mode === "present") return null;
  return (
    <div class="panel-actions">
      <Later load={loadActions} with={{}} failed={messages.actions.failed} />
    </div>
  );
}

import { Later } from "./later.tsx";
import { closeDialog, useDialogs } from "./open-dialog.ts";
import { useSite } from "./site-context.ts";

const loadSearch = () => import("./search-dialog.tsx").then(({ SearchDialog }) => SearchDialog);
const loadHelp = () => import("./help-dialog.tsx").then(({ HelpDialog }) => HelpDialog);

/** The dialog that is asked for. Its code comes when it is first asked for. */
export function Dialogs() {
  const { messages } = useSite();
  const dialogs = useDialogs();
  if (!dialogs) return null;
  const { name, times } = dialogs.asked.value;
  const given = { onClose: () => closeDialog(dialogs) };
  return (
    <div class="dialogs">
      {name === "search" && (
        <Later key={times} load={loadSearch} with={given} failed={messages.search.failed} />
      )}
      {name === "help" && <Later key={times} load={loadHelp} with={given} failed={messages.help.failed} />}
    </div>
  );
}

import { Later } from "./later.tsx";
import { closeDialog, useDialogs } from "./open-dialog.ts";
import { useSite } from "./site-context.ts";

const loadSearch = () => import("./search-dialog.tsx").then(({ SearchDialog }) => SearchDialog);
const loadShare = () => import("./share-dialog.tsx").then(({ ShareDialog }) => ShareDialog);
const loadEmbed = () => import("./embed-dialog.tsx").then(({ EmbedDialog }) => EmbedDialog);
const loadHelp = () => import("./help-dialog.tsx").then(({ HelpDialog }) => HelpDialog);

/** The dialog that is asked for. Its code comes when it is first asked for. */
export function Dialogs() {
  const { messages } = useSite();
  const dialogs = useDialogs();
  if (!dialogs) return null;
  const { name, times, view } = dialogs.asked.value;
  const given = { onClose: () => name && closeDialog(dialogs, name) };
  return (
    <div class="dialogs">
      {name === "search" && (
        <Later key={times} load={loadSearch} with={given} failed={messages.search.failed} />
      )}
      {name === "share" && (
        <Later
          key={times}
          load={loadShare}
          with={{ ...given, take: dialogs.take }}
          failed={messages.share.notLoaded}
        />
      )}
      {name === "embed" && (
        <Later
          key={times}
          load={loadEmbed}
          with={{ ...given, picked: view }}
          failed={messages.share.notLoaded}
        />
      )}
      {name === "help" && <Later key={times} load={loadHelp} with={given} failed={messages.help.failed} />}
    </div>
  );
}

import { useState } from "preact/hooks";
import { Later } from "./later.tsx";
import type { TakeAway } from "./share-dialog.tsx";
import { useSite } from "./site-context.ts";

const loadDialog = async () => (await import("./share-dialog.tsx")).ShareDialog;

/** Opens the dialog with link, pictures and data. */
export function ShareButton({ take }: { take: TakeAway }) {
  const { messages } = useSite();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="tool share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {messages.share.open}
      </button>
      {isOpen && (
        <Later
          load={loadDialog}
          with={{ take, onClose: () => setOpen(false) }}
          failed={messages.share.notLoaded}
        />
      )}
    </>
  );
}

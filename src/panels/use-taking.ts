import { useState } from "preact/hooks";
import { saveFile } from "./save-file.ts";
import type { TakeAway, TakenKind } from "./share-dialog.tsx";
import { useSite } from "./site-context.ts";
import { wholeAddress } from "./whole-address.ts";

/** What has become of the last file that was asked for. */
type Progress =
  | { readonly type: "none" | "working" | "failed" }
  | { readonly type: "saved"; readonly file: string };

interface Taking {
  readonly progress: Progress["type"];
  /** The same in words, for a status; "" before. */
  readonly said: string;
  readonly save: (kind: TakenKind) => void;
}

/**
 * Saves files of the present view, and says what becomes of them.
 * @param named a part of the file's name, where it is about one thing
 */
export function useTaking(take: TakeAway, named?: string): Taking {
  const { index, view, messages } = useSite();
  const { share } = messages;
  const [progress, setProgress] = useState<Progress>({ type: "none" });
  const save = (kind: TakenKind) => {
    setProgress({ type: "working" });
    take(kind, { index, view, messages, address: wholeAddress(view) }).then(
      (taken) => {
        const name = named ? taken.name.replace(/(?=\.\w+$)/, `-${named}`) : taken.name;
        saveFile({ ...taken, name }, document);
        setProgress({ type: "saved", file: name });
      },
      () => setProgress({ type: "failed" }),
    );
  };
  const { type } = progress;
  const said = type === "none" ? "" : type === "saved" ? share.saved(progress.file) : share[type];
  return { progress: type, said, save };
}

import { useState } from "preact/hooks";
import { visibleEntries } from "../view/derive.ts";
import { formatViewState } from "../view/url.ts";
import type { ViewState } from "../view/view-state.ts";
import { ClassCopyPart } from "./class-copy-part.tsx";
import { Dialog } from "./dialog.tsx";
import { openDialog, useDialogs } from "./open-dialog.ts";
import { IS_CLASS_COPY, isPublished, pageAddress, viewAddress } from "./page-address.ts";
import { saveFile, type TakenFile } from "./save-file.ts";
import { ShareLink } from "./share-link.tsx";
import { type SiteNow, useSite } from "./site-context.ts";

/** What can be taken away, by the ending of the file. */
export type TakenKind = "png" | "svg" | "geojson" | "csv" | "claims.csv" | "jsonld";

/** The view to take away, and the whole address that shows it. */
export interface TakenView extends Pick<SiteNow, "index" | "messages"> {
  readonly view: ViewState;
  readonly address: string;
}

/** Makes a file of a view. Rejects when something it needs does not arrive. */
export type TakeAway = (kind: TakenKind, now: TakenView) => Promise<TakenFile>;

/** What has become of the last file that was asked for. */
type Progress =
  | { readonly type: "none" | "working" | "failed" }
  | { readonly type: "saved"; readonly file: string };

/** The present view to share: its address, its picture, its data. Modal; the focus returns to where it came from. */
export function ShareDialog({ take, onClose }: { take: TakeAway; onClose: () => void }) {
  const site = useSite();
  const { index, view, messages } = site;
  const { share } = messages;
  const [progress, setProgress] = useState<Progress>({ type: "none" });
  const address = new URL(viewAddress(formatViewState(view)), pageAddress()).href;
  const save = (kind: TakenKind) => {
    setProgress({ type: "working" });
    take(kind, { index, view, messages, address }).then(
      (file) => {
        saveFile(file, document);
        setProgress({ type: "saved", file: file.name });
      },
      () => setProgress({ type: "failed" }),
    );
  };
  return (
    <Dialog heading={share.heading} className="share" onClose={onClose}>
      <div class="share-body">
        {isPublished() && <ShareLink address={address} />}
        {!IS_CLASS_COPY && <EmbedPart />}
        <Choices
          heading={share.picture}
          line={share.pictureLine}
          choices={[
            ["png", share.png],
            ["svg", share.svg],
          ]}
          onChoose={save}
        />
        <Choices
          heading={share.data}
          line={share.dataLine(visibleEntries(index, view).length)}
          choices={[
            ["geojson", share.geojson],
            ["csv", share.csv],
            ["claims.csv", share.claimsCsv],
            ["jsonld", share.jsonld],
          ]}
          onChoose={save}
        />
        {!IS_CLASS_COPY && <ClassCopyPart />}
        <p class="share-progress" role="status" data-progress={progress.type}>
          {progressWords(progress, site)}
        </p>
        <p class="quiet">{share.licence}</p>
      </div>
    </Dialog>
  );
}

/** The way to the dialog for embedding; it takes the place of this one. */
function EmbedPart() {
  const { snippet } = useSite().messages;
  const dialogs = useDialogs();
  if (!dialogs) return null;
  return (
    <section class="share-part">
      <h3>{snippet.heading}</h3>
      <p class="quiet">{snippet.line}</p>
      <p class="share-choices">
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // Closed by itself, it gives the focus back to what opened it, and there the next one will return it.
            currentTarget.closest("dialog")?.close();
            openDialog(dialogs, "embed");
          }}
        >
          {snippet.open}
        </button>
      </p>
    </section>
  );
}

function Choices(props: {
  heading: string;
  line: string;
  choices: readonly (readonly [TakenKind, string])[];
  onChoose: (kind: TakenKind) => void;
}) {
  return (
    <section class="share-part">
      <h3>{props.heading}</h3>
      <p class="quiet">{props.line}</p>
      <p class="share-choices">
        {props.choices.map(([kind, words]) => (
          <button type="button" key={kind} onClick={() => props.onChoose(kind)}>
            {words}
          </button>
        ))}
      </p>
    </section>
  );
}

function progressWords(progress: Progress, { messages: { share } }: SiteNow): string {
  switch (progress.type) {
    case "none":
      return "";
    case "working":
      return share.working;
    case "failed":
      return share.failed;
    case "saved":
      return share.saved(progress.file);
  }
}

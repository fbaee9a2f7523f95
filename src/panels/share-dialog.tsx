import { visibleEntries } from "../view/derive.ts";
import type { ViewState } from "../view/view-state.ts";
import { ClassCopyPart } from "./class-copy-part.tsx";
import { Dialog } from "./dialog.tsx";
import { openDialog, useDialogs } from "./open-dialog.ts";
import { IS_CLASS_COPY, isPublished } from "./page-address.ts";
import type { TakenFile } from "./save-file.ts";
import { ShareLink } from "./share-link.tsx";
import { type SiteNow, useSite } from "./site-context.ts";
import { useTaking } from "./use-taking.ts";
import { wholeAddress } from "./whole-address.ts";

/** What can be taken away, by the ending of the file. */
export type TakenKind = "png" | "svg" | "geojson" | "csv" | "claims.csv" | "jsonld";

/** The view to take away, and the whole address that shows it. */
export interface TakenView extends Pick<SiteNow, "index" | "messages"> {
  readonly view: ViewState;
  readonly address: string;
}

/** Makes a file of a view. Rejects when something it needs does not arrive. */
export type TakeAway = (kind: TakenKind, now: TakenView) => Promise<TakenFile>;

/** The present view to share: its address, its picture, its data. Modal; the focus returns to where it came from. */
export function ShareDialog({ take, onClose }: { take: TakeAway; onClose: () => void }) {
  const { index, view, messages } = useSite();
  const { share } = messages;
  const { progress, said, save } = useTaking(take);
  return (
    <Dialog heading={share.heading} className="share" onClose={onClose}>
      <div class="share-body">
        {isPublished() && <ShareLink address={wholeAddress(view)} />}
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
        <p class="share-progress" role="status" data-progress={progress}>
          {said}
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

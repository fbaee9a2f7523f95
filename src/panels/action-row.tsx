import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { viewOfPick } from "../view/entry-view.ts";
import { ActionIcon } from "./action-icon.tsx";
import { EvidenceContext } from "./claim-references.tsx";
import { CORRECTIONS } from "./corrections-address.ts";
import { type Dialogs, openDialog, useDialogs } from "./open-dialog.ts";
import { IS_CLASS_COPY, isPublished } from "./page-address.ts";
import { reportOfPick } from "./report.ts";
import { ReportLink } from "./report-link.tsx";
import { useSite } from "./site-context.ts";
import { useCopy } from "./use-copy.ts";
import { useTaking } from "./use-taking.ts";
import { wholeAddress } from "./whole-address.ts";

/** Link, picture, embed and error report of what is picked: as many of them as the page at hand can give. */
export function ActionRow() {
  const { messages } = useSite();
  const dialogs = useDialogs();
  const [isLinkAsked, askForLink] = useState(0);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div class="action-row" role="group" aria-label={messages.actions.label}>
        {isPublished() && (
          <button type="button" onClick={() => askForLink(isLinkAsked + 1)}>
            <ActionIcon name="link" />
            {messages.actions.copyLink}
          </button>
        )}
        {dialogs && <PictureButton dialogs={dialogs} />}
        {dialogs && !IS_CLASS_COPY && <EmbedButton dialogs={dialogs} />}
        <ReportPick />
      </div>
      {isLinkAsked > 0 && <CopiedLink times={isLinkAsked} />}
    </>
  );
}

/** The address, copied as it appears, and again whenever it is asked for. */
function CopiedLink({ times }: { times: number }) {
  const { index, view, messages } = useSite();
  const { field, said, copy } = useCopy<HTMLInputElement>(messages.share);
  useLayoutEffect(() => {
    copy();
  }, [times]);
  return (
    <>
      <input
        ref={field}
        class="action-address"
        type="text"
        readOnly
        dir="ltr"
        aria-label={messages.share.linkLabel}
        value={wholeAddress(viewOfPick(index, view))}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p class="action-outcome" role="status">
        {said}
      </p>
    </>
  );
}

function PictureButton({ dialogs }: { dialogs: Dialogs }) {
  const { view, messages } = useSite();
  const id = view.selection.type === "none" ? "" : view.selection.id;
  const { said, progress, save } = useTaking(dialogs.take, id.split("/").at(-1));
  return (
    <>
      <button type="button" onClick={() => save("png")}>
        <ActionIcon name="picture" />
        {messages.actions.picture}
      </button>
      {progress !== "none" && (
        <p class="action-outcome" role="status" data-progress={progress}>
          {said}
        </p>
      )}
    </>
  );
}

function EmbedButton({ dialogs }: { dialogs: Dialogs }) {
  const { index, view, messages } = useSite();
  return (
    <button type="button" onClick={() => openDialog(dialogs, "embed", viewOfPick(index, view))}>
      <ActionIcon name="embed" />
      {messages.actions.embed}
    </button>
  );
}

function ReportPick() {
  const { index, view, messages } = useSite();
  const evidence = useContext(EvidenceContext);
  if (CORRECTIONS === null) return null;
  return (
    <ReportLink address={reportOfPick(CORRECTIONS, { index, messages }, view, [...evidence.keys()])}>
      <ActionIcon name="report" />
      {messages.actions.report}
    </ReportLink>
  );
}

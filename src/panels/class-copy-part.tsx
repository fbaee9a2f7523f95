import { classCopyFile } from "../view/class-copy-file.ts";
import { useSite } from "./site-context.ts";
import { siteFolder } from "./site-folder.ts";

/** The map as one file for a class room, to save. */
export function ClassCopyPart() {
  const { classCopy } = useSite().messages;
  return (
    <section class="share-part">
      <h3>{classCopy.heading}</h3>
      <p class="quiet">{classCopy.line}</p>
      <p class="share-choices">
        <ClassCopyLink />
      </p>
    </section>
  );
}

/** Saves the class copy in the reader's language. */
export function ClassCopyLink() {
  const { view, messages } = useSite();
  const file = classCopyFile(view.locale);
  return (
    <a href={siteFolder() + file} download={file}>
      {messages.classCopy.save}
    </a>
  );
}

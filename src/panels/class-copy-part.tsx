import { classCopyMessagesFor } from "../i18n/class-copy-messages.ts";
import { classCopyFile } from "../view/class-copy-file.ts";
import { useSite } from "./site-context.ts";
import { siteFolder } from "./site-folder.ts";

/** The map as one file for a class room, to save. */
export function ClassCopyPart() {
  const words = classCopyMessagesFor(useSite().view.locale);
  return (
    <section class="share-part">
      <h3>{words.heading}</h3>
      <p class="quiet">{words.line}</p>
      <p class="share-choices">
        <ClassCopyLink />
      </p>
    </section>
  );
}

/** Saves the class copy in the reader's language. */
export function ClassCopyLink() {
  const { locale } = useSite().view;
  const file = classCopyFile(locale);
  return (
    <a href={siteFolder() + file} download={file}>
      {classCopyMessagesFor(locale).save}
    </a>
  );
}

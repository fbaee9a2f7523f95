import { classCopyMessagesFor } from "../i18n/class-copy-messages.ts";
import { classCopyFile } from "../view/class-copy-file.ts";
import { useSite } from "./site-context.ts";
import { siteFolder } from "./site-folder.ts";

/** The map as one file for a class room, to save. */
export function ClassCopyPart() {
  const { locale } = useSite().view;
  const words = classCopyMessagesFor(locale);
  const file = classCopyFile(locale);
  return (
    <section class="share-part">
      <h3>{words.heading}</h3>
      <p class="quiet">{words.line}</p>
      <p class="share-choices">
        <a href={siteFolder() + file} download={file}>
          {words.save}
        </a>
      </p>
    </section>
  );
}

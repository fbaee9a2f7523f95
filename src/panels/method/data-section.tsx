import type { MethodPageMessages, PublishedFile } from "../../i18n/messages/method-page.ts";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** The files to take away, with their version, and how the whole is cited. */
export function DataSection({ words }: { words: Pick<MethodPageMessages, "data" | "cite"> }) {
  const { index } = useSite();
  const { version } = index.dataset;
  const files = Object.entries(words.data.files) as [PublishedFile, string][];
  return (
    <>
      <MethodSection id="data" heading={words.data.heading}>
        <p>{words.data.line}</p>
        <ul class="files">
          {files.map(([file, what]) => (
            <li key={file}>
              <a href={`./data/${file}`}>{file}</a>: {what}
            </li>
          ))}
        </ul>
        <p>{words.data.version(version)}</p>
      </MethodSection>
      <MethodSection id="cite" heading={words.cite.heading}>
        <p>{words.cite.line}</p>
        <p class="citation">{words.cite.example(version)}</p>
      </MethodSection>
    </>
  );
}

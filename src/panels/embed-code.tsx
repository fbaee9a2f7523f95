import { useState } from "preact/hooks";
import { type EmbedFrame, frameSnippet, scriptSnippet } from "../view/embed-snippet.ts";
import { useSite } from "./site-context.ts";
import { useCopy } from "./use-copy.ts";

/** The HTML to paste: a frame, or the script that makes one as high as its content. */
export function EmbedCode({ frame }: { frame: EmbedFrame }) {
  const { snippet } = useSite().messages;
  const [isScript, setIsScript] = useState(false);
  const { field, said, copy } = useCopy<HTMLTextAreaElement>(snippet);
  return (
    <section class="embed-code">
      <h3>{snippet.code}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={isScript}
          onChange={({ currentTarget }) => setIsScript(currentTarget.checked)}
        />
        {snippet.withScript}
      </label>
      <textarea
        ref={field}
        class="share-address"
        rows={6}
        readOnly
        dir="ltr"
        spellcheck={false}
        aria-label={snippet.code}
        value={isScript ? scriptSnippet(frame) : frameSnippet(frame)}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="share-choices">
        <button type="button" onClick={copy}>
          {snippet.copy}
        </button>
        <p class="share-progress" role="status">
          {said}
        </p>
      </div>
      <p class="quiet">
        {isScript ? snippet.scriptLine : snippet.codeLine}
        {frame.version !== null && ` ${snippet.frozenLine(frame.version)}`}
      </p>
    </section>
  );
}

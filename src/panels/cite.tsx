import { useRef, useState } from "preact/hooks";
import { useSite } from "./site-context.ts";

/**
 * A citation to take away, made when it is asked for. Where the browser does not let a page copy, the text is selected
 * for the reader to copy.
 */
export function Cite({ heading, text }: { heading: string; text: () => string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open && <Citation text={text()} />}
    </details>
  );
}

type Outcome = "copied" | "selected";

function Citation({ text }: { text: string }) {
  const { messages } = useSite();
  const words = messages.provenance.cite;
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => setOutcome(await copied(text, area.current));
  return (
    <>
      <textarea readOnly rows={5} aria-label={words.text} ref={area} value={text} />
      <button type="button" class="text-button" onClick={copy}>
        {words.copy}
      </button>
      <p class="cite-outcome" aria-live="polite">
        {outcome && words[outcome]}
      </p>
    </>
  );
}

async function copied(text: string, area: HTMLTextAreaElement | null): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    area?.focus();
    area?.select();
    return "selected";
  }
}

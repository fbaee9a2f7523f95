import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import { Later } from "./later.tsx";
import { useSite } from "./site-context.ts";

/** How an entry got on the map; told, and asked for, when it is opened. */
export function ProvenanceDetails({ entry }: { entry: Entry }) {
  const { messages } = useSite();
  const [open, setOpen] = useState(false);
  const { heading, failed } = messages.provenance;
  return (
    <details class="provenance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open && <Later load={loadProvenance} with={{ entry }} failed={failed} />}
    </details>
  );
}

async function loadProvenance(): Promise<ComponentType<{ entry: Entry }>> {
  return (await import("./provenance.tsx")).Provenance;
}

import type { ComponentChildren } from "preact";
import type { ClaimId } from "../model/dataset.ts";
import { ClaimReferences } from "./claim-references.tsx";
import { Glossed } from "./glossed.tsx";
import { useSite } from "./site-context.ts";

/** One property: its name and its value or values. */
export function PropertyRow({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="property">
      <dt>
        <Glossed text={label} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value with the claims it rests on; `detail` is what stands under it in a quieter voice. */
export function Cited(props: {
  claims: readonly ClaimId[];
  children: ComponentChildren;
  detail?: ComponentChildren;
}) {
  return (
    <div class="cited">
      <span class="value">{props.children}</span>
      <ClaimReferences claims={props.claims} />
      {props.detail && <div class="detail">{props.detail}</div>}
    </div>
  );
}

/** What no document states: words, never a zero or a dash. */
export function NotStated() {
  const { messages } = useSite();
  return <span class="unknown">{messages.notStated}</span>;
}

import type { ComponentChildren } from "preact";
import type { Claim } from "../model/dataset.ts";
import { CORRECTIONS } from "./corrections-address.ts";
import { reportOfClaim } from "./report.ts";
import { useSite } from "./site-context.ts";

/** A way to say that a claim is wrong; nothing where the build has nowhere to say it. */
export function ReportClaim({ claim }: { claim: Claim }) {
  const { index, messages, view } = useSite();
  if (CORRECTIONS === null || view.mode === "present") return null;
  return (
    <ReportLink
      address={reportOfClaim(CORRECTIONS, { index, messages }, view, claim)}
      className="report-claim"
    >
      {messages.actions.reportClaim}
    </ReportLink>
  );
}

/** A link to a prepared report: in a tab of its own, or in the reader's mail program. */
export function ReportLink(props: { address: string; className?: string; children: ComponentChildren }) {
  const isPage = props.address.startsWith("https:");
  return (
    <a
      class={props.className}
      href={props.address}
      {...(isPage ? { target: "_blank", rel: "noopener" } : {})}
    >
      {props.children}
    </a>
  );
}

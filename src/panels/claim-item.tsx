import { dateInWords } from "../i18n/dates.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Claim, PublishedDocument } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import type { Fact } from "../model/fact.ts";
import type { FlowKind } from "../model/kinds.ts";
import { addressAtPhrase } from "../model/text-fragment.ts";
import { webAddress } from "../model/web-address.ts";
import { DraftWord } from "./draft-mark.tsx";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** A claim in our own words, and everything it takes to check it: who, when, the phrase and where it stands. */
export function ClaimItem(props: {
  claim: Claim;
  document: PublishedDocument;
  /** Its number and the id of its element, where properties refer to it. */
  number: number | undefined;
  id: string | undefined;
}) {
  const { claim, document, number } = props;
  const { messages } = useSite();
  const url = webAddress(document.url);
  return (
    <li class="claim" id={props.id} tabIndex={-1} value={number}>
      <p class="says">
        <Localised text={claim.says} /> <DraftWord of={claim} />
      </p>
      <ClaimWords claim={claim} />
      <ul class="phrases">
        {claim.at.map(({ paragraph, phrase }) => (
          <li key={`${paragraph} ${phrase}`}>
            <q lang={document.language}>{phrase}</q>{" "}
            {url !== null && (
              <a class="open-at" href={addressAtPhrase(url, phrase)} target="_blank" rel="noopener">
                {messages.claims.openAt(document.publisher, paragraph)}
                <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {claim.derived.map(({ value, from, why }) => (
        <p class="aside" key={from}>
          <b>{messages.claims.derived}</b>{" "}
          {messages.claims.derivedFrom({ value: valueInWords(value, messages), from })}{" "}
          <Localised text={why} />
        </p>
      ))}
      {claim.note && (
        <p class="aside">
          <b>{messages.claims.note}</b> <Localised text={claim.note} />
        </p>
      )}
    </li>
  );
}

/** Status, time, speaker and, where there is doubt, how sure the editor is. */
function ClaimWords({ claim }: { claim: Claim }) {
  const { index, messages } = useSite();
  const flow = claim.about.map((id) => index.entryById.get(id)).find((entry) => entry?.type === "flow");
  const statuses = statusesOf(claim.facts, flow?.kind ?? null, messages);
  return (
    <dl class="claim-words">
      {statuses.length > 0 && (
        <div>
          <dt>{messages.evidence.labels.status}</dt>
          <dd class="status-words">
            {statuses.map((word) => (
              <span class="chip" key={word}>
                {word}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{messages.claims.when}</dt>
        <dd>{claim.when ? dateInWords(claim.when, messages) : messages.notStatedInDocument}</dd>
      </div>
      <div>
        <dt>{messages.claims.by}</dt>
        <dd>{claim.by ? <Localised text={claim.by} /> : messages.claims.byDocument}</dd>
      </div>
      {claim.certainty !== "certain" && (
        <div>
          <dt>{messages.claims.certainty}</dt>
          <dd>{messages.certainties[claim.certainty]}</dd>
        </div>
      )}
    </dl>
  );
}

/** The status words that a claim's facts use, each once. `flow`: the kind of flow the claim is about, if any. */
function statusesOf(facts: readonly Fact[], flow: FlowKind | null, messages: Messages): string[] {
  const words = facts.flatMap((fact) => {
    switch (fact.kind) {
      case "flow":
        return fact.status && flow ? [messages.flowStatus(flow, fact.status)] : [];
      case "facility":
      case "plan":
      case "product":
        return fact.status ? [messages.statuses[fact.status]] : [];
      case "measure":
        return fact.status ? [messages.measureStatuses[fact.status]] : [];
      case "exceptions":
        return [messages.exceptionStatuses[fact.status]];
      default:
        return [];
    }
  });
  return [...new Set(words)];
}

/** A worked-out value: a date in words, a number in figures. */
function valueInWords(value: string | number, messages: Messages): string {
  if (typeof value === "number") return new Intl.NumberFormat(messages.formatTag).format(value);
  return parseEdtf(value) ? dateInWords(value, messages) : value;
}

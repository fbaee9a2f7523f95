import { dateInWords } from "../i18n/dates.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Claim, Flow, PublishedDocument } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import { haltOf } from "../model/halt.ts";
import { addressAtPhrase } from "../model/text-fragment.ts";
import { webAddress } from "../model/web-address.ts";
import { Localised } from "./localised.tsx";
import { OtherSources } from "./other-sources.tsx";
import { useSite } from "./site-context.ts";
import { WorkedOut } from "./worked-out.tsx";

/** Everything it takes to check a claim: how far, when, who, the phrases and where they stand, what was worked out. */
export function ClaimDetails({ claim, document }: { claim: Claim; document: PublishedDocument }) {
  const { messages } = useSite();
  return (
    <>
      <ClaimWords claim={claim} />
      <Phrases claim={claim} document={document} />
      {claim.derived.map((derived) => (
        <p class="aside" key={derived.from}>
          <WorkedOut derived={derived} />
        </p>
      ))}
      {claim.note && (
        <p class="aside">
          <b>{messages.claims.note}</b> <Localised text={claim.note} />
        </p>
      )}
      <OtherSources ids={claim.otherSources} />
    </>
  );
}

/** The phrases a claim rests on, each with the way to it on the publisher's page. */
export function Phrases({ claim, document }: { claim: Claim; document: PublishedDocument }) {
  const { messages } = useSite();
  const url = webAddress(document.url);
  return (
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
  );
}

/** Status, time, speaker and, where there is doubt, how sure the editor is. */
function ClaimWords({ claim }: { claim: Claim }) {
  const { index, messages } = useSite();
  const flow = claim.about.map((id) => index.entryById.get(id)).find((entry) => entry?.type === "flow");
  const statuses = statusesOf(claim.facts, flow?.type === "flow" ? flow : null, messages);
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
      {(claim.certainty !== "certain" || claim.certaintyWhy) && (
        <div>
          <dt>{messages.claims.certainty}</dt>
          <dd>
            {messages.certainties[claim.certainty]}
            {claim.certaintyWhy && (
              <>
                {": "}
                <Localised text={claim.certaintyWhy} />
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The status words that a claim's facts use, each once. `flow`: the kind of flow the claim is about, if any. */
function statusesOf(facts: readonly Fact[], flow: Flow | null, messages: Messages): string[] {
  const words = facts.flatMap((fact) => {
    switch (fact.kind) {
      case "flow":
        return fact.status && flow
          ? [messages.flowStatus(flow.kind, fact.status, haltOf({ ...flow, status: fact.status }))]
          : [];
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

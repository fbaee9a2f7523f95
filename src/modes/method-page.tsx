import type { MethodPageMessages } from "../i18n/messages/method-page.ts";
import type { Change } from "../model/change.ts";
import { Masthead } from "../panels/masthead.tsx";
import { CertaintySection } from "../panels/method/certainty-section.tsx";
import { ChangesSection } from "../panels/method/changes-section.tsx";
import { DataSection } from "../panels/method/data-section.tsx";
import { DocumentsSection } from "../panels/method/documents-section.tsx";
import { MarksSection } from "../panels/method/marks-section.tsx";
import { MethodSection, Points, Steps } from "../panels/method/method-section.tsx";
import { type PackageCredit, RightsSection } from "../panels/method/rights-section.tsx";
import { TermsSection } from "../panels/method/terms-section.tsx";
import { type Site, SiteContext, useSite } from "../panels/site-context.ts";

interface MethodPageContents {
  readonly words: MethodPageMessages;
  /** The change log, newest first. */
  readonly changes: readonly Change[];
  readonly packages: readonly PackageCredit[];
  readonly licences: string;
  /** Whether the browser keeps a copy of the site. */
  readonly keepsCopy: boolean;
}

/** The page on credits and method: text, rendered once by the build, read without scripts. */
export function MethodPage({ site, ...contents }: MethodPageContents & { site: Site }) {
  return (
    <SiteContext value={site}>
      <Masthead away={true} />
      <main class="method">
        <Opening {...contents} />
        <Sections {...contents} />
      </main>
    </SiteContext>
  );
}

function Opening({ words, changes, keepsCopy }: Pick<MethodPageContents, "words" | "changes" | "keepsCopy">) {
  const { index, messages } = useSite();
  const { documents, claims } = index.dataset;
  const sections = [
    ["documents", words.documents],
    ["claims", words.claims],
    ["certainty", words.certainty],
    ["marks", words.marks],
    ["borders", words.borders],
    ["limits", messages.limits],
    ["terms", messages.glossary],
    ["data", words.data],
    ["cite", words.cite],
    ...(changes.length > 0 ? ([["changes", words.changes]] as const) : []),
    ["rights", words.rights],
    ...(keepsCopy ? ([["offline", words.offline]] as const) : []),
    ["corrections", words.corrections],
  ] as const;
  return (
    <>
      <h1>{messages.method.heading}</h1>
      <p class="lead">{words.lead(documents.length, claims.length)}</p>
      <nav class="contents" aria-label={words.contents}>
        <ul>
          {sections.map(([id, { heading }]) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function Sections({ words, changes, packages, licences, keepsCopy }: MethodPageContents) {
  const { messages } = useSite();
  return (
    <>
      <DocumentsSection words={words.documents} />
      <MethodSection id="claims" heading={words.claims.heading}>
        <p>{words.claims.line}</p>
        <Steps items={words.claims.steps} />
      </MethodSection>
      <CertaintySection words={words.certainty} />
      <MarksSection words={words.marks} />
      <MethodSection id="borders" heading={words.borders.heading}>
        {words.borders.passages.map((passage) => (
          <p key={passage}>{passage}</p>
        ))}
      </MethodSection>
      <MethodSection id="limits" heading={messages.limits.heading}>
        <Points items={words.limits} />
      </MethodSection>
      <TermsSection />
      <DataSection words={words} />
      <ChangesSection words={words.changes} changes={changes} />
      <RightsSection words={words.rights} packages={packages} licences={licences} />
      {keepsCopy && (
        <MethodSection id="offline" heading={words.offline.heading}>
          <p>{words.offline.line}</p>
        </MethodSection>
      )}
      <MethodSection id="corrections" heading={words.corrections.heading}>
        <p>{words.corrections.line}</p>
        <Points items={words.corrections.steps} />
      </MethodSection>
    </>
  );
}

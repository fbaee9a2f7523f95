import type { DataFile, DatasetFailure, Messages } from "../i18n/messages.ts";

/** Addresses of the data, relative to the page. They are other files than the one the page reads. */
const FILES: Readonly<Record<DataFile, string>> = {
  documents: "data/documents.json",
  flows: "data/flows.geojson",
  measures: "data/measures.geojson",
  facilities: "data/facilities.geojson",
  agreements: "data/agreements.geojson",
};

interface Failed {
  readonly failure: DatasetFailure;
  readonly messages: Messages;
}

/** What stands in place of the page when its data did not arrive. */
export function FailureMessage(failed: Failed) {
  return (
    <main class="failure">
      <h1>{failed.messages.siteName}</h1>
      <FailureNote {...failed} />
    </main>
  );
}

/** That the data did not arrive, how to ask for it again, and where the facts are besides. */
export function FailureNote({ failure, messages }: Failed) {
  return (
    <div class="failure-note" lang={messages.tag}>
      <p role="alert">{messages.datasetFailed[failure]}</p>
      <p>
        <a href={location.href}>{messages.reload}</a>
      </p>
      <p>{messages.dataFiles}</p>
      <ul>
        {Object.entries(FILES).map(([file, address]) => (
          <li key={file}>
            <a href={address}>{messages.dataFile[file as DataFile]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { DataFile, DatasetFailure, Messages } from "../i18n/messages.ts";

/** Addresses of the data, relative to the page. They are other files than the one the page reads. */
const FILES: Readonly<Record<DataFile, string>> = {
  documents: "data/documents.json",
  flows: "data/flows.geojson",
  measures: "data/measures.geojson",
  facilities: "data/facilities.geojson",
  agreements: "data/agreements.geojson",
};

/** What stands in place of the page when its data did not arrive. */
export function FailureMessage({ failure, messages }: { failure: DatasetFailure; messages: Messages }) {
  return (
    <main class="failure">
      <h1>{messages.siteName}</h1>
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
    </main>
  );
}

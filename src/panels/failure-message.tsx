import type { DatasetFailure, Messages } from "../i18n/messages.ts";

/** What stands in place of the page when its data did not arrive. */
export function FailureMessage({ failure, messages }: { failure: DatasetFailure; messages: Messages }) {
  return (
    <main class="failure">
      <h1>{messages.siteName}</h1>
      <p role="alert">{messages.datasetFailed[failure]}</p>
      <p>
        <a href={location.href}>{messages.reload}</a>
      </p>
    </main>
  );
}

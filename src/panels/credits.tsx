import { useSite } from "./site-context.ts";

/** The gist of the credits, under the map. */
export function CreditsLine() {
  const { messages } = useSite();
  return <p class="credits-line">{messages.creditsLine}</p>;
}

/** Whose borders these are, and which version of the data. */
export function Credits() {
  const { index, messages } = useSite();
  return (
    <footer class="credits">
      <p>{messages.credits}</p>
      <p>{messages.dataVersion(index.dataset.version)}</p>
    </footer>
  );
}

import { useSite } from "./site-context.ts";
import { useCopy } from "./use-copy.ts";

/** The address of the view: to copy, and, where the reader's system takes links, to hand on. */
export function ShareLink({ address }: { address: string }) {
  const { messages } = useSite();
  const { share } = messages;
  const { field, said, copy } = useCopy<HTMLInputElement>(share);
  return (
    <section class="share-part">
      <h3>{share.link}</h3>
      <p class="quiet">{share.linkLine}</p>
      <input
        ref={field}
        class="share-address"
        type="text"
        readOnly
        dir="ltr"
        aria-label={share.linkLabel}
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="share-choices">
        <button type="button" onClick={copy}>
          {share.copy}
        </button>
        {"share" in navigator && (
          <button type="button" onClick={() => handOn(address, document.title)}>
            {share.handOn}
          </button>
        )}
        <p class="share-progress" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}

/** The reader may think better of it, which is no fault. */
function handOn(url: string, title: string): void {
  navigator.share({ url, title }).catch(() => undefined);
}

import { isNotYetReported } from "../view/derive.ts";
import { useSite } from "./site-context.ts";

/** In the evidence panel: that what is picked was reported later than the time looked at, so that it has no mark. */
export function NotYetReported() {
  const { index, view, messages } = useSite();
  return isNotYetReported(index, view) && <p class="not-yet-reported">{messages.time.notYetReported}</p>;
}

import { useSite } from "./site-context.ts";

/** Fills the screen with the page, or gives it back. */
export function FullScreenButton({ isFull, onPress }: { isFull: boolean; onPress: () => void }) {
  const { messages } = useSite();
  const words = isFull ? messages.embed.leaveFullScreen : messages.embed.fullScreen;
  return (
    <button type="button" class="full-screen" aria-label={words} title={words} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          d={isFull ? "M6 1v5H1M10 1v5h5M6 15v-5H1M10 15v-5h5" : "M1 6V1h5M10 1h5v5M15 10v5h-5M6 15H1v-5"}
        />
      </svg>
    </button>
  );
}

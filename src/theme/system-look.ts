import { type ReadonlySignal, signal } from "@preact/signals";
import { type PaletteName, paletteNameFor, type SystemPaletteName } from "./palette.ts";
import { systemPaletteName } from "./system-palette.ts";

/** How the reader's system wants pages to look. */
interface SystemLook {
  readonly prefersDark: boolean;
  /** The palette of its own colours, when it forces them upon every page; else null. */
  readonly forced: SystemPaletteName | null;
}

/** The look of the reader's system, kept up to date until `stop`. */
export interface FollowedLook {
  readonly look: ReadonlySignal<SystemLook>;
  readonly stop: () => void;
}

export function followSystemLook(page: Document): FollowedLook {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const read = (): SystemLook => ({
    prefersDark: dark.matches,
    forced: forced.matches ? systemPaletteName(page) : null,
  });
  const look = signal(read());
  const onChange = () => {
    const next = read();
    const { prefersDark, forced } = look.peek();
    if (next.prefersDark !== prefersDark || next.forced !== forced) look.value = next;
  };
  dark.addEventListener("change", onChange);
  forced.addEventListener("change", onChange);
  // One contrast theme in place of another is no change of a media feature: look again when the reader comes back.
  window.addEventListener("focus", onChange);
  return {
    look,
    stop() {
      dark.removeEventListener("change", onChange);
      forced.removeEventListener("change", onChange);
      window.removeEventListener("focus", onChange);
    },
  };
}

/** The palette a reader sees: colours that the system forces go before any theme. */
export function readerPalette(
  theme: Parameters<typeof paletteNameFor>[0],
  { prefersDark, forced }: SystemLook,
): PaletteName {
  return forced ?? paletteNameFor(theme, prefersDark);
}

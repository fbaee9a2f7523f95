import type { AddressBar } from "../view/history.ts";

/** The address bar of a frame: in a page without an origin of its own the browser may refuse, and the address stays. */
export function quietBar(bar: AddressBar): AddressBar {
  return {
    get location() {
      return bar.location;
    },
    history: {
      pushState: (...step) => quietly(() => bar.history.pushState(...step)),
      replaceState: (...step) => quietly(() => bar.history.replaceState(...step)),
    },
    addEventListener: (...listener) => bar.addEventListener(...listener),
    removeEventListener: (...listener) => bar.removeEventListener(...listener),
  };
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The view holds all the same.
  }
}

/** Links that lead out of a frame open beside it: other sites refuse frames, and the host's page stays as it is. */
export function openLinksBeside(page: Document): void {
  page.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link || /^[#?]/.test(link.getAttribute("href") ?? "")) return;
      link.target = "_blank";
      link.rel = "noopener";
    },
    { capture: true },
  );
}

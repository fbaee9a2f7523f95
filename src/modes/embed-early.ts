/** What the first script of an embed knows of the site. */
export interface EarlySetting {
  readonly stories: readonly string[];
  /** The default first. */
  readonly locales: readonly string[];
  readonly hideable: readonly string[];
  /** Address of the embed's program, relative to the page. */
  readonly program: string;
}

/**
 * The first script of an embed, inside the page itself. It needs nothing else, so that it also runs where the page may
 * load none of its files: the story and the language that the address asks for have a page of their own; theme and what
 * is left out hold before anything is painted; the height is told to the page around; and the program is asked for
 * when the map comes on screen. Only words of the expected form are taken from the address.
 *
 * The build takes the text of this function: nothing outside of it can be used.
 * @public
 */
export function embedEarly({ stories, locales, hideable, program }: EarlySetting): void {
  const asked = new URLSearchParams(location.search);
  const root = document.documentElement;
  const known = (name: string, words: readonly string[], own: string) =>
    words.find((word) => word === asked.get(name)) ?? own;
  const own = root.dataset.story ?? "";
  const story = known("story", stories, own);
  const locale = known("lang", locales, root.lang);
  if (story !== own || locale !== root.lang) {
    const file = `embed${story && `-${story}`}${locale === locales[0] ? "" : `.${locale}`}.html`;
    location.replace(`./${file}${location.search}${location.hash}`);
    return;
  }
  const theme = known("theme", ["light", "dark", "projector"], "");
  if (theme) root.dataset.theme = theme;
  const hidden = (asked.get("hide") ?? "").split(",");
  root.dataset.hide = hideable.filter((part) => hidden.includes(part)).join(" ");
  const isTall = asked.get("autoheight") === "1";
  if (isTall) root.dataset.autoheight = "";
  allowOwnFiles();
  document.addEventListener("DOMContentLoaded", () => {
    const isListOpen = asked.get("list") === "open" || asked.has("panel");
    open(".list-sheet", isListOpen);
    open(".legend-sheet", !isListOpen && asked.get("legend") === "open");
    if (isTall && window !== window.parent) tellHeight();
    whenOnScreen(".map", () => {
      const script = document.createElement("script");
      script.type = "module";
      script.crossOrigin = "";
      script.src = program;
      document.head.append(script);
    });
  });

  function open(selector: string, isOpen: boolean): void {
    document.querySelector(selector)?.toggleAttribute("open", isOpen);
  }

  /** To whoever asked for it by `autoheight=1`: a number, and nothing of what is shown. */
  function tellHeight(): void {
    let told = 0;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      window.parent.postMessage({ "battery-routes": "height", height }, "*");
    };
    new ResizeObserver(tell).observe(document.body);
  }

  function whenOnScreen(selector: string, then: () => void): void {
    const place = document.querySelector(selector);
    if (!place) return;
    const onScreen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      onScreen.disconnect();
      then();
    });
    onScreen.observe(place);
  }

  /**
   * Where scripts have to be trusted types: only files of the site's own folder run, and MapLibre's worker as the one
   * import that it is in a page without an origin. No text becomes HTML.
   * (https://www.w3.org/TR/trusted-types/#default-policy-hdr)
   */
  function allowOwnFiles(): void {
    const { trustedTypes } = window as {
      trustedTypes?: { createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown };
    };
    const files = new URL(program.replace(/[^/]*$/, ""), location.href).href;
    const worker = `data:text/javascript;charset=utf-8,${encodeURIComponent(`import "${files}`)}`;
    const isOwn = (address: string) =>
      /^[\w.-]+$/.test(address.slice(files.length)) && address.startsWith(files);
    const isWorker = (address: string) =>
      address.startsWith(worker) && /^maplibre-gl-worker-[\w-]+\.js%22$/.test(address.slice(worker.length));
    const refuse = (text: string) => {
      throw new TypeError(`not a file of this site: ${text.slice(0, 80)}`);
    };
    try {
      trustedTypes?.createPolicy("default", {
        createScriptURL: (address) => {
          const whole = new URL(address, location.href).href;
          return isOwn(whole) || isWorker(whole) ? address : refuse(address);
        },
      });
    } catch {
      // The host allows no such policy: the still picture and the list are there.
    }
  }
}

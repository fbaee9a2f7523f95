/**
 * The script of pages that hold an embed, a file of its own (`embed.js`; see `serve/embed-script.ts`):
 *
 *     <script async src="https://…/embed.js" data-story="busan" data-lang="ko"></script>
 *     <battery-routes story="busan" lang="ko"></battery-routes>
 *
 * Of the host page it reads nothing but these attributes, those named here and no others. It adds a frame and listens to
 * what that frame says of its height; whatever anybody else sends is nothing to it.
 */

/** Parameters of the embed's address that an attribute of the same name gives. */
const PARAMETERS =
  "select kind status document country asof panel claim sort view theme hide legend list".split(" ");

/** Languages besides the default one, whose pages have no tag in their name; see `view/page-file.ts`. */
const OTHER_LANGUAGES = /^(ko|ru|es)$/;

/** Least and greatest height that a frame is given, in pixels. */
const LEAST = 120;
const GREATEST = 4000;

/** So many changes of height one after the other are followed; then the frame is left alone until it has been quiet. */
const CHANGES = 3;
const QUIET = 1000;

type Read = (name: string) => string | null;

/** The folder that the script came from; null when it was not started by an element of the page. */
const own = document.currentScript as HTMLScriptElement | null;
const site = own?.src.replace(/[^/]*$/, "");

/** Values are encoded, and whatever has not the form of an id or a language is left out: the site shows its overview. */
function addressOf(read: Read): string {
  const story = read("story") ?? "";
  const language = read("lang") ?? "";
  const version = read("frozen") ?? "";
  let address = `${site}${/^[\da-f]{12}$/.test(version) ? `frozen/${version}/` : ""}embed`;
  if (/^[a-z\d-]+$/.test(story)) address += `-${story}`;
  if (OTHER_LANGUAGES.test(language)) address += `.${language}`;
  address += ".html?autoheight=1";
  for (const name of PARAMETERS) {
    const value = read(name);
    if (value) address += `&${name}=${encodeURIComponent(value)}`;
  }
  return address;
}

function frameOf(read: Read): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const { style } = frame;
  frame.title = read("title") || "Battery Routes";
  frame.loading = "lazy";
  frame.allowFullscreen = true;
  frame.referrerPolicy = "no-referrer";
  frame.src = addressOf(read);
  style.cssText = "display:block;width:100%;height:auto;min-height:400px;border:0;aspect-ratio:16/9";
  // What is no ratio changes nothing.
  style.aspectRatio = read("ratio") || "16/9";
  follow(frame);
  return frame;
}

/** Gives the frame the height that its page asks for. */
function follow(frame: HTMLIFrameElement): void {
  const { origin } = new URL(frame.src);
  let changes = 0;
  let width = 0;
  let last = 0;
  addEventListener("message", ({ isTrusted, source, origin: from, data, timeStamp }) => {
    if (!isTrusted || !source || source !== frame.contentWindow || from !== origin) return;
    if (data?.["battery-routes"] !== "height" || !Number.isFinite(data.height)) return;
    const height = Math.round(Math.min(Math.max(data.height, LEAST), GREATEST));
    if (height === frame.offsetHeight) return;
    // A page that grows with its frame would grow without end.
    if (timeStamp - last > QUIET || width !== frame.offsetWidth) changes = 0;
    last = timeStamp;
    width = frame.offsetWidth;
    if (++changes > CHANGES) return;
    frame.style.minHeight = "0";
    frame.style.height = `${height}px`;
  });
}

if (own && site) {
  if (own.dataset.story !== undefined) {
    own.after(frameOf((name) => own.getAttribute(`data-${name}`)));
  }
  if (!customElements.get("battery-routes")) {
    customElements.define(
      "battery-routes",
      class extends HTMLElement {
        connectedCallback(): void {
          this.style.display = "block";
          this.replaceChildren(frameOf((name) => this.getAttribute(name)));
        }
      },
    );
  }
}

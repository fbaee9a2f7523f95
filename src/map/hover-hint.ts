/** A line of text beside the pointer: a hint, never the only way to a fact, so assistive technology skips it. */
export class HoverHint {
  readonly #element: HTMLElement;

  constructor(container: HTMLElement) {
    this.#element = container.ownerDocument.createElement("div");
    this.#element.className = "map-hint";
    this.#element.setAttribute("aria-hidden", "true");
    this.#element.hidden = true;
    container.append(this.#element);
  }

  /** Shows a text beside a point of the container, in pixels, on the side where there is room. */
  show(text: string, x: number, y: number): void {
    this.#element.textContent = text;
    this.#element.hidden = false;
    const { clientWidth = 0, clientHeight = 0 } = this.#element.parentElement ?? {};
    const left =
      x + 14 + this.#element.offsetWidth > clientWidth ? x - 14 - this.#element.offsetWidth : x + 14;
    const top = Math.min(y + 14, clientHeight - this.#element.offsetHeight);
    this.#element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }

  hide(): void {
    this.#element.hidden = true;
  }

  remove(): void {
    this.#element.remove();
  }
}

import type { IControl, Map as MapLibreMap } from "maplibre-gl";

/** Names of the buttons, in the reader's language. */
export interface ControlWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
}

interface ControlButton {
  readonly name: keyof ControlWords;
  readonly sign: string;
  readonly act: () => void;
}

/** Closer, further out, and back to the whole story: real buttons, always visible. */
export class ZoomControl implements IControl {
  readonly #onReset: () => void;
  readonly #onZoom: (step: 1 | -1) => void;
  readonly #buttons = new Map<keyof ControlWords, HTMLButtonElement>();
  #container: HTMLElement | null = null;

  constructor(onZoom: (step: 1 | -1) => void, onReset: () => void) {
    this.#onZoom = onZoom;
    this.#onReset = onReset;
  }

  onAdd(map: MapLibreMap): HTMLElement {
    const group = map.getContainer().ownerDocument.createElement("div");
    group.className = "map-controls";
    const buttons: readonly ControlButton[] = [
      { name: "zoomIn", sign: "+", act: () => this.#onZoom(1) },
      { name: "zoomOut", sign: "−", act: () => this.#onZoom(-1) },
      { name: "reset", sign: "⤢", act: this.#onReset },
    ];
    for (const { name, sign, act } of buttons) {
      const button = group.ownerDocument.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.addEventListener("click", act);
      this.#buttons.set(name, button);
      group.append(button);
    }
    this.#container = group;
    return group;
  }

  onRemove(): void {
    this.#container?.remove();
    this.#buttons.clear();
  }

  /** The part of the page the buttons cover; null while they are on no map. */
  get covered(): DOMRect | null {
    return this.#container?.getBoundingClientRect() ?? null;
  }

  /** Names the buttons anew, for instance in another language. */
  name(words: ControlWords): void {
    for (const [name, button] of this.#buttons) {
      button.setAttribute("aria-label", words[name]);
      button.title = words[name];
    }
  }
}

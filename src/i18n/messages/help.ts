/** Help on keys and ways round the page, and how the page looks. */
export interface HelpMessages {
  readonly heading: string;
  readonly readMap: { readonly heading: string; readonly points: readonly string[] };
  readonly readList: { readonly heading: string; readonly points: readonly string[] };
  readonly keys: {
    readonly heading: string;
    /** What the keys of a line do. */
    readonly lines: Readonly<Record<"search" | "help" | "close" | "tab" | "list" | "map", string>>;
    /** Between two keys that do the same. */
    readonly or: string;
    /** A choice: keys of a single sign are heeded. Voice input and slips strike them by accident. */
    readonly single: string;
  };
  readonly theme: {
    readonly heading: string;
    readonly names: Readonly<Record<"auto" | "light" | "dark" | "projector", string>>;
  };
  readonly failed: string;
}

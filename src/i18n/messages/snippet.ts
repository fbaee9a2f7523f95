/** Putting the map into another page. */
export interface SnippetMessages {
  /** In the dialog for sharing: what it is, in one line, and the button that leads there. */
  readonly line: string;
  readonly open: string;
  readonly heading: string;

  readonly story: string;
  readonly view: string;
  readonly wholeStory: string;
  readonly asSeen: string;
  readonly language: string;
  readonly ratio: string;
  /** Shapes of the frame, widest first. */
  readonly ratios: Readonly<Record<"16/9" | "4/3" | "1/1" | "3/4", string>>;
  readonly data: string;
  readonly live: string;
  readonly frozen: string;
  readonly frozenLine: (version: string) => string;

  readonly preview: string;
  readonly widths: Readonly<Record<"phone" | "column" | "wide", string>>;

  readonly code: string;
  readonly codeLine: string;
  readonly withScript: string;
  readonly scriptLine: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

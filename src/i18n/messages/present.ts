/** What each key, or pair of keys, does in a presentation. */
export type PresentKeyLine =
  | "next"
  | "previous"
  | "ends"
  | "jump"
  | "reveal"
  | "blank"
  | "fullScreen"
  | "notes"
  | "spotlight"
  | "help"
  | "close";

/** A presentation and its notes window. They load with it: readers do not need them. */
export interface PresentMessages {
  readonly progress: (number: number, count: number) => string;
  /** Said when a step is shown. */
  readonly announce: (number: number, count: number, heading: string) => string;
  readonly steps: string;
  readonly goTo: (number: number, heading: string) => string;
  readonly previous: string;
  readonly next: string;
  /** Back to the step's own view, when the teacher has left it. */
  readonly back: string;
  readonly question: string;
  readonly reveal: string;
  readonly hide: string;
  readonly answer: string;
  /** Of the option that is right, for those who do not see its mark. */
  readonly right: string;
  readonly evidence: string;
  /** Heads the list of what stands out on the map. */
  readonly marks: string;
  readonly help: string;
  readonly leave: string;
  readonly blank: string;
  readonly spotlight: string;
  /** In a frame that does not have the focus. */
  readonly asleep: string;
  readonly blocked: string;
  readonly openNotes: string;
  readonly keys: {
    readonly heading: string;
    readonly digits: string;
    readonly lines: Readonly<Record<PresentKeyLine, string>>;
    readonly touch: string;
    /** Said when this browser has a copy of the site for use without a network. */
    readonly keptCopy: string;
  };
  readonly notes: {
    readonly heading: string;
    readonly now: string;
    readonly next: string;
    readonly last: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly start: string;
    readonly reset: string;
    readonly blankOn: string;
    readonly blankOff: string;
  };
}

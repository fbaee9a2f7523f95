/** The map as one file to take into a class room. */
export interface ClassCopyMessages {
  readonly heading: string;
  readonly line: string;
  readonly save: string;
  /** In a copy that a browser is too old for. */
  readonly notStarted: string;
  /** On a sheet printed from a copy that knows no address of the site. */
  readonly storyIsHere: string;
}

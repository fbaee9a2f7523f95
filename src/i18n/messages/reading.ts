/** A document read claim by claim. */
export interface ReadingMessages {
  readonly heading: string;
}

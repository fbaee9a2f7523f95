/** The time control. */
export interface TimeMessages {
  readonly heading: string;
}

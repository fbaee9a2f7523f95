/** What can be done with the thing that a panel is about. */
export interface ActionMessages {
  /** The name of the row of buttons. */
  readonly label: string;
  readonly copyLink: string;
  readonly picture: string;
  readonly embed: string;
  readonly report: string;
  /** At a single claim. */
  readonly reportClaim: string;
  /** The code of the row did not arrive. */
  readonly failed: string;

  /** The report that is prepared for the reader to complete. */
  readonly prepared: {
    readonly title: (name: string) => string;
    readonly ask: string;
    readonly entry: string;
    readonly claim: string;
    readonly data: string;
    readonly address: string;
    readonly more: (lines: number) => string;
  };
}

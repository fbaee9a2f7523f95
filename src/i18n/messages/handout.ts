/** The printed sheets of a story: the handout and its answers. */
export interface HandoutMessages {
  readonly heading: string;
  /** Before lines to fill in. */
  readonly name: string;
  readonly date: string;
  readonly list: string;
  readonly notOnMap: string;
  readonly questions: string;
  readonly documents: string;
  readonly answers: string;
  /** Before the option that is right. */
  readonly right: string;
  readonly restsOn: string;
  /** Over the story's address. */
  readonly online: string;
  /** In place of the address, where the build does not know it. `file`: the story's page, beside this one. */
  readonly noAddress: (file: string) => string;
  /** On the screen only. */
  readonly howToPrint: string;
  readonly toStory: string;
  readonly toAnswers: string;
  readonly toHandout: string;
}

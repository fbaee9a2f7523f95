/** Help on keys and ways round the page. */
export interface HelpMessages {
  readonly heading: string;
}

/** The map in a frame on another site's page. */
export interface EmbedMessages {
  /** The two sheets, on the narrow bar under the map. */
  readonly legend: string;
  readonly list: (entries: number) => string;
  /** Before the publishers. */
  readonly sources: string;
  /** Leads to the site itself, with the view as it is. */
  readonly openFull: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** How the map is moved, when the page around it has been scrolled over it. */
  readonly gestures: Readonly<Record<"wheel" | "wheelOnMac" | "fingers", string>>;
}

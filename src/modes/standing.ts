/** What an embed tells the other embeds of the site, so that of those on screen one has a live map. */
export interface Standing {
  readonly id: string;
  /** How much of its map is on screen, in tenths: 0 to 10. */
  readonly seen: number;
  readonly isLive: boolean;
  /** When its reader last asked for the map, in milliseconds since 1970; 0 for never since it came on screen. */
  readonly claimed: number;
  /** Has just come on screen and wants to hear from the others. */
  readonly asks: boolean;
}

/** Whether the one goes before the other: what its reader asked for, then what is more in view, then what is live. */
export function goesBefore(one: Standing, other: Standing): boolean {
  if (one.claimed !== other.claimed) return one.claimed > other.claimed;
  if (one.seen !== other.seen) return one.seen > other.seen;
  if (one.isLive !== other.isLive) return one.isLive;
  return one.id < other.id;
}

/** Whether an embed has the live map among those it knows of. An embed that is off screen never has it. */
export function hasTurn(own: Standing, others: Iterable<Standing>): boolean {
  if (own.seen === 0) return false;
  return [...others].every((other) => other.seen === 0 || goesBefore(own, other));
}

/** A claim may be so many milliseconds ahead of our clock. */
const CLOCK_SLACK = 1_000;

/**
 * A message as the standing of another embed; null when it is none. Whatever else shares the site's origin can send
 * messages too.
 * @param now milliseconds since 1970
 */
export function parseStanding(message: unknown, now: number): Standing | null {
  if (typeof message !== "object" || message === null) return null;
  const { id, seen, isLive, claimed, asks } = message as Record<string, unknown>;
  if (typeof id !== "string" || !/^[a-z0-9]{1,16}$/.test(id)) return null;
  if (!isWhole(seen) || seen > 10 || !isWhole(claimed) || claimed > now + CLOCK_SLACK) return null;
  if (typeof isLive !== "boolean" || typeof asks !== "boolean") return null;
  return { id, seen, isLive, claimed, asks };
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

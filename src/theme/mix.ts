/**
 * A colour between two, both `#rrggbb`: `share` 0 gives the first, 1 the second. Mixed in sRGB, as browsers and
 * graphics programs lay one colour thinly over another.
 */
export function mixColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const from = Number.parseInt(first.slice(at, at + 2), 16);
    const to = Number.parseInt(second.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

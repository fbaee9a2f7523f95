/** Something that wants to touch a ring at an angle (radians), and how much of the ring it needs. */
export interface PortWish {
  readonly angle: number;
  /** Share of the ring, in radians. */
  readonly width: number;
}

const TURN = 2 * Math.PI;
/** Enough for twenty ports to settle to a hundredth of a degree. */
const ROUNDS = 400;

/**
 * Angles at which ports touch a ring side by side, each as near to its wish as the others allow, in the order of
 * the wishes round the ring. Where the ring is too small for all, they share the shortage evenly.
 */
export function settlePorts(wishes: readonly PortWish[]): number[] {
  const total = wishes.reduce((sum, { width }) => sum + width, 0);
  const squeeze = Math.min(1, (TURN * 0.999) / Math.max(total, 1e-9));
  const order = wishes.map((_, index) => index);
  order.sort((a, b) => normalise(wishes[a]?.angle ?? 0) - normalise(wishes[b]?.angle ?? 0) || a - b);
  const angles = order.map((index) => normalise(wishes[index]?.angle ?? 0));
  const widths = order.map((index) => (wishes[index]?.width ?? 0) * squeeze);
  for (let round = 0; round < ROUNDS && pushApart(angles, widths); round += 1);
  const settled = new Array<number>(wishes.length);
  order.forEach((index, rank) => {
    settled[index] = angles[rank] ?? 0;
  });
  return settled;
}

/** The middle of the widest free stretch of a ring, and its width. The whole ring is free when nothing touches it. */
export function widestGap(ports: readonly PortWish[]): PortWish {
  const sorted = ports.map(({ angle, width }) => ({ angle: normalise(angle), width }));
  sorted.sort((a, b) => a.angle - b.angle);
  const [first] = sorted;
  if (!first) return { angle: Math.PI / 2, width: TURN };
  let widest: PortWish = { angle: 0, width: Number.NEGATIVE_INFINITY };
  sorted.forEach((port, index) => {
    const next = sorted[index + 1] ?? { ...first, angle: first.angle + TURN };
    const from = port.angle + port.width / 2;
    const width = next.angle - next.width / 2 - from;
    if (width > widest.width) widest = { angle: from + width / 2, width };
  });
  return widest;
}

/** One round: neighbours that overlap move apart by half the overlap each. False when none did. */
function pushApart(angles: number[], widths: readonly number[]): boolean {
  let moved = false;
  for (let index = 0; index < angles.length && angles.length > 1; index += 1) {
    const next = (index + 1) % angles.length;
    const here = angles[index] ?? 0;
    const there = (angles[next] ?? 0) + (next === 0 ? TURN : 0);
    const overlap = ((widths[index] ?? 0) + (widths[next] ?? 0)) / 2 - (there - here);
    if (overlap <= 1e-4) continue;
    angles[index] = here - overlap / 2;
    angles[next] = (angles[next] ?? 0) + overlap / 2;
    moved = true;
  }
  return moved;
}

function normalise(angle: number): number {
  return ((angle % TURN) + TURN) % TURN;
}

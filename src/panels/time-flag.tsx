/** Width and height of a flag, in pixels. */
export const FLAG = 9;

/** A publication: a triangle that stands on its month; hollow when the date is inferred. */
export function TimeFlag(props: { x: number; y: number; isInferred: boolean; isPale?: boolean }) {
  const { x, y, isInferred, isPale = false } = props;
  return (
    <path
      class={isInferred ? "time-flag inferred" : "time-flag"}
      data-pale={isPale ? "" : undefined}
      d={`M${x + 0.75} ${y + 0.75}h${FLAG - 1.5}l${-(FLAG - 1.5) / 2} ${FLAG - 2}z`}
    />
  );
}

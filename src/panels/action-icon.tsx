/** Lines in a square of 16, drawn in the colour of the words beside them. */
const PATHS = {
  link: "M6.5 9.5 9.5 6.5M7.5 4.5 9 3a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.5 11.5 7 13a2.8 2.8 0 0 1-4-4l1.5-1.5",
  picture: "M2 3h12v10H2zM2 11l3.5-3.5 3 3L11 8l3 3M10.6 5.6h.1",
  embed: "M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9 3 7 13",
  report: "M3.5 14V2.5h9L10.5 5.5l2 3h-9",
} as const;

export function ActionIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="action-icon" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentcolor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

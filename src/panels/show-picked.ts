/** Brings the picked entry into view where the list scrolls by itself; a page that scrolls stays where it is. */
export function showPicked(entries: HTMLElement | null): void {
  const button = entries?.querySelector("[aria-current]");
  const column = button?.closest(".column");
  if (button && column && getComputedStyle(column).overflowY === "auto") {
    button.scrollIntoView({ block: "nearest" });
  }
}

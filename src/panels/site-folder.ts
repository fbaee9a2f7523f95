/**
 * The site's folder as seen from the page, ending in "/". Pages that are kept with an earlier version of the data say it
 * themselves (`data-site`): they stand deeper, and use the base map and the other pages of today.
 */
export function siteFolder(): string {
  return (typeof document === "undefined" ? undefined : document.documentElement.dataset.site) ?? "./";
}

/** Whether this is a class copy: one file, without a site beside it. */
export const IS_CLASS_COPY: boolean = false;

/**
 * The address of a view, relative to the page: the site's first page leads on to that of the view.
 * @param query as `formatViewState` gives it
 */
export function viewAddress(query: string): string {
  return `./${query}`;
}

/** The whole address that links to take away are made from. */
export function pageAddress(): string {
  return location.href;
}

/** Whether such links lead others anywhere. */
export function isPublished(): boolean {
  return true;
}

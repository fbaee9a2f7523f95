/** Whether this browser has a copy of the site, whole and in use, with which it works without a network. */
export async function hasKeptCopy(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active != null;
  } catch {
    // Nothing is kept for a file on a stick or for a frame without an origin, and asking is refused there.
    return false;
  }
}

/**
 * What a built page may do, as its meta element: run, show and fetch its own files, the inline script and style with
 * these hashes, and nothing else.
 * @param scripts CSP hash sources, quoted
 * @param isEmbed In a frame without an origin of its own (`sandbox="allow-scripts"`) the map's worker has to come from
 *   a `data:` address, which holds nothing but the import of the site's own file. All scripts have to be trusted types.
 * @param frames whether it may show other pages of the site in frames
 */
export function contentPolicy(allowed: {
  scripts: readonly string[];
  styles: readonly string[];
  isEmbed?: boolean;
  frames?: boolean;
}): string {
  const { scripts, styles, isEmbed = false, frames = false } = allowed;
  const worker = isEmbed ? " data:" : "";
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    `connect-src 'self'${worker}`,
    // Both frames and workers, in as few bytes of what is sent before the picture (CSP 3, 6.1.1).
    frames ? "child-src 'self'" : `worker-src 'self'${worker}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(isEmbed ? ["require-trusted-types-for 'script'", "trusted-types default"] : []),
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** What a class copy may do: run its one script, also as the map's worker, use its styles and show its own pictures. */
export function classCopyPolicy({
  script,
  styles,
}: {
  script: readonly string[];
  styles: readonly string[];
}): string {
  const policy = [
    "default-src 'none'",
    `script-src ${script.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src data: blob:",
    // MapLibre reads the worker's text at its address.
    "connect-src blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

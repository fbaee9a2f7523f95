/**
 * What a built page may do, as its meta element: run, show and fetch its own files, the inline script and style with
 * these hashes, and nothing else.
 * @param scripts CSP hash sources, quoted
 * @param frames whether it may show other pages of the site in frames
 */
export function contentPolicy({
  scripts,
  styles,
  frames = false,
}: Record<"scripts" | "styles", readonly string[]> & { frames?: boolean }): string {
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

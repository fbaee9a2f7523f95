/**
 * MapLibre's worker is this very program, a plain script. Its address is that of a copy of the program's text: a page
 * opened as a file may start nothing else. MapLibre starts what ends in ".cjs" as a plain script, and browsers start no
 * module from such an address.
 */
export function workerAddress(): string {
  const text = document.querySelector("script[data-program]")?.textContent ?? "";
  return `${URL.createObjectURL(new Blob([text], { type: "text/javascript" }))}#.cjs`;
}

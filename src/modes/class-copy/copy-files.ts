/** The element of a class copy that holds the site's files: an object of path → text, deflated, in base 64. */
export const FILES_ID = "files";

/** What is built in: `PackageCredit`s. */
export const PACKAGES_FILE = "packages.json";

let unpacked: Promise<Readonly<Record<string, string>>> | null = null;

/** A file of the site, kept in the page. Rejects when the browser cannot unpack it. @returns undefined for none */
export async function fileInCopy(path: string): Promise<string | undefined> {
  unpacked ??= unpack(document.getElementById(FILES_ID)?.textContent ?? "");
  return (await unpacked)[path];
}

async function unpack(packed: string): Promise<Readonly<Record<string, string>>> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
}

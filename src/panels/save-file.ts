/** A file to save: its name, and what is in it. */
export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

/** How long a browser may take to begin reading a file it was given, in milliseconds. */
const UNTIL_READ = 60_000;

/** Has the browser save a file, as it does with downloads. */
export function saveFile({ name, content }: TakenFile, page: Document): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_READ);
}

import { fileInCopy } from "../../copy-files.ts";

/** The file is in the page. */
export async function askForFile(address: string): Promise<Response> {
  const text = await fileInCopy(address);
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
}

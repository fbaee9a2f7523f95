import { siteFolder } from "../panels/site-folder.ts";
import { askForFile } from "./ask-for-file.ts";

/** Answers to files asked for before they are needed. */
const expected = new Map<string, Promise<Response>>();

/** Asks for a file of the base map that will be fetched soon. Whether it arrives shows then. */
export function expectBasemap(file: string): void {
  const answer = ask(file);
  answer.catch(() => undefined);
  expected.set(file, answer);
}

/** Fetches a file of the base map. Rejects when it does not arrive, or is no JSON. */
export async function fetchBasemap(file: string): Promise<unknown> {
  const answer = expected.get(file) ?? ask(file);
  expected.delete(file);
  const response = await answer;
  if (!response.ok) throw new Error(`basemap/${file}: ${response.status}`);
  return response.json();
}

function ask(file: string): Promise<Response> {
  return askForFile(`${siteFolder()}basemap/${file}`);
}

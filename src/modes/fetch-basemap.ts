import { siteFolder } from "../panels/site-folder.ts";
import { askForFile } from "./ask-for-file.ts";

/** Fetches a file of the base map. Rejects when it does not arrive, or is no JSON. */
export async function fetchBasemap(file: string): Promise<unknown> {
  const response = await askForFile(`${siteFolder()}basemap/${file}`);
  if (!response.ok) throw new Error(`basemap/${file}: ${response.status}`);
  return response.json();
}

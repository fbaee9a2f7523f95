import type { Tour, TourFile } from "../model/tour.ts";
import { DatasetError, loadJson } from "./load-dataset.ts";

/**
 * Fetches the tours. The converter checked them against the dataset; here only that it is the file this page was
 * built for.
 * @throws DatasetError
 */
export async function loadTours(address: string): Promise<readonly Tour[]> {
  const data = await loadJson(address);
  if (!isTourFile(data) || data.tours.length === 0) throw new DatasetError("wrong shape");
  return data.tours;
}

function isTourFile(data: unknown): data is TourFile {
  return typeof data === "object" && data !== null && Array.isArray((data as { tours?: unknown }).tours);
}

import { readFileSync } from "node:fs";
import type { TourFile } from "../../../src/model/tour.ts";

/** The tours of the site, as committed. */
export const TOUR_FILE = JSON.parse(
  readFileSync(new URL("../../../data/geojson/tours.json", import.meta.url), "utf8"),
) as TourFile;

export const TOURS = TOUR_FILE.tours;

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { qgisStyles } from "./qgis-styles.ts";

/** `npm run qgis-styles`: writes the styles for QGIS beside the GeoJSON files, from the palette. */
for (const [name, text] of qgisStyles()) {
  writeFileSync(join("data/geojson", name), text);
  console.log(`data/geojson/${name}`);
}

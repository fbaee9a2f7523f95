import { csvText } from "../model/csv.ts";
import type { TakenFile } from "../panels/save-file.ts";
import type { TakenKind, TakenView } from "../panels/share-dialog.tsx";
import { tableEntries } from "../panels/table-entries.ts";
import { tableWords } from "../panels/table-words.ts";
import { indexAsOf } from "../view/as-of.ts";
import { visibleEntries } from "../view/derive.ts";
import { claimRows } from "../view/export/claim-rows.ts";
import { ANNOTATIONS_FILE, seenAnnotations } from "../view/export/seen-annotations.ts";
import { FEATURE_FILES, seenFeatures } from "../view/export/seen-features.ts";
import { tableRows } from "../view/export/table-rows.ts";
import { formatViewState } from "../view/url.ts";
import { askForFile } from "./ask-for-file.ts";

const MEDIA_TYPES: Readonly<Record<TakenKind, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  geojson: "application/geo+json",
  csv: "text/csv;charset=utf-8",
  "claims.csv": "text/csv;charset=utf-8",
  jsonld: "application/ld+json",
};

/** Makes a file of the present view. Rejects when a file it is made from does not arrive. */
export async function takenFile(kind: TakenKind, now: TakenView): Promise<TakenFile> {
  const content = await contentOf(kind, now);
  return {
    name: `battery-routes-${now.view.story ?? "overview"}.${kind}`,
    content: content instanceof Blob ? content : new Blob([content], { type: MEDIA_TYPES[kind] }),
  };
}

async function contentOf(kind: TakenKind, now: TakenView): Promise<string | Blob> {
  const { index, view, address, messages } = now;
  const entries = visibleEntries(index, view);
  switch (kind) {
    case "geojson": {
      const collections = await Promise.all(FEATURE_FILES.map(fetchData));
      const seen = collections as Parameters<typeof seenFeatures>[0];
      return jsonText(seenFeatures(seen, entries, { address, asOf: view.asOf }));
    }
    case "jsonld": {
      const page = (await fetchData(ANNOTATIONS_FILE)) as Parameters<typeof seenAnnotations>[0];
      return jsonText(seenAnnotations(page, entries, formatViewState(view)));
    }
    case "csv": {
      const known = indexAsOf(index, view.asOf);
      return csvText(tableRows(known, tableEntries(now), tableWords({ index: known, messages })));
    }
    case "claims.csv": {
      const known = indexAsOf(index, view.asOf);
      return csvText(claimRows(known, tableEntries(now), tableWords({ index: known, messages })));
    }
    case "svg":
      return (await drawnPicture(now)).svg;
    case "png": {
      const { pngOf } = await import("./svg-to-png.ts");
      return pngOf(await drawnPicture(now), document);
    }
  }
}

async function drawnPicture(now: TakenView) {
  const { drawViewPicture } = await import("./draw-view-picture.ts");
  return drawViewPicture(now, document);
}

async function fetchData(file: string): Promise<unknown> {
  const response = await askForFile(`data/${file}`);
  if (!response.ok) throw new Error(`data/${file}: ${response.status}`);
  return response.json();
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

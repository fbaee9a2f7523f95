import { createHash } from "node:crypto";
import type { Dataset } from "../model/dataset.ts";
import type { DatasetBody } from "./build-dataset.ts";
import { writeFields } from "./json-lines.ts";

/** The dataset as written. The version is a checksum of all lines but its own, so that it changes when they do. */
export function writeDataset(body: DatasetBody): { dataset: Dataset; text: string } {
  const fields = writeFields({ ...body });
  const version = createHash("sha256").update(fields).digest("hex").slice(0, 12);
  return {
    dataset: { version, ...body },
    text: `{\n"version": ${JSON.stringify(version)},\n${fields}\n}\n`,
  };
}

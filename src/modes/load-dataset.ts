import type { DatasetFailure } from "../i18n/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import { askForFile } from "./ask-for-file.ts";

/** The dataset did not arrive whole; `failure` says how, `cause` holds what the browser said. */
export class DatasetError extends Error {
  readonly failure: DatasetFailure;

  constructor(failure: DatasetFailure, cause?: unknown) {
    super(`dataset: ${failure}`, { cause });
    this.failure = failure;
  }
}

const LISTS = ["stories", "documents", "places", "organisations", "entries", "claims"] as const;

/**
 * Fetches the dataset.
 * @param address relative to the page, so that the site works from any folder
 * @throws DatasetError
 */
export async function loadDataset(address: string): Promise<Dataset> {
  const data = await loadJson(address);
  if (!isDataset(data)) throw new DatasetError("wrong shape");
  return data;
}

/**
 * Fetches a file of the site that holds JSON.
 * @throws DatasetError
 */
export async function loadJson(address: string): Promise<unknown> {
  return parse(await fetchText(address));
}

async function fetchText(address: string): Promise<string> {
  const response = await askForFile(address).catch((cause: unknown) => {
    throw new DatasetError("missing", cause);
  });
  if (!response.ok) throw new DatasetError("missing", response.status);
  return response.text().catch((cause: unknown) => {
    throw new DatasetError("cut off", cause);
  });
}

/** Text that begins like an object and is none was cut off; anything else (a server's error page) is not data. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(text.trimStart().startsWith("{") ? "cut off" : "not data", cause);
  }
}

/** The converter checked the content; here only that it is the file this page was built for. */
function isDataset(data: unknown): data is Dataset {
  if (typeof data !== "object" || data === null) return false;
  const record = data as Record<string, unknown>;
  return typeof record.version === "string" && LISTS.every((list) => Array.isArray(record[list]));
}

import { parseArgs } from "node:util";
import { EDTF_EXAMPLES, parseEdtf } from "../convert/edtf-date.ts";
import { nearest } from "../convert/nearest.ts";

export const USAGE = `usage: npm run draft -- <article.txt or .html> [--published 2023-11-10] [--publisher "Lake Post"]
         [--url https://…] [--title "…"] [--id …] [--model] [--force]    writes seeds/<id>.yaml
       npm run draft -- <article> --json                                 prints the facts, writes nothing
       npm run draft -- --review <record> [--original <file or folder>]  lists what is open`;

/** What the command is asked to do. */
export type DraftArguments =
  | { readonly command: "help" }
  | { readonly command: "review"; readonly record: string; readonly original: string | undefined }
  | (ArticleArguments & { readonly command: "draft" | "json" });

export interface ArticleArguments {
  readonly article: string;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly model: boolean;
  readonly force: boolean;
}

/** The command line was not understood: one sentence. */
export class ArgumentError extends Error {}

const OPTIONS = {
  published: { type: "string" },
  publisher: { type: "string" },
  url: { type: "string" },
  title: { type: "string" },
  id: { type: "string" },
  review: { type: "string" },
  original: { type: "string" },
  model: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** @throws ArgumentError */
export function readArguments(words: readonly string[]): DraftArguments {
  const { values, positionals } = parsed(words);
  if (values.help) return { command: "help" };
  if (values.review !== undefined) {
    if (positionals.length > 0) throw new ArgumentError(`"${positionals[0]}" has no place beside --review`);
    return { command: "review", record: values.review, original: values.original };
  }
  const [article, second] = positionals;
  if (article === undefined) throw new ArgumentError("no article is named");
  if (second !== undefined) throw new ArgumentError(`one article at a time; "${second}" is the second`);
  if (values.original !== undefined) throw new ArgumentError("--original goes with --review");
  checkValues(values);
  const { published, publisher, url, title, id, model, force } = values;
  const command = values.json ? "json" : "draft";
  return { command, article, published, publisher, url, title, id, model, force };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [, unknown] = /Unknown option '--([^'\s]*)/.exec(String(error)) ?? [];
    if (unknown === undefined) throw new ArgumentError((error as Error).message.split(". To")[0]);
    const meant = nearest(unknown, Object.keys(OPTIONS));
    const hint = meant ? `; did you mean --${meant}?` : "";
    throw new ArgumentError(`there is no option --${unknown}${hint}`);
  }
}

interface CheckedValues {
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
}

function checkValues({ published, url, id }: CheckedValues): void {
  if (published !== undefined && !Number.isFinite(parseEdtf(published)?.start)) {
    throw new ArgumentError(`--published "${published}" is no date; expected ${EDTF_EXAMPLES}`);
  }
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new ArgumentError(`--url "${url}" is no address; expected one that begins with https://`);
  }
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new ArgumentError(`--id "${id}" is no id; expected lower-case letters, digits and single hyphens`);
  }
}

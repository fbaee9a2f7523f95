import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** An answer that went out: the file's path in the folder, and how many bytes its compressed body has. */
export interface Served {
  readonly path: string;
  readonly bytes: number;
}

export interface BrotliServer {
  /** Ends in "/". */
  readonly address: string;
  /** What was asked for since the server started or `forget` was called, in that order; missing files are left out. */
  readonly served: readonly Served[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves a folder on a free port as a good static server does: every file compressed with brotli.
 * @param quality of the compression, 0 to 11; 11 is what a server with files made beforehand uses
 * @param when "beforehand", so that no answer waits for it, or only what is "asked for"
 */
export async function serveBrotli(
  folder: string,
  quality = 11,
  when: "beforehand" | "asked for" = "beforehand",
): Promise<BrotliServer> {
  const bodies = new Map(when === "beforehand" ? compressedFiles(folder, quality) : []);
  const bodyOf = (path: string) => {
    const known = bodies.get(path);
    const file = join(folder, path);
    if (known || when === "beforehand" || !existsSync(file)) return known;
    const body = brotli(readFileSync(file), quality);
    bodies.set(path, body);
    return body;
  };
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname.slice(1)}index.html` : pathname.slice(1);
    const body = bodyOf(path);
    if (!body) {
      response.statusCode = 404;
      response.end();
      return;
    }
    served.push({ path, bytes: body.length });
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/json",
      "Content-Encoding": "br",
      "Content-Length": body.length,
      "Cache-Control": "max-age=600",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    served,
    forget: () => {
      served.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The bodies of a folder's files by path, with "/" between folders. */
export function compressedFiles(folder: string, quality = 11): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join("/"), brotli(readFileSync(path), quality)];
      }),
  );
}

export function brotli(content: Buffer | string, quality = 11): Buffer {
  const bytes = Buffer.from(content as string);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

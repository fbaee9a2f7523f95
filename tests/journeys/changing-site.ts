import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** How a file arrives that does not arrive as it was made. */
type Spoilt = "another content" | "server error";

/** A site whose publisher puts new versions on the server, and whose server can be gone. */
export interface ChangingSite {
  /** Ends in "/". */
  readonly address: string;
  /** Paths of the files that were asked for, from the folder of the site, in order. */
  readonly asked: readonly string[];
  /** From now on the files of this folder are served. */
  readonly publish: (folder: string) => void;
  /** From now on a file does not arrive as it was made; without a path all do. */
  readonly spoil: (path: string | null, how?: Spoilt) => void;
  readonly goes: () => Promise<void>;
  readonly comesBack: () => Promise<void>;
}

/**
 * Serves a folder on a free port. No answer may be kept by caches of other kinds, and each one says that it depends on
 * what was asked for, as some hosts do.
 * @param below the path of the site's folder on the server, beginning and ending in "/"
 */
export async function serveChanging(folder: string, below: string): Promise<ChangingSite> {
  let files = sirv(folder);
  let spoilt: { path: string | null; how: Spoilt } = { path: null, how: "server error" };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : null;
    const fail = (status: number) => response.writeHead(status).end();
    if (path === null) return fail(404);
    asked.push(path);
    if (path === spoilt.path && spoilt.how === "server error") return fail(500);
    if (path === spoilt.path) return response.writeHead(200).end("<!doctype html><title>Welcome</title>");
    request.url = `/${path}`;
    response.setHeader("Vary", "Accept, Sec-Fetch-Mode");
    response.setHeader("Cache-Control", "no-store");
    files(request, response, () => {
      fail(404);
    });
  });
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}${below}`,
    asked,
    publish: (next) => {
      files = sirv(next);
    },
    spoil: (path, how = "another content") => {
      spoilt = { path, how };
    },
    goes: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    comesBack: async () => {
      await listen(server, port);
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

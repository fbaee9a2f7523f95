import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { builtSite } from "../served/built-site.ts";

/** The folder the site is served from: it must not matter which. */
const FOLDER = "/any/folder";

export interface BuiltSite {
  /** The address of the page, ending in "/". */
  readonly address: string;
  /** The address of a page of another origin that holds the site, at this query, in a frame of this size. */
  readonly hostPage: (width: number, height: number, query?: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port, as any static server would. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = await builtSite();
  const files = sirv(folder.path);
  const site = await listen((request, response) => {
    if (!request.url?.startsWith(`${FOLDER}/`)) return notFound(response);
    request.url = request.url.slice(FOLDER.length);
    files(request, response, () => notFound(response));
  });
  const address = `${origin(site)}${FOLDER}/`;
  const host = await listen((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    const asked = (name: string) => searchParams.get(name) ?? "";
    response.end(hostHtml(address + asked("query"), asked("width"), asked("height")));
  });
  return {
    address,
    hostPage: (width, height, query = "") =>
      `${origin(host)}/?width=${width}&height=${height}&query=${encodeURIComponent(query)}`,
    async close() {
      await Promise.all([site, host].map(closed));
      folder.remove();
    },
  };
}

function hostHtml(address: string, width: string, height: string): string {
  return `<!doctype html><html lang="en"><title>An article</title><h1>An article</h1><input aria-label="Comment">
    <iframe title="Map" src="${address.replaceAll("&", "&amp;")}" width="${width}" height="${height}" style="border:0"></iframe>
    <p style="height:200vh">More of the article.</p></html>`;
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end("Not found");
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

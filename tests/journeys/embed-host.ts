import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";

/** The site, and pages of another origin that hold it in frames. */
export interface EmbedHost {
  /** Address of the site, ending in "/"; others may not read its files across origins. */
  readonly site: string;
  /** The same on another port, with the headers that the build asks its host to send: everybody may read its files. */
  readonly openSite: string;
  /** The address of a page of another origin. @param headers what it is sent with besides */
  readonly page: (html: string, headers?: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Builds the site and serves it beside pages that hold it, each on a free port. */
export async function openEmbedHost(): Promise<EmbedHost> {
  const folder: BuiltFolder = await builtSite();
  const [closed, open] = await Promise.all([false, true].map((isOpen) => serveSite(folder.path, isOpen)));
  const pages: { html: string; headers: Readonly<Record<string, string>> }[] = [];
  const host = await listen((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    // 204: no icon, which browsers ask for unasked.
    response.writeHead(page ? 200 : 204, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html ?? "");
  });
  if (!closed || !open) throw new Error("the site is not served");
  return {
    site: `${origin(closed)}/any/folder/`,
    openSite: `${origin(open)}/any/folder/`,
    page(html, headers = {}) {
      pages.push({ html, headers });
      return `${origin(host)}/${pages.length - 1}`;
    },
    async close() {
      await Promise.all([closed, open, host].map(closedServer));
      folder.remove();
    },
  };
}

function serveSite(path: string, isOpen: boolean): Promise<Server> {
  const headers = isOpen ? headersForAll(path) : [];
  const files = sirv(path, {
    setHeaders: (response) => {
      for (const [name, value] of headers) response.setHeader(name, value);
    },
  });
  return listen((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end();
    };
    if (!request.url?.startsWith("/any/folder/")) return missing();
    request.url = request.url.slice("/any/folder".length);
    files(request, response, missing);
  });
}

/** What `_headers` of a built site sets for all its files: its first rule, up to an empty line. */
function headersForAll(path: string): [name: string, value: string][] {
  const [first = ""] = readFileSync(join(path, "_headers"), "utf8").split("\n\n");
  const [pattern, ...lines] = first.trim().split("\n");
  if (pattern !== "/*" || lines.length === 0) throw new Error(`_headers begins with ${pattern}`);
  return lines.map((line) => {
    const [, name = "", value = ""] = line.match(/^ {2}([\w-]+): (.*)$/) ?? [];
    return [name, value];
  });
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closedServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

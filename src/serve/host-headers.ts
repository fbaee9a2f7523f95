import type { Plugin, Rolldown } from "vite";
import { CLASS_COPY } from "../view/class-copy-file.ts";
import { WORKER_FILE } from "./offline-worker.ts";
import { siteAddress } from "./site-address.ts";

/** The file in which Netlify and Cloudflare Pages look for response headers. */
const HEADERS_FILE = "_headers";

const FOREVER = "public, max-age=31536000, immutable";

/**
 * Writes the response headers that a host should send (RFC 9111 for caching): the policy that the pages carry as well,
 * files with a hash in their name kept for good, everything readable by pages of other origins and by frames without an
 * origin of their own. Must be the last of the build's plugins.
 */
export function hostHeaders(): Plugin {
  return {
    name: "battery-routes-host-headers",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        this.emitFile({ type: "asset", fileName: HEADERS_FILE, source: headersText(pagesOf(bundle)) });
      },
    },
  };
}

function pagesOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".html") ? String(file.source) : [],
  );
}

/** @param pages the HTML of all built pages */
export function headersText(pages: readonly string[]): string {
  return [
    rule("/*", {
      "Content-Security-Policy": commonPolicy(pages),
      "Access-Control-Allow-Origin": "*",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    }),
    // Everything else is asked for again by default. Where two rules set a header, one of these hosts sends both values.
    rule("/assets/*", { "Cache-Control": FOREVER }),
    // To keep, not to visit: there its own policy, which is another one, is all it needs.
    rule(`/${CLASS_COPY}*`, { "Content-Disposition": "attachment" }),
    // Also by what stands between: whoever has a copy of the site learns of a new version by this file alone.
    rule(`/${WORKER_FILE}`, { "Cache-Control": "no-cache" }),
  ].join("\n");
}

/**
 * The policies of all pages as one that lets each do what its own allows; the stricter of both holds. In a frame
 * without an origin `'self'` is nothing in some browsers, so that the site is named where its address is known.
 */
function commonPolicy(pages: readonly string[]): string {
  const sources = new Map<string, Set<string>>();
  const required = pages.map(directivesOf);
  for (const [name, values] of required.flatMap((directives) => [...directives])) {
    // What only some pages are bound to would bind the others too.
    if (!FETCH_DIRECTIVE.test(name) && !required.every((directives) => directives.has(name))) continue;
    sources.set(name, new Set([...(sources.get(name) ?? []), ...values]));
  }
  const site = siteAddress();
  return [...sources]
    .map(([name, values]) => {
      const named = values.has("'self'") && site.includes("://") ? [new URL(site).origin] : [];
      return [name, ...values, ...named].join(" ");
    })
    .join("; ");
}

/** Those that default to `default-src 'none'` where a page does not give them. */
const FETCH_DIRECTIVE = /^(?!default-).*-src$/;

/** The directives of a page's own policy: name → values. */
function directivesOf(page: string): Map<string, string[]> {
  const [, policy] = page.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/) ?? [];
  if (policy === undefined) throw new Error(`a page without a policy: ${page.slice(0, 200)}`);
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join("\n")}\n`;
}

import { readFileSync } from "node:fs";
import type { PackageRole } from "../i18n/messages/method-page.ts";
import type { PackageCredit } from "../panels/method/rights-section.tsx";

/** What each package does. A dependency without a line here does not build: it would go without its credit. */
const ROLES: Readonly<Record<string, PackageRole>> = {
  "maplibre-gl": "map",
  preact: "panels",
  "@preact/signals": "signals",
  d3: "drawing",
  "topojson-client": "outlines",
  "topojson-server": "outlines",
  minisearch: "search",
  zod: "checks",
  "workbox-precaching": "offline",
};

/** Listed among the development dependencies, as part of the tools that make the base map; built in all the same. */
const BUILT_IN_BESIDES = ["topojson-client", "topojson-server"];

interface Manifest {
  readonly license?: unknown;
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that run in the reader's browser, with the licence and address that their own manifests give. */
export function packageCredits(): PackageCredit[] {
  const own = manifest("package.json");
  const names = [...new Set([...Object.keys(own.dependencies ?? {}), ...BUILT_IN_BESIDES])];
  const unknown = names.filter((name) => !(name in ROLES));
  if (unknown.length > 0) throw new Error(`src/serve/package-credits.ts has no role for ${unknown}`);
  return Object.entries(ROLES)
    .filter(([name]) => names.includes(name))
    .map(([name, role]) => ({ name, role, ...creditOf(name) }));
}

function creditOf(name: string): Pick<PackageCredit, "licence" | "address"> {
  const { license, homepage, repository } = manifest(`node_modules/${name}/package.json`);
  if (typeof license !== "string") throw new Error(`${name} names no licence`);
  const address = homepage ?? repository?.url.replace(/^git\+/, "").replace(/\.git$/, "");
  if (!address?.startsWith("https://")) throw new Error(`${name} names no address`);
  return { licence: license, address };
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

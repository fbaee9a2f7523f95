import { type Browser, chromium } from "playwright-core";

/** Chromium without background traffic, WebGL drawn in software, so that every machine draws the same. */
export const CHROMIUM_SWITCHES = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** The window in which sizes and times are measured, in pixels. */
export const SIZE = { width: 1280, height: 720 } as const;

export const chromiumPath = (): string => process.env.CHROMIUM ?? "/usr/bin/chromium";

/** @param extra switches besides */
export function openChromium(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_SWITCHES, ...extra] });
}

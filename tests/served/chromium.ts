import { type Browser, chromium } from "playwright-core";

/** Chromium without background traffic, WebGL drawn in software, so that every machine draws the same. */
const SWITCHES = [
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

export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: SWITCHES });
}

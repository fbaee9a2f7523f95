import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync) ?? "";

/** Firefox has WebGL only where there is a display: that of the desk, or Xvfb's. */
const hasDisplay = process.env.DISPLAY !== undefined || existsSync("/usr/bin/Xvfb");

/** Firefox and a display to draw on, where both are installed (Debian: firefox-esr, xvfb). */
export const hasFirefox = FIREFOX !== "" && hasDisplay;

/** Firefox, and what closes it together with its display. */
export interface OpenFirefox {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openFirefox(): Promise<OpenFirefox> {
  const display = process.env.DISPLAY === undefined ? await openDisplay() : null;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: false,
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
  });
  return {
    browser,
    async close() {
      await browser.close();
      display?.close();
    },
  };
}

/** A display that is seen by nobody. It names itself: the first number that is free. */
async function openDisplay(): Promise<{ name: string; close: () => void }> {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (text) => resolve(String(text).trim()));
    server.once("exit", () => reject(new Error("Xvfb did not start")));
  });
  return { name: `:${number}`, close: () => server.kill() };
}

/** Waits until the map of a page or an embed is no longer only its picture. @returns what it is then */
export async function fateInFirefox(place: Page | Frame): Promise<string | undefined> {
  await place.waitForFunction(() => document.documentElement.dataset.map !== "still", { timeout: 60_000 });
  return place.evaluate(() => document.documentElement.dataset.map);
}

import { cdp } from "vitest/browser";

/** Emulates how much motion the reader's system asks for, as a browser does. */
export async function askForMotion(value: "reduce" | "no-preference"): Promise<void> {
  const features = [{ name: "prefers-reduced-motion", value }];
  const session = cdp() as unknown as { send: (method: string, input: object) => Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", { features });
}

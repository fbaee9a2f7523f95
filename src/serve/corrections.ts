import type { Plugin } from "vite";
import { parseCorrections } from "../view/corrections.ts";

/** Tells the program where errors are reported, as the variable CORRECTIONS of the build says. */
export function corrections(): Plugin {
  return {
    name: "battery-routes-corrections",
    config: () => ({
      define: { "import.meta.env.CORRECTIONS": JSON.stringify(parseCorrections(process.env.CORRECTIONS)) },
    }),
  };
}

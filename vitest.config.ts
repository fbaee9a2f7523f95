import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { ClosingLine } from "./tests/closing-line.ts";
import { CHROMIUM_SWITCHES, chromiumPath } from "./tests/served/chromium.ts";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      env: { TZ: "UTC" },
      setupFiles: ["tests/random-seed.ts", "tests/every-language.ts"],
      reporters: ["default", new ClosingLine()],
      projects: [
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: ["tests/unit/**/*.test.ts", "tests/convert/**/*.test.ts"],
            // All cores, and by itself: the browsers' tests that follow wait for drawings, one file at a time.
            maxWorkers: "100%",
            sequence: { groupOrder: 0 },
            // Not a claim about speed: a busy machine must not fail a test.
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          // Found late, a dependency reloads the page under a running test.
          optimizeDeps: {
            include: ["axe-core", "preact/hooks", "@preact/signals", "maplibre-gl", "minisearch"],
          },
          test: {
            name: "chromium",
            include: ["tests/panels/**/*.test.{ts,tsx}", "tests/map/**/*.test.{ts,tsx}"],
            testTimeout: 60_000,
            sequence: { groupOrder: 1 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 720 },
              provider: playwright({
                launchOptions: {
                  executablePath: chromiumPath(),
                  args: [...CHROMIUM_SWITCHES],
                },
              }),
              instances: [{ browser: "chromium" }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "journeys",
            environment: "node",
            include: ["tests/journeys/**/*.test.ts"],
            globalSetup: ["tests/served/build-once.ts"],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
            sequence: { groupOrder: 2 },
          },
        },
      ],
    },
  }),
);

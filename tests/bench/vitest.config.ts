import { defineConfig } from "vitest/config";

/** What the claims of speed rest on: `npm run bench`. Not part of the tests, which assert no times. */
export default defineConfig({
  test: {
    name: "bench",
    environment: "node",
    include: ["tests/bench/**/*.bench.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
  },
});

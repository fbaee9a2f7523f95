import { describe, expect, test } from "vitest";
import { DatasetError, loadDataset } from "../../src/modes/load-dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";

/** The address of a file with this content, as a server might send it. */
function served(content: string): string {
  return URL.createObjectURL(new Blob([content], { type: "application/json" }));
}

async function failureOf(address: string): Promise<string> {
  const outcome = await loadDataset(address).catch((error: unknown) => error);
  return outcome instanceof DatasetError ? outcome.failure : `no DatasetError: ${String(outcome)}`;
}

test("a whole dataset is loaded as it is", async () => {
  expect(await loadDataset(served(JSON.stringify(FIXTURE)))).toEqual(FIXTURE);
});

describe("a dataset that does not arrive whole is told apart", () => {
  test("missing", async () => {
    const gone = served("{}");
    URL.revokeObjectURL(gone);
    expect(await failureOf(gone)).toBe("missing");
  });

  test("cut off", async () => {
    const whole = JSON.stringify(FIXTURE);
    for (const length of [1, 100, whole.length - 1]) {
      expect(await failureOf(served(whole.slice(0, length)))).toBe("cut off");
    }
  });

  test.each(["<!doctype html><title>Not found</title>", "", "Gateway timeout"])(
    "not data: “%s”",
    async (text) => {
      expect(await failureOf(served(text))).toBe("not data");
    },
  );

  test.each(["null", "[]", "42", "{}", '{"version":"1","entries":{}}'])(
    "of the wrong shape: %s",
    async (text) => {
      expect(await failureOf(served(text))).toBe("wrong shape");
    },
  );
});

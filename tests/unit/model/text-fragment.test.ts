import { expect, test } from "vitest";
import { addressAtPhrase } from "../../../src/model/text-fragment.ts";

test.each([
  ["https://example.org/a", "has halted exports", "https://example.org/a#:~:text=has%20halted%20exports"],
  [
    "https://example.org/a",
    "lithium-ion, cobalt & nickel",
    "https://example.org/a#:~:text=lithium%2Dion%2C%20cobalt%20%26%20nickel",
  ],
  [
    "https://example.org/a",
    "Renault's “EVs”",
    "https://example.org/a#:~:text=Renault's%20%E2%80%9CEVs%E2%80%9D",
  ],
  ["https://example.org/a#part", "words", "https://example.org/a#part:~:text=words"],
  ["https://example.org/a?b=1", "부산", "https://example.org/a?b=1#:~:text=%EB%B6%80%EC%82%B0"],
])("%s opened at “%s” is %s", (url, phrase, address) => {
  expect(addressAtPhrase(url, phrase)).toBe(address);
  expect(new URL(address).href).toBe(address);
});

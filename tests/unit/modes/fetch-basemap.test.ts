import { afterEach, expect, test, vi } from "vitest";
import { expectBasemap, fetchBasemap } from "../../../src/modes/fetch-basemap.ts";

vi.mock("../../../src/panels/site-folder.ts", () => ({ siteFolder: () => "./" }));

afterEach(() => vi.unstubAllGlobals());

function answering(...answers: readonly (Response | Error)[]): ReturnType<typeof vi.fn> {
  const waiting = [...answers];
  const fetch = vi.fn(async () => {
    const answer = waiting.shift();
    if (answer instanceof Response) return answer;
    throw answer;
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

test("a file asked for ahead is asked for once, and anew the next time", async () => {
  const fetch = answering(new Response('{"a":1}'), new Response('{"a":2}'));
  expectBasemap("world.json");
  expect(await fetchBasemap("world.json")).toEqual({ a: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await fetchBasemap("world.json")).toEqual({ a: 2 });
  expect(fetch.mock.calls).toEqual([["./basemap/world.json"], ["./basemap/world.json"]]);
});

test("what did not arrive is missed by the one who fetches it, by nobody before, and can be fetched again", async () => {
  answering(new Error("offline"), new Response("{}", { status: 404 }), new Response("{}"));
  expectBasemap("world.json");
  await new Promise((resolve) => setTimeout(resolve));
  await expect(fetchBasemap("world.json")).rejects.toThrow("offline");
  await expect(fetchBasemap("world.json")).rejects.toThrow("basemap/world.json: 404");
  expect(await fetchBasemap("world.json")).toEqual({});
});

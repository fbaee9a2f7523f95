import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { askModel } from "../../../../src/draft/language-model/ask-model.ts";
import { readEndpoint } from "../../../../src/draft/language-model/endpoint.ts";
import { completion, json, type Stub, stubEndpoint } from "./stub-endpoint.ts";

const KEY = "sk-secret-of-the-editor";
const MESSAGES = [{ role: "user", content: "an article" }] as const;

let stub: Stub | undefined;
afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

async function asked(
  answer: (response: ServerResponse) => void,
  seconds = "20",
): Promise<readonly unknown[]> {
  stub = await stubEndpoint(answer);
  const endpoint = readEndpoint({
    DRAFT_MODEL_URL: stub.url,
    DRAFT_MODEL_NAME: "stub-1",
    DRAFT_MODEL_KEY: KEY,
    DRAFT_MODEL_SECONDS: seconds,
  });
  return askModel(endpoint, MESSAGES);
}

describe("the endpoint", () => {
  test("is nowhere unless the environment names it", () => {
    expect(() => readEndpoint({})).toThrow(
      "--model needs DRAFT_MODEL_URL and DRAFT_MODEL_NAME in the environment",
    );
    expect(() => readEndpoint({ DRAFT_MODEL_URL: "http://127.0.0.1:1/v1" })).toThrow(
      /needs DRAFT_MODEL_NAME/,
    );
    expect(() => readEndpoint({ DRAFT_MODEL_URL: "file:///etc", DRAFT_MODEL_NAME: "m" })).toThrow(
      /is no address/,
    );
  });

  test("is the base's chat completions, or named in full", () => {
    const at = (DRAFT_MODEL_URL: string) => readEndpoint({ DRAFT_MODEL_URL, DRAFT_MODEL_NAME: "m" }).url;
    expect(at("http://127.0.0.1:1/v1/")).toBe("http://127.0.0.1:1/v1/chat/completions");
    expect(at("http://127.0.0.1:1/v1/chat/completions")).toBe("http://127.0.0.1:1/v1/chat/completions");
  });

  test("gets the messages, the key, and the schema of claims", async () => {
    await asked(json(200, completion('{"claims": []}')));
    const [request] = stub?.asked ?? [];
    expect(request?.path).toBe("/v1/chat/completions");
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.body).toMatchObject({ model: "stub-1", messages: MESSAGES, temperature: 0 });
    const format = request?.body.response_format as { json_schema: { schema: unknown; strict: boolean } };
    expect(format.json_schema.strict).toBe(true);
    const schema = JSON.stringify(format.json_schema.schema);
    for (const word of ["halted", "in doubt", "GWh", "more than", "considered"]) {
      expect(schema).toContain(`"${word}"`);
    }
    expect(schema).toContain('"additionalProperties":false');
  });
});

describe("a reply", () => {
  test("gives its claims, fenced or not", async () => {
    expect(await asked(json(200, completion('{"claims": [1, 2]}')))).toEqual([1, 2]);
    await stub?.close();
    expect(await asked(json(200, completion('```json\n{"claims": [3]}\n```')))).toEqual([3]);
  });

  test.each<[what: string, answer: (response: ServerResponse) => void, said: RegExp]>([
    [
      "a refusal",
      json(200, completion(null, { message: { refusal: "I cannot help." } })),
      /^the model refused: "I cannot help\."$/,
    ],
    [
      "cut off",
      json(200, completion('{"claims": [', { finish_reason: "length" })),
      /was cut off; nothing of it is used$/,
    ],
    [
      "filtered",
      json(200, completion("", { finish_reason: "content_filter" })),
      /filter kept the model's reply back$/,
    ],
    [
      "prose",
      json(200, completion("Here are the claims: none.")),
      /^the model's reply is not JSON: "Here are/,
    ],
    ["half of JSON", json(200, completion('{"claims": [{"paragraph": 1')), /^the model's reply is not JSON/],
    ["another form", json(200, completion('{"facts": []}')), /has no list "claims"$/],
    ["nothing", json(200, completion("  ")), /^the model's reply is empty$/],
    ["no choice", json(200, '{"choices": []}'), /has no message of the model$/],
    ["a page", json(200, "<html>Welcome</html>"), /^the endpoint's answer is not JSON: "<html>/],
    [
      "too many",
      json(429, '{"error":{"message":"Rate limit reached"}}', { "Retry-After": "17" }),
      /too many requests \(429\); try again in 17 seconds: Rate limit reached$/,
    ],
    [
      "no permission",
      json(401, `{"error":{"message":"Incorrect key ${KEY}"}}`),
      /refuses the key in DRAFT_MODEL_KEY \(401\): Incorrect key …$/,
    ],
    [
      "no such model",
      json(404, '{"error":{"message":"model not found"}}'),
      /^the endpoint knows no "stub-1"/,
    ],
    ["a fault", json(503, "busy"), /^the model's endpoint failed \(503\)$/],
    ["a redirect", json(302, "", { Location: "http://127.0.0.1:9/" }), /cannot be reached$/],
    ["a broken connection", (response) => response.destroy(), /cannot be reached$/],
  ])("that is no use is told in one sentence: %s", async (_, answer, said) => {
    const failure = await asked(answer).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).constructor.name).toBe("ModelError");
    expect((failure as Error).message).toMatch(said);
    expect((failure as Error).message).not.toContain(KEY);
  });

  test("that does not come is given up", async () => {
    const silent = () => undefined;
    await expect(asked(silent, "0.2")).rejects.toThrow(/gave no answer within 0\.2 seconds$/);
  });

  test("cannot come from where nobody listens", async () => {
    const endpoint = readEndpoint({ DRAFT_MODEL_URL: "http://127.0.0.1:9/v1", DRAFT_MODEL_NAME: "m" });
    await expect(askModel(endpoint, MESSAGES)).rejects.toThrow(
      "the model at http://127.0.0.1:9 cannot be reached",
    );
  });
});

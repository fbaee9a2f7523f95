import { type Endpoint, ModelError } from "./endpoint.ts";
import type { Message } from "./prompt.ts";
import { replyJsonSchema } from "./reply-schema.ts";

/**
 * Asks an OpenAI-compatible chat-completions endpoint, once. Returns the items of `claims`, not yet held against the
 * schema or the text.
 * @throws ModelError with one sentence: no answer, no permission, too many requests, a refusal, a reply that was cut
 * off or is not what was asked for
 */
export async function askModel(
  endpoint: Endpoint,
  messages: readonly Message[],
): Promise<readonly unknown[]> {
  const response = await post(endpoint, messages);
  if (!response.ok) throw new ModelError(await statusProblem(response, endpoint));
  const text = await response.text().catch((cause: unknown) => {
    throw new ModelError(noAnswer(cause, endpoint));
  });
  return claimsIn(contentOf(parse(text, "the endpoint's answer")));
}

async function post(endpoint: Endpoint, messages: readonly Message[]): Promise<Response> {
  const { url, model, key, timeout } = endpoint;
  const json_schema = { name: "claims", strict: true, schema: replyJsonSchema() };
  const body = { model, messages, temperature: 0, response_format: { type: "json_schema", json_schema } };
  try {
    return await fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      // A key must not follow where a redirect leads.
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (cause) {
    throw new ModelError(noAnswer(cause, endpoint));
  }
}

function noAnswer(cause: unknown, { url, timeout }: Endpoint): string {
  const { origin } = new URL(url);
  if (cause instanceof Error && cause.name === "TimeoutError") {
    return `the model at ${origin} gave no answer within ${timeout / 1000} seconds`;
  }
  return `the model at ${origin} cannot be reached`;
}

async function statusProblem(response: Response, { key, model }: Endpoint): Promise<string> {
  const { status } = response;
  const said = await saidBy(response, key);
  switch (status) {
    case 401:
    case 403:
      return `the model's endpoint refuses the key in DRAFT_MODEL_KEY (${status})${said}`;
    case 404:
      return `the endpoint knows no "${model}", or has no chat completions (404)${said}`;
    case 429: {
      const wait = response.headers.get("Retry-After");
      return `the model's endpoint has had too many requests (429)${wait ? `; try again in ${wait} seconds` : ""}${said}`;
    }
    default:
      return `the model's endpoint failed (${status})${said}`;
  }
}

/** The message of an error's body, without the key and short. */
async function saidBy(response: Response, key: string | null): Promise<string> {
  const text = await response.text().catch(() => "");
  const [, message] = /"message"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(text) ?? [];
  if (!message) return "";
  return `: ${key ? message.replaceAll(key, "…") : message}`;
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelError(`${what} is not JSON: "${text.trim().slice(0, 60)}"`);
  }
}

interface Choice {
  readonly finish_reason?: string;
  readonly message?: { readonly content?: string | null; readonly refusal?: string | null };
}

function contentOf(answer: unknown): string {
  const [choice] = (answer as { choices?: Choice[] } | null)?.choices ?? [];
  const { finish_reason: reason, message } = choice ?? {};
  if (!message) throw new ModelError("the endpoint's answer has no message of the model");
  if (message.refusal) throw new ModelError(`the model refused: "${message.refusal.slice(0, 200)}"`);
  if (reason === "length") throw new ModelError("the model's reply was cut off; nothing of it is used");
  if (reason === "content_filter") throw new ModelError("the endpoint's filter kept the model's reply back");
  if (typeof message.content !== "string" || message.content.trim() === "") {
    throw new ModelError("the model's reply is empty");
  }
  return message.content;
}

/** Some endpoints wrap JSON in a code fence. */
function claimsIn(content: string): readonly unknown[] {
  const [, fenced] = /^\s*```(?:json)?\s*([\s\S]*?)```\s*$/.exec(content) ?? [];
  const reply = parse(fenced ?? content, "the model's reply");
  const claims = (reply as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) throw new ModelError('the model\'s reply has no list "claims"');
  return claims;
}

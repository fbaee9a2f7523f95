import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the stub was asked: the request's headers and body. */
interface Asked {
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
}

export interface Stub {
  /** Its base address, on this machine only. */
  readonly url: string;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

/** A chat-completions endpoint on 127.0.0.1 that gives every request the same answer. */
export async function stubEndpoint(answer: (response: ServerResponse) => void): Promise<Stub> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      asked.push({ path: request.url, headers: request.headers, body: JSON.parse(text) });
      answer(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** A reply as such endpoints give it. */
export function completion(content: string | null, over: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1700000000,
    model: "stub-1",
    choices: [
      { index: 0, finish_reason: "stop", message: { role: "assistant", content, refusal: null }, ...over },
    ],
    usage: { prompt_tokens: 812, completion_tokens: 96, total_tokens: 908 },
  });
}

export function json(status: number, body: string, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(body);
  };
}

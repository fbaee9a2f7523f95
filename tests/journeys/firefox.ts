import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = process.env.FIREFOX ?? "/usr/bin/firefox";

/** Whether there is a Firefox to run. */
export const hasFirefox: boolean = existsSync(PROGRAM);

/** So long Firefox may take to listen, in milliseconds. */
const PATIENCE = 60_000;

/**
 * A released Firefox without a window, driven by what it speaks itself
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Its network leads nowhere.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: unknown[]) => void>();
  #read = Buffer.alloc(0);
  #sent = 0;

  private constructor(process: ChildProcess, profile: string, socket: Socket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.on("data", (data) => this.#receive(data));
  }

  static async start(): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), "battery-routes-firefox-"));
    const port = await freePort();
    const settings = {
      "marionette.port": port,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": 9,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": 9,
      "dom.disable_open_during_load": false,
      "webgl.force-enabled": true,
      "ui.prefersReducedMotion": 1,
    };
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const started = spawn(PROGRAM, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
      stdio: "ignore",
    });
    const firefox = new Firefox(started, profile, await connected(port, Date.now() + PATIENCE));
    await firefox.#ask("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    return firefox;
  }

  async open(address: string): Promise<void> {
    await this.#ask("WebDriver:Navigate", { url: address });
  }

  /** @param script the body of a function, which returns something of JSON */
  async evaluate<T>(script: string): Promise<T> {
    const { value } = (await this.#ask("WebDriver:ExecuteScript", { script, args: [] })) as { value: T };
    return value;
  }

  /** A key as the keyboard gives it; `key` in the notation of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
  async press(key: string): Promise<void> {
    const actions = [
      { type: "keyDown", value: key },
      { type: "keyUp", value: key },
    ];
    await this.#ask("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  windows(): Promise<string[]> {
    return this.#ask("WebDriver:GetWindowHandles", {}) as Promise<string[]>;
  }

  async goToWindow(handle: string): Promise<void> {
    await this.#ask("WebDriver:SwitchToWindow", { handle, focus: true });
  }

  /** The page as PDF. */
  async print(): Promise<Buffer> {
    const { value } = (await this.#ask("WebDriver:Print", { background: true })) as { value: string };
    return Buffer.from(value, "base64");
  }

  async picture(): Promise<Buffer> {
    const { value } = (await this.#ask("WebDriver:TakeScreenshot", { full: false })) as { value: string };
    return Buffer.from(value, "base64");
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#socket.destroy();
    this.#process.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  #ask(command: string, words: Record<string, unknown>): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const text = JSON.stringify([0, id, command, words]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([, , fault, result]) =>
        fault ? reject(new Error(`${command}: ${JSON.stringify(fault).slice(0, 400)}`)) : resolve(result),
      );
    });
  }

  /** Messages are "<bytes>:<JSON>"; the first one is a greeting. */
  #receive(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (;;) {
      const colon = this.#read.indexOf(":");
      const end = colon + 1 + Number(this.#read.subarray(0, Math.max(0, colon)));
      if (colon < 1 || this.#read.length < end) return;
      const message = JSON.parse(this.#read.subarray(colon + 1, end).toString("utf8"));
      this.#read = this.#read.subarray(end);
      if (Array.isArray(message)) this.#waiting.get(message[1])?.(message);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connected(port: number, until: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return socket;
    if (Date.now() > until) throw new Error("Firefox does not listen");
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

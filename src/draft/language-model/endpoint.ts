/** A chat-completions endpoint, as the environment names it. */
export interface Endpoint {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** Milliseconds until an answer is given up. */
  readonly timeout: number;
}

/** Why there is no answer from a language model: one sentence. */
export class ModelError extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_SECONDS = 120;

/**
 * The endpoint in DRAFT_MODEL_URL (its base, as in "http://localhost:11434/v1"), DRAFT_MODEL_NAME, DRAFT_MODEL_KEY and
 * DRAFT_MODEL_SECONDS. There is no default: an article goes nowhere unless the editor says where.
 * @throws ModelError
 */
export function readEndpoint(environment: Environment): Endpoint {
  const { DRAFT_MODEL_URL: base, DRAFT_MODEL_NAME: model, DRAFT_MODEL_KEY: key } = environment;
  if (!base || !model) {
    const missing = [base ? "" : "DRAFT_MODEL_URL", model ? "" : "DRAFT_MODEL_NAME"].filter((name) => name);
    throw new ModelError(`--model needs ${missing.join(" and ")} in the environment`);
  }
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
    throw new ModelError(`DRAFT_MODEL_URL "${base}" is no address`);
  }
  const seconds = Number(environment.DRAFT_MODEL_SECONDS ?? DEFAULT_SECONDS);
  if (!(seconds > 0)) throw new ModelError("DRAFT_MODEL_SECONDS is no number of seconds");
  const path = base.replace(/\/+$/, "");
  const url = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  return { url, model, key: key ?? null, timeout: seconds * 1000 };
}

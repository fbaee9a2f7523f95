import fc from "fast-check";

/**
 * Random tests go through the same cases each time, so that a red run means a change for the worse. To look for new
 * cases, name another seed: `VITE_SEED=7 npx vitest run --project node`.
 */
fc.configureGlobal({ seed: Number(import.meta.env.VITE_SEED ?? 20_220_921) });

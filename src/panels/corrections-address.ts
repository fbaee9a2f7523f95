import type { CorrectionsAddress } from "../view/corrections.ts";

/** Where this build has errors reported; null: nowhere, and then nothing is said of it. */
export const CORRECTIONS: CorrectionsAddress | null = import.meta.env.CORRECTIONS ?? null;

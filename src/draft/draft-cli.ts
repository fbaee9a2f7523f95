import { runDraft } from "./run-draft.ts";

process.exitCode = await runDraft(
  process.cwd(),
  process.argv.slice(2),
  {
    info: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  },
  process.env,
);

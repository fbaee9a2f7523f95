import { freeze } from "./freeze.ts";

process.exitCode = freeze(process.cwd(), {
  info: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});

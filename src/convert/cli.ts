import { runConvert } from "./run-convert.ts";

process.exitCode = runConvert(process.cwd(), {
  info: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});

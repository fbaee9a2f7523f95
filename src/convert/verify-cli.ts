import { runVerify } from "./run-verify.ts";

process.exitCode = runVerify(process.cwd(), process.argv[2], {
  info: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});

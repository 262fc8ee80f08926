import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCli } from "./run-cli";

/** Where the user called from: npm itself changes into the project's folder. */
function callersFolder(): string {
  const byNpm = process.env["npm_lifecycle_event"] === "estimate" ? process.env["INIT_CWD"] : undefined;
  return byNpm ?? process.cwd();
}

void runCli(process.argv.slice(2), {
  folder: callersFolder(),
  samplePlan: join(dirname(fileURLToPath(import.meta.url)), "../../assets/sample-plan.txt"),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((status) => {
  process.exitCode = status;
});

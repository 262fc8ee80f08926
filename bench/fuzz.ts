import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { runChecks } from "../src/checks/run-checks";
import { extractText } from "../src/reading/extract/extract-text";
import { readPlan } from "../src/reading/read-plan";
import { inventedIn } from "../test/reading/support/invented";
import { createChance, mutate } from "../test/reading/support/mutate";

/**
 * Reads and checks many plans that accidents have happened to: `npm run fuzz -- [COUNT] [FIRST SEED]`. A plan that
 * makes the reader fail, invent a figure or take longer than a second is told with its seed, and the status is 1.
 */
const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);
const folders = ["plans", "held-out"].map((name) => join(__dirname, "../test/fixtures", name));
const texts = [
  readFileSync(join(__dirname, "../assets/sample-plan.txt"), "utf8"),
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  ),
];
const longest = 1000;
let failures = 0;
let slowest = 0;
const begun = performance.now();

for (let seed = first; seed < first + count && failures < 20; seed++) {
  const chance = createChance(seed);
  const text = mutate(texts[Math.floor(chance() * texts.length)] ?? "", chance);
  const start = performance.now();
  for (const problem of problemsIn(text)) {
    failures++;
    console.error(`seed ${seed}: ${problem}`);
  }
  slowest = Math.max(slowest, performance.now() - start);
}

const seconds = (performance.now() - begun) / 1000;
console.log(`${count} plans in ${seconds.toFixed(1)} s, the slowest in ${slowest.toFixed(0)} ms, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;

function problemsIn(text: string): string[] {
  const extraction = extractText(text);
  if (!extraction.ok) return [];
  try {
    const start = performance.now();
    const plan = readPlan(extraction.document);
    runChecks(plan, { caps: [], kinds: [] });
    const taken = performance.now() - start;
    const slow = taken > longest ? [`took ${taken.toFixed(0)} ms`] : [];
    return [...slow, ...inventedIn(plan, extraction.document)];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractText } from "../src/reading/extract/extract-text";
import { readPlan } from "../src/reading/read-plan";
import type { SourceDocument } from "../src/reading/source-document";

const sample = readFileSync(join(__dirname, "../assets/sample-plan.txt"), "utf8");

/** A plan `times` as long: every list item of the sample stands that many times. */
function longer(times: number): string {
  return sample
    .split("\n")
    .map((line) => (/^\s*(- |\d+\. .*(x|:))/.test(line) ? `${line}\n`.repeat(times) : line))
    .join("\n");
}

function documentOf(text: string): SourceDocument {
  const extraction = extractText(text);
  if (!extraction.ok) throw new Error(extraction.problem);
  return extraction.document;
}

/** Least of some runs in milliseconds of the processor, after one to warm up. */
function time(run: () => unknown, runs: number): number {
  let least = Infinity;
  for (let i = 0; i <= runs; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (i > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function report(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`);
}

const short = documentOf(longer(10));
const long = documentOf(longer(1000));
const shortTime = time(() => readPlan(short), 20);
const longTime = time(() => readPlan(long), 3);
report(`plan of ${short.lines.length} lines`, `${shortTime.toFixed(1)} ms`);
report(`plan of ${long.lines.length} lines`, `${longTime.toFixed(0)} ms`);
const grown = long.lines.length / short.lines.length;
const ratio = longTime / shortTime;
report(`${grown.toFixed(0)} times as long takes`, `${ratio.toFixed(0)} times as long`);

const big = `${sample}\n`.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sample)));
report("5 MB of plans, extracted", `${time(() => documentOf(big), 1).toFixed(0)} ms`);
const bigDocument = documentOf(big);
report("5 MB of plans, read", `${time(() => readPlan(bigDocument), 1).toFixed(0)} ms`);
const hostile = [
  "(".repeat(20_000),
  "1".repeat(20_000),
  "1 x ".repeat(5_000),
  "a, ".repeat(6_000),
  "5 người, ".repeat(2_000),
];
const hostileDocument = documentOf(
  ["KẾ HOẠCH", "II. Thành phần tham dự", ...hostile, "IV. Kinh phí", ...hostile.map((line) => `- ${line}`)].join("\n"),
);
report("endless brackets, digits and factors", `${time(() => readPlan(hostileDocument), 1).toFixed(0)} ms`);
report("memory in use", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
if (ratio > grown * 2) process.exitCode = 1;

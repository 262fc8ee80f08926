/**
 * The README's table of checks, made from the checks themselves and the first sentence of each page.
 * With `--write` it is written between its marks; without, it is compared, and a difference is exit status 1.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../src/checks";

const root = join(import.meta.dirname, "..");
const begin = "<!-- checks:begin -->";
const end = "<!-- checks:end -->";

function firstParagraph(page: string): string {
  return (
    page
      .split(/\n{2,}/u)[1]
      ?.replace(/\s+/gu, " ")
      .trim() ?? ""
  );
}

function checkTable(): string {
  const rows = allChecks.map(({ id, severity }) => {
    const finds = firstParagraph(readFileSync(join(root, `docs/checks/${id}.md`), "utf8"));
    return [`[${id}](docs/checks/${id}.md)`, severity, finds.replaceAll("|", "\\|")];
  });
  const table = [["check", "severity", "finds"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function withTable(readme: string): string | null {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) return null;
  return `${readme.slice(0, from + begin.length)}\n\n${checkTable()}\n\n${readme.slice(to)}`;
}

const path = join(root, "README.md");
const readme = readFileSync(path, "utf8");
const wanted = withTable(readme);
if (wanted === null) {
  console.error(`README.md has no ${begin} … ${end} for the table of checks.`);
  process.exitCode = 1;
} else if (process.argv.includes("--write")) {
  writeFileSync(path, wanted);
} else if (wanted !== readme) {
  console.error("The README's table of checks is out of date: run `npm run docs`.");
  process.exitCode = 1;
}

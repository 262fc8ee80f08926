import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { extractDocument } from "../../src/reading/extract/extract-document";
import { readPlan } from "../../src/reading/read-plan";
import type { Plan } from "../../src/plan/plan";
import { completed, outlineOfPlan, type Expected } from "./support/outline-of-plan";

const folder = join(__dirname, "../fixtures/plans");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Expected;
}

async function planOf(name: string): Promise<Plan> {
  const file = existsSync(join(folder, `${name}.docx`)) ? `${name}.docx` : `${name}.txt`;
  const extraction = await extractDocument(new Uint8Array(readFileSync(join(folder, file))), file);
  if (!extraction.ok) throw new Error(extraction.problem);
  return readPlan(extraction.document);
}

describe("plans of all kinds of offices", () => {
  it.each(names)("%s is read as its annotation says", async (name) => {
    expect(outlineOfPlan(await planOf(name))).toEqual(completed(expectedOf(name)));
  });

  it.each(names)("%s raises the findings that its annotation names, and no other", async (name) => {
    const findings = runChecks(await planOf(name), { caps: [], kinds: [] }).filter(
      ({ severity }) => severity !== "hint",
    );
    expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual([...expectedOf(name).findings].sort());
  });

  it("are at least twenty", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });
});

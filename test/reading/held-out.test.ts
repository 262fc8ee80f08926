import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import type { Plan } from "../../src/plan/plan";
import { extractDocument } from "../../src/reading/extract/extract-document";
import { readPlan } from "../../src/reading/read-plan";
import { checksFound, differences, lineRows, memberRows, type Annotation } from "./support/annotation";

const folder = join(__dirname, "../fixtures/held-out");
const suffix = ".expected.json";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));

function annotationOf(name: string): Annotation {
  return JSON.parse(readFileSync(join(folder, name + suffix), "utf8")) as Annotation;
}

async function planOf(name: string): Promise<Plan> {
  const extraction = await extractDocument(new Uint8Array(readFileSync(join(folder, name))), name);
  if (!extraction.ok) throw new Error(extraction.problem);
  return readPlan(extraction.document);
}

describe("plans that were written and annotated without sight of the reader", () => {
  it.each(names)("%s: every member with its number", async (name) => {
    const rows = memberRows(await planOf(name), annotationOf(name));
    expect(differences(rows)).toEqual({ figures: rows[1].map(([, ...figures]) => figures), names: [] });
  });

  it.each(names)("%s: every cost line with its figures", async (name) => {
    const rows = lineRows(await planOf(name), annotationOf(name));
    expect(differences(rows)).toEqual({ figures: rows[1].map(([, ...figures]) => figures), names: [] });
  });

  it.each(names)("%s: what it states itself", async (name) => {
    const { attendees, budget } = await planOf(name);
    const annotated = annotationOf(name);
    expect([attendees.declaredTotal?.value ?? null, budget.declaredTotal?.value ?? null]).toEqual([
      annotated.attendees.declaredTotal,
      annotated.budget.declaredTotal,
    ]);
    expect(attendees.groups.map(({ declared }) => declared?.value ?? null)).toEqual(
      annotated.attendees.groups.map(({ declared }) => declared),
    );
  });

  it.each(names)("%s: what is wrong with it, and nothing else", async (name) => {
    const annotated = annotationOf(name);
    const announced = [...annotated.findings, ...(annotated.hints ?? [])].map(({ check }) => check);
    expect(checksFound(runChecks(await planOf(name), { caps: [], kinds: [] }), annotated)).toEqual(
      [...new Set(announced)].sort(),
    );
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { importPlan } from "../../src/app/import-plan";
import { openWithPlan } from "../support/embedded";

jest.setTimeout(60_000);

const folder = "test/fixtures/plans";
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** What only a document has: named weekdays, numbered headings, dates in running text. */
const ofDocuments = ["weekday-mismatch", "section-number-repeated", "date-impossible"];

test.each(files)("%s has the same findings in the workbook, and the ranges that it states", async (fileName) => {
  const imported = await importPlan({ bytes: readFileSync(`${folder}/${fileName}`), fileName });
  if (!imported.ok) throw new Error(imported.problem);
  const { plan, findings } = imported;
  const checked = await (await openWithPlan(plan)).check();
  const figures = (all: typeof findings) =>
    all
      .filter(({ check }) => !ofDocuments.includes(check))
      .map(({ check, expected, actual, effect }) => [check, expected, actual, effect].join(" "))
      .sort();
  expect(figures(checked.findings)).toEqual(figures(findings));
  const ranges = ({ attendees: { declaredRange, groups } }: typeof plan) => [
    declaredRange,
    ...groups.map((group) => group.declaredRange),
  ];
  expect(ranges(checked.plan)).toEqual(ranges(plan));
});

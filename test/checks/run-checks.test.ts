import { runChecks } from "../../src/checks/run-checks";
import { placeless } from "../../src/plan/place";
import { budget, cellProblem, dated, line, lump, plan } from "./build-plan";

const noNorms = { caps: [], kinds: [] };

const manifold = plan({
  documentNumber: {
    value: { written: "5 KH/UBND", proper: "05/KH-UBND" },
    place: { in: "document", line: 3, start: 0, end: 9 },
  },
  dates: [
    { ...dated(31, 4, 2024), place: { in: "document", line: 9, start: 0, end: 10 } },
    { ...dated(30, 2, 2024), place: { in: "document", line: 2, start: 0, end: 10 } },
  ],
  cellProblems: [
    cellProblem("error", "#REF!", "DuTru", 4, "quantity"),
    cellProblem("error", "#N/A", "DuTru", 1, "item"),
  ],
});

it("puts the worst first, and each severity in the order of the places", () => {
  expect(runChecks(manifold, noNorms).map(({ check, actual }) => `${check} ${actual}`)).toEqual([
    "date-impossible 30/02/2024",
    "date-impossible 31/04/2024",
    "cell-error #N/A",
    "cell-error #REF!",
    "document-number-format 5 KH/UBND",
  ]);
});

it("leaves out the checks that are switched off", () => {
  const findings = runChecks(manifold, noNorms, { without: ["cell-error", "document-number-format"] });
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(["date-impossible"]));
});

it("measures against the caps of the plan's own table", () => {
  const cap = { kind: "Hoa", unit: "bó", cap: 100_000, basis: "Nghị quyết", validFrom: null, validTo: null };
  const dear = plan({ norms: [cap], budget: budget([line("Hoa tươi", "bó", 2, 150_000), lump("Xe", 5)]) });
  expect(runChecks(dear, noNorms).map(({ check }) => check)).toEqual(["unit-price-over-norm"]);
});

it("does not need a plan to say anything", () => {
  expect(runChecks(plan({}), noNorms)).toEqual([]);
  expect(runChecks(plan({ fundLimit: placeless(0), capacity: placeless(0) }), noNorms)).toEqual([]);
});

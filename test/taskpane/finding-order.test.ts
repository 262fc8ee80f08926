import { keepOrder, nameFindings } from "../../src/taskpane/finding-order";

type Shown = Parameters<typeof nameFindings>[0][number];

function found(check: string, severity: string, path: string | null): Shown {
  return { check, severity, path, place: { in: "nowhere" } };
}

const a = found("cost-line-amount-mismatch", "error", "budget.lines.0.statedAmount");
const b = found("cost-line-amount-mismatch", "error", "budget.lines.5.statedAmount");
const c = found("weekday-mismatch", "warning", "dates.0");

function order(before: readonly string[], findings: readonly Shown[]): string[] {
  return keepOrder(before, nameFindings(findings)).map(({ id }) => id);
}

test("findings are shown as the checks give them the first time", () => {
  expect(keepOrder([], nameFindings([a, b, c])).map(({ finding }) => finding)).toEqual([a, b, c]);
});

test("a finding that stays keeps its place when another one appears before it", () => {
  const first = order([], [b, c]);
  expect(order(first, [a, b, c])).toEqual([...order([], [b]), ...order([], [a]), ...order([], [c])]);
});

test("an error that appears stands before the warnings that were there", () => {
  const first = order([], [c]);
  expect(order(first, [a, c])).toEqual([...order([], [a]), ...order([], [c])]);
});

test("a finding that goes leaves the order of the others", () => {
  const first = order([], [a, b, c]);
  expect(order(first, [a, c])).toEqual(first.filter((id) => id !== order([], [b])[0]));
});

test("a finding is the same one while the figures it names are typed", () => {
  expect(nameFindings([a])[0]?.id).toBe(nameFindings([{ ...a }])[0]?.id);
});

test("two findings about the same value have names of their own", () => {
  const names = nameFindings([a, a]).map(({ id }) => id);
  expect(new Set(names).size).toBe(2);
});

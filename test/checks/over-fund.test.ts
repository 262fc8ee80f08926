import { shippedNorms } from "../../src/norms/shipped-norms";
import { placeless } from "../../src/plan/place";
import { runChecks } from "../../src/checks/run-checks";
import { budget, line, lump, plan } from "./build-plan";

const fundLimit = placeless(1_000_000);

function checksOf(parts: Parameters<typeof plan>[0]): string[] {
  return runChecks(plan({ fundLimit, ...parts }), shippedNorms).map(({ check }) => check);
}

describe("a stated total within the limit", () => {
  test("hides nothing: lines that add up to more are reported beside it", () => {
    const found = checksOf({ budget: budget([lump("Xe", 1_200_000)], { total: 1_000_000 }) });
    expect(found).toEqual(["cost-total-mismatch", "budget-over-fund"]);
  });

  test("is no second finding where only a line with a wrong amount takes the lines above it", () => {
    const lines = [lump("Xe", 400_000), line("Hoa", "bó", 4, 250_000, { stated: 600_000 })];
    expect(checksOf({ budget: budget(lines, { total: 1_000_000 }) })).toEqual(["cost-line-amount-mismatch"]);
  });
});

import { checkWorkbook, type Checked } from "../../src/app/check-workbook";
import { defaultPreferences } from "../../src/app/preferences";
import { watchWorkbook } from "../../src/app/watch-workbook";
import { openBench, openWithPlan } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";
import { actionOf, lookAround, perform, randomSteps } from "../support/random-session";

const facts = ({ findings, totals, repairs }: Checked) => ({
  totals,
  repairs,
  findings: findings.map(({ check, cell, expected, actual, effect, facts: figures, key }) => ({
    check,
    cell,
    expected,
    actual,
    effect,
    figures,
    key,
  })),
});

describe("a session of 200 random edits, pastes, inserts, deletions and renames", () => {
  const errors = jest.spyOn(console, "error");

  test.each([11, 2024, 777])(
    "seed %i ends with the findings of a fresh check of the saved file",
    async (seed) => {
      const bench = await openWithPlan(yearEndMeeting);
      let live: Checked | null = null;
      const troubles: unknown[] = [];
      const stop = await watchWorkbook(
        bench.workbook,
        defaultPreferences,
        (checked) => (live = checked),
        (trouble) => troubles.push(trouble),
        { burst: 1, quiet: 1_000_000 },
      );
      let tables = await perform(bench.embedded, null);
      for (const each of randomSteps(seed, 200)) {
        tables = await perform(bench.embedded, actionOf(each, tables));
        await new Promise((resolve) => setTimeout(resolve, 12));
      }
      await lookAround(bench.embedded);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await stop();
      expect(troubles).toEqual([]);
      if (live === null) throw new Error("never checked");
      expect((live as Checked).findings.length).toBeGreaterThan(0);
      expect(facts(live)).toEqual(facts(await bench.check()));

      const again = await openBench();
      await again.embedded.open(await bench.embedded.save());
      expect(facts(await checkWorkbook(again.workbook, defaultPreferences))).toEqual(facts(live));
      expect(errors).not.toHaveBeenCalled();
    },
    120_000,
  );
});

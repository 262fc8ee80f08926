import { recheck } from "../../src/app/import-plan";
import { defaultPreferences } from "../../src/app/preferences";
import { planFromTemplate, templates } from "../../src/app/templates";
import { languages } from "../../src/messages/language";
import { wordsIn } from "../../src/messages/words";

describe("templates", () => {
  const cases = templates.flatMap(({ id }) => languages.map((language) => [id, language] as const));

  test.each(cases)("%s in %s has lines with empty prices and the head count carried through", (id, language) => {
    const plan = planFromTemplate(id, 85, wordsIn(language));
    expect(plan.budget.lines.length).toBeGreaterThan(4);
    expect(plan.budget.lines.every(({ unitPrice, item }) => unitPrice === null && item !== null)).toBe(true);
    const perHead = plan.budget.lines.filter(({ counts }) => counts !== null);
    expect(perHead.length).toBeGreaterThan(0);
    expect(perHead.map(({ quantity }) => quantity?.value)).toEqual(perHead.map(() => 85));
    expect(plan.attendees.declaredTotal?.value).toBe(85);
  });

  test.each(cases)("%s in %s raises no error before prices are filled in", (id, language) => {
    const findings = recheck(planFromTemplate(id, 85, wordsIn(language)), defaultPreferences);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([null, 0, -3, 2.5, Number.NaN])("a head count of %p leaves the counts empty", (heads) => {
    const plan = planFromTemplate("seminar", heads, wordsIn("vi"));
    expect(plan.attendees.declaredTotal).toBeNull();
  });
});

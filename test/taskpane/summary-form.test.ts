import { emptyPlan } from "../../src/plan/empty-plan";
import { placeless } from "../../src/plan/place";
import { firstForm, summaryOptions } from "../../src/taskpane/summary-form";
import { costLine } from "../support/plans";

const plan = {
  ...emptyPlan,
  signer: { position: placeless("CHỦ TỊCH"), name: placeless("Hà Văn Minh") },
};

test("the form begins with the signer of the plan", () => {
  expect(firstForm(plan).signers.head).toEqual({ shown: true, position: "CHỦ TỊCH", name: "Hà Văn Minh" });
});

test("a plan with money spent begins as a settlement", () => {
  const lines = [costLine("Nước uống", 50, 20_000, { actual: 950_000 })];
  expect(firstForm({ ...plan, budget: { ...plan.budget, lines } }).form).toBe("actual");
  expect(firstForm(plan).form).toBe("estimate");
});

test("only those who are shown sign, from left to right", () => {
  const form = firstForm(plan);
  const signers = { ...form.signers, accountant: { shown: true, position: "", name: "Lê Thị Sen" } };
  expect(summaryOptions({ ...form, signers })?.signers?.map(({ role }) => role)).toEqual([
    "preparer",
    "accountant",
    "head",
  ]);
  expect(summaryOptions(form)?.signers?.map(({ role }) => role)).toEqual(["preparer", "head"]);
});

test("an empty date leaves room for it, one that is no date is refused", () => {
  const form = { ...firstForm(plan), place: " Sơn La " };
  expect(summaryOptions(form)?.placeAndDate).toEqual({ place: "Sơn La", date: null });
  expect(summaryOptions({ ...form, date: "5/2/2026" })?.placeAndDate?.date).toBe("2026-02-05");
  expect(summaryOptions({ ...form, date: "31/02/2026" })).toBeNull();
});

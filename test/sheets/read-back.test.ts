import { tables as en } from "../../src/messages/en/tables";
import { tables as vi } from "../../src/messages/vi/tables";
import { planSheets } from "../../src/sheets/plan-sheets";
import { readBack } from "../../src/sheets/read-back";
import { statesOf } from "../../src/sheets/spec-states";
import { withoutPlaces, yearEndMeeting } from "../support/plans";

const options = { wordStyle: null };

test.each([
  ["Vietnamese", vi],
  ["English", en],
])("a plan written in %s and read back says the same", (_, words) => {
  const back = readBack({ tables: statesOf(planSheets(yearEndMeeting, words, options)) }, [vi, en]);
  expect(back.repairs).toEqual([]);
  expect(withoutPlaces({ ...back.plan, cellProblems: [] })).toEqual(withoutPlaces(yearEndMeeting));
});

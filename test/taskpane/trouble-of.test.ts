import { refusalOf } from "../../src/taskpane/trouble-of";

test.each([
  [{ code: "InvalidOperationInCellEditMode" }, "editing"],
  [{ code: "AccessDenied" }, "protected"],
  [{ code: "GeneralException" }, "again"],
  [new Error("network"), "again"],
  [null, "again"],
])("%p is told as %s", (error, refusal) => {
  expect(refusalOf(error)).toBe(refusal);
});

import { themeOf } from "../../src/taskpane/theme-of";

test.each([
  ["#ffffff", "#444444", false, "light"],
  ["#FAF9F8", "#201F1E", false, "light"],
  ["#262626", "#FFFFFF", false, "dark"],
  ["#000000", "#FFFFFF", false, "contrast"],
  ["#000000", "#FFFF00", true, "contrast"],
  ["#FFFFFF", "#000000", true, "light"],
] as const)("Office in %s with %s text looks right (contrast theme: %p)", (background, foreground, forced, look) => {
  expect(themeOf({ background, foreground }, forced)).toBe(look);
});

test("where Office tells no colours the pane is light", () => {
  expect(themeOf(undefined, false)).toBe("light");
  expect(themeOf({ background: "transparent" }, false)).toBe("light");
});

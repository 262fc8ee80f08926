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

test("where Office tells no colours the pane is as light or dark as the system", () => {
  expect(themeOf(undefined, false)).toBe("light");
  expect(themeOf(undefined, false, true)).toBe("dark");
  expect(themeOf({ background: "transparent" }, false, true)).toBe("dark");
  expect(themeOf(undefined, true, true)).toBe("contrast");
});

test("the colours of Office count, not those of the system", () => {
  expect(themeOf({ background: "#FFFFFF", foreground: "#444444" }, false, true)).toBe("light");
  expect(themeOf({ background: "#262626", foreground: "#FFFFFF" }, false, false)).toBe("dark");
});

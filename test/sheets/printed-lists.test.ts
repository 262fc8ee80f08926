import { tables as words } from "../../src/messages/vi/tables";
import { summary } from "../../src/messages/vi/summary";
import { readBack } from "../../src/sheets/read-back";
import { signInSheet } from "../../src/sheets/summary/sign-in-sheet";
import { linesHeight, textWidth, wrapLines } from "../../src/sheets/summary/text-width";
import { placeless } from "../../src/plan/place";
import { said, yearEndMeeting } from "../support/plans";

test("a sign-in list has a row for everyone on the roster, and there is none without one", () => {
  const roster = [
    {
      name: placeless("Trần An"),
      position: null,
      unit: said("Sở A"),
      member: null,
      status: null,
    },
  ];
  const found = readBack({ tables: [] }, [words]).found;
  expect(signInSheet({ plan: yearEndMeeting, found }, summary)).toBeNull();
  const sheet = signInSheet({ plan: { ...yearEndMeeting, roster }, found }, summary);
  expect(sheet?.blocks[0]?.cells.at(-1)).toEqual([1, "Trần An", null, "Sở A", null]);
});

describe("measuring texts", () => {
  test("letters with marks are about as wide as bare ones", () => {
    const font = { size: 13 };
    expect(textWidth("Kế hoạch", font)).toBe(textWidth("Ke hoach", font));
    expect(textWidth("ĐƯỜNG", font)).toBeGreaterThan(textWidth("duong", font));
  });

  test("lines break at spaces, and a word that is too long within itself", () => {
    const lines = wrapLines("Đại diện lãnh đạo các cơ quan, đơn vị", 100, { size: 13 });
    expect(lines.join(" ")).toBe("Đại diện lãnh đạo các cơ quan, đơn vị");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line, { size: 13 }) <= 100)).toBe(true);
    expect(wrapLines("x".repeat(60), 100, { size: 13 }).length).toBeGreaterThan(2);
    expect(wrapLines("a\nb", 100, { size: 13 })).toEqual(["a", "b"]);
    expect(linesHeight(2, 13)).toBeGreaterThan(26);
  });
});

import fc from "fast-check";
import { textAsText } from "../../src/excel/text-as-text";

describe("text given to Excel", () => {
  test.each([
    "=A1",
    "+1",
    "-x",
    "@sum",
    "12",
    "1/2",
    "TRUE",
    "false",
    " true",
    "'quoted",
    "#N/A",
    "5 buổi",
    "e5",
    "Tháng 5",
  ])("%j is marked as text", (text) => expect(textAsText(text)).toBe(`'${text}`));

  test.each(["", "Nước uống", "Hội trường (tầng ba)", "đồng"])("%j is harmless as it is", (text) =>
    expect(textAsText(text)).toBe(text),
  );

  test("more than a cell holds is cut at the limit and ends in an ellipsis", () => {
    const cut = textAsText("x".repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith("…")).toBe(true);
  });

  test("whatever does not begin with a letter, or holds a digit, is marked", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const given = textAsText(text);
        expect(given === text || given === `'${text}`).toBe(true);
        if (given === text) expect(/^\p{L}[^\p{N}]*$/su.test(text)).toBe(true);
      }),
    );
  });
});

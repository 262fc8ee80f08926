import fc from "fast-check";
import { extractText } from "../../../src/reading/extract/extract-text";

function linesOf(text: string) {
  const extraction = extractText(text);
  if (!extraction.ok) throw new Error(extraction.problem);
  return extraction.document.lines;
}
const textsOf = (text: string): string[] => linesOf(text).map((line) => line.text);

describe("extractText", () => {
  test.each(["\n", "\r\n", "\r"])("numbers lines as an editor does, whatever ends them (%j)", (end) => {
    const lines = linesOf(["KẾ HOẠCH", "", "1. Hoa", ""].join(end));
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, "KẾ HOẠCH"],
      [2, ""],
      [3, "1. Hoa"],
      [4, ""],
    ]);
  });

  test("composes letters and takes out what nobody sees", () => {
    expect(textsOf("Ho\u00adi nghi\u0323\u200b \ufeffto\u0302\u0309ng\u00a0ke\u0302\u0301t\u2009\u202f")).toEqual([
      "Hoi nghị tổng kết",
    ]);
  });

  test("takes stray marks out and keeps quotes, dashes and times", () => {
    expect(textsOf("## **Tổng cộng:** 20 × “bó” – 2 * 3 đồng**")).toEqual(["Tổng cộng: 20 × “bó” – 2 * 3 đồng"]);
  });

  test("puts Đ for its Western look-alike", () => {
    expect(textsOf("Ðại biểu")).toEqual(["Đại biểu"]);
  });

  test("keeps blanks at the start of a line, which show how deep it stands", () => {
    expect(textsOf("1. A  \n   - b\t")).toEqual(["1. A", "   - b"]);
  });

  test("knows a table pasted from Word or Excel by its tabs", () => {
    const lines = linesOf("Dự trù\nSTT\tNội dung\tThành tiền\n1\tHoa \t200.000\n2\t\t300.000\n\nCộng\t500.000");
    expect(lines.map(({ cells, table }) => [cells, table])).toEqual([
      [null, null],
      [["STT", "Nội dung", "Thành tiền"], 0],
      [["1", "Hoa", "200.000"], 0],
      [["2", "", "300.000"], 0],
      [null, null],
      [null, null],
    ]);
    expect(lines[2]?.text).toBe("1\tHoa\t200.000");
  });

  test("takes two columns for a table only where the second holds figures", () => {
    const letterhead = "UBND HUYỆN\tCỘNG HÒA\nPHÒNG NỘI VỤ\tĐộc lập\nSố: 1\tTự do\nA\tB";
    expect(linesOf(letterhead).every(({ table }) => table === null)).toBe(true);
    expect(linesOf("Thành phần\tSố lượng\nA\t10\nB\t20\nC\t3").every(({ table }) => table === 0)).toBe(true);
  });

  test("knows a table of Markdown and leaves its rule out", () => {
    const lines = linesOf("| Nội dung | Số tiền |\n|---|---:|\n| Hoa | 200.000 |");
    expect(lines.map(({ number, text, table }) => [number, text, table])).toEqual([
      [1, "Nội dung\tSố tiền", 0],
      [3, "Hoa\t200.000", 0],
    ]);
  });

  test("gives text from an old font its letters", () => {
    expect(textsOf("KÕ ho¹ch tæ chøc Héi nghÞ\nHoa: 5 bã")).toEqual(["Kế hoạch tổ chức Hội nghị", "Hoa: 5 bó"]);
    expect(textsOf("Keá hoaïch toå chöùc Hoäi nghò")).toEqual(["Kế hoạch tổ chức Hội nghị"]);
    expect(textsOf("Hà Nam, xã Hòa Xá, lễ tân: hoàn toàn đã rõ")).toEqual([
      "Hà Nam, xã Hòa Xá, lễ tân: hoàn toàn đã rõ",
    ]);
  });

  test("leaves the few words as they are that would be words in an old font too", () => {
    const text = "Kinh phí\nPhân công\nHoa: 8 bó\nTổng cộng: mười người\nChau Sóc Kha";
    expect(textsOf(text)).toEqual(text.split("\n"));
  });

  test.each(["", "  \n\t\n", "\u200b\ufeff"])("calls %j empty", (text) => {
    expect(extractText(text)).toEqual({ ok: false, problem: "empty" });
  });

  test("refuses what is too large", () => {
    expect(extractText("a".repeat(20_000_001))).toEqual({ ok: false, problem: "too-large" });
    expect(extractText("\n".repeat(600_000) + "a")).toEqual({ ok: false, problem: "too-large" });
  });

  test("never throws, and its lines are clean: cleaned again they stay the same", () => {
    const pieces = fc.constantFrom(
      "Hội",
      "\t",
      "|",
      "\n",
      "\r",
      "**",
      "#",
      " ",
      "\u00a0",
      "o\u0323",
      "1.000",
      "Õ",
      "¹",
      "\u200b",
      "Ð",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((some) => some.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const first = extractText(text);
          if (!first.ok) return;
          const lines = first.document.lines;
          expect(lines.every((line, index) => index === 0 || line.number > (lines[index - 1]?.number ?? 0))).toBe(true);
          expect(
            lines.every(({ text: line }) => line === line.normalize("NFC") && !/[\n\r\u00a0\u200b]/u.test(line)),
          ).toBe(true);
          expect(lines.every((line) => line.cells === null || line.cells.join("\t") === line.text)).toBe(true);
        },
      ),
    );
  });
});

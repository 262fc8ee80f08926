import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { extractWord } from "../../../src/reading/extract/extract-word";
import type { Block, DocxOptions } from "../../support/docx-builder";
import { buildDocx, cell, paragraph, table } from "../../support/docx-builder";

const linesOf = (blocks: readonly Block[], options?: DocxOptions) => extractWord(buildDocx(blocks, options)).lines;
const textsOf = (blocks: readonly Block[], options?: DocxOptions): string[] =>
  linesOf(blocks, options).map(({ text }) => text);

describe("extractWord", () => {
  describe("paragraphs", () => {
    test("come in order, blank ones too, with tabs; a line break makes a line", () => {
      expect(
        linesOf([paragraph("Một\tHai"), paragraph(""), paragraph("Ba\nBốn")]).map(({ number, text }) => [number, text]),
      ).toEqual([
        [1, "Một\tHai"],
        [2, ""],
        [3, "Ba"],
        [4, "Bốn"],
      ]);
    });

    test("are put together from their runs, with XML's signs", () => {
      expect(textsOf([paragraph(["Kế ", { text: "hoạch", bold: true }, ' "A & B" <C>'])])).toEqual([
        'Kế hoạch "A & B" <C>',
      ]);
    });

    test("come without headers, footers, footnotes and hidden text", () => {
      const blocks = [
        paragraph([{ text: "Chi tiền", footnote: "Theo Thông tư 40" }, { text: "ẩn", hidden: true }, " nước"]),
      ];
      expect(textsOf(blocks, { header: "MẬT", footer: "Trang 1" })).toEqual(["Chi tiền nước"]);
    });

    test("have their tracked changes accepted", () => {
      expect(
        textsOf([
          paragraph(["Nước: ", { text: "100", tracked: "deleted" }, { text: "110", tracked: "inserted" }, " người"]),
          paragraph([
            { text: "đi", tracked: "moved-away" },
            { text: "đến", tracked: "moved-here" },
          ]),
          paragraph("Tổng", { endDeleted: true }),
          paragraph(" cộng"),
          paragraph([{ text: "bỏ cả đoạn", tracked: "deleted" }], { endDeleted: true }),
          paragraph("Hết"),
        ]),
      ).toEqual(["Nước: 110 người", "đến", "Tổng cộng", "Hết"]);
    });

    test("are followed by the lines of text boxes in them, once", () => {
      expect(
        textsOf([paragraph("Thân", { textBox: [paragraph("Phụ lục 1"), paragraph("Phụ lục 2")] }), paragraph("Cuối")]),
      ).toEqual(["Thân", "Phụ lục 1", "Phụ lục 2", "Cuối"]);
    });

    test("show results of fields, not their codes; controls that are filled in, not their hints; symbols", () => {
      const field = (change: string): string => `<w:r><w:fldChar w:fldCharType="${change}"/></w:r>`;
      const xml =
        `<w:p>${field("begin")}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${field("separate")}` +
        `<w:r><w:t>3.000</w:t></w:r>${field("end")}<w:hyperlink><w:r><w:t xml:space="preserve"> đồng</w:t></w:r></w:hyperlink>` +
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Bấm vào đây</w:t></w:r></w:sdtContent></w:sdt>" +
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:noBreakHyphen/><w:t>A</w:t></w:r></w:sdtContent></w:sdt>" +
        '<w:r><w:sym w:font="Symbol" w:char="F0B4"/></w:r></w:p>';
      expect(textsOf([{ kind: "markup", xml }])).toEqual(["3.000 đồng-A×"]);
    });

    test("typed in an old font get their letters", () => {
      expect(textsOf([paragraph("KÕ ho¹ch tæ chøc Héi nghÞ"), paragraph("Tổng cộng")])).toEqual([
        "Kế hoạch tổ chức Hội nghị",
        "Tổng cộng",
      ]);
    });
  });

  describe("automatic numbers", () => {
    const lists: DocxOptions["lists"] = {
      1: [
        { format: "upperRoman", text: "%1." },
        { format: "decimal", text: "%2." },
        { format: "lowerLetter", text: "%3)" },
      ],
      2: [
        { format: "bullet", text: "\uf0b7" },
        { format: "bullet", text: "+" },
      ],
      3: [
        { format: "decimal", text: "Điều %1.", start: 5, suffix: "space" },
        { format: "decimal", text: "%1.%2" },
      ],
      4: [{ format: "decimalZero", text: "(%1)", suffix: "nothing" }],
      5: [{ format: "none", text: "" }],
    };
    const item = (id: number, level: number, text: string): Block => paragraph(text, { list: { id, level } });

    test("are those that Word shows, in every format and level", () => {
      const items = [
        [0, "A"],
        [1, "b"],
        [1, "c"],
        [2, "d"],
        [0, "E"],
        [1, "f"],
        [2, "g"],
        [2, "h"],
      ] as const;
      expect(
        textsOf(
          items.map(([level, text]) => item(1, level, text)),
          { lists },
        ),
      ).toEqual([...["I. A", "1. b", "2. c", "a) d", "II. E", "1. f", "a) g", "b) h"]]);
    });

    test("are bullets as people type them, further in at a deeper level", () => {
      expect(textsOf([item(2, 0, "a"), item(2, 1, "b"), item(2, 0, "c")], { lists })).toEqual(["- a", "  + b", "- c"]);
    });

    test("begin where the list says and go on after other paragraphs", () => {
      expect(
        textsOf([item(3, 0, "A"), paragraph("x"), item(3, 1, "b"), item(3, 0, "C"), item(4, 0, "d"), item(5, 0, "e")], {
          lists,
        }),
      ).toEqual([...["Điều 5. A", "x", "5.1 b", "Điều 6. C", "(01)d", "e"]]);
    });

    test("count no paragraph that a tracked deletion takes away", () => {
      const gone = paragraph([{ text: "bỏ", tracked: "deleted" }], { list: { id: 1 }, endDeleted: true });
      expect(textsOf([item(1, 0, "A"), gone, item(1, 0, "B")], { lists })).toEqual(["I. A", "II. B"]);
    });

    test("come with a style as well", () => {
      expect(
        textsOf([paragraph("A", { style: "Muc" }), paragraph("B", { style: "Muc" })], {
          lists,
          styles: { Muc: { list: 1 } },
        }),
      ).toEqual(["I. A", "II. B"]);
    });

    test("follow the rules of a level: legal digits, no new start, the list of a linked style", () => {
      const level = (index: number, format: string, text: string, more = ""): string =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
      const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
      const numbering =
        `<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}` +
        `${level(1, "decimal", "%1.%2.", "<w:isLgl/>")}${level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Muc"/></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
      const styles = `<w:styles ${space}><w:style w:type="numbering" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
      const blocks = [
        item(1, 0, "a"),
        item(1, 0, "b"),
        item(1, 1, "c"),
        item(1, 2, "d"),
        item(1, 0, "e"),
        item(1, 2, "f"),
        item(2, 0, "g"),
      ];
      expect(textsOf(blocks, { parts: { "word/numbering.xml": numbering, "word/styles.xml": styles } })).toEqual([
        ...["I. a", "II. b", "2.1. c", "1) d", "III. e", "2) f", "IV. g"],
      ]);
    });

    test("start again where a list of the same definition says so", () => {
      const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
      const numbering =
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>' +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
      const blocks = [item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d")];
      expect(textsOf(blocks, { parts: { "word/numbering.xml": numbering } })).toEqual(["1. a", "2. b", "1. c", "2. d"]);
    });
  });

  describe("tables", () => {
    test("are rows with cells by grid column, numbered in order", () => {
      const lines = linesOf([
        table([
          ["STT", "Nội dung", "Tiền"],
          ["1", "Hoa\ntươi", "200.000"],
        ]),
        paragraph("Và"),
        table([
          ["A", "B"],
          ["1", "2"],
        ]),
      ]);
      expect(lines.map(({ number, text, cells, table: of }) => [number, text, cells?.length ?? null, of])).toEqual([
        [1, "STT\tNội dung\tTiền", 3, 0],
        [2, "1\tHoa tươi\t200.000", 3, 0],
        [3, "Và", null, null],
        [4, "A\tB", 2, 1],
        [5, "1\t2", 2, 1],
      ]);
    });

    test("keep merged cells in their first column and row", () => {
      const lines = linesOf([
        table([
          ["STT", "Nội dung", "Nguồn", "Tiền"],
          ["1", "Hoa", cell("Tỉnh", { merge: "top" }), "5"],
          ["2", "Nước", cell("che", { merge: "below" }), "6"],
          [cell("Tổng cộng", { span: 3 }), "11"],
          { cells: [cell("lùi")], before: 2 },
        ]),
      ]);
      expect(lines.map(({ cells }) => cells)).toEqual([
        ["STT", "Nội dung", "Nguồn", "Tiền"],
        ["1", "Hoa", "Tỉnh", "5"],
        ["2", "Nước", "", "6"],
        ["Tổng cộng", "", "", "11"],
        ["", "", "lùi", ""],
      ]);
    });

    test("leave out rows that a tracked change deletes", () => {
      expect(textsOf([table([["A", "B"], { cells: [cell("x"), cell("y")], deleted: true }, ["C", "D"]])])).toEqual([
        "A\tB",
        "C\tD",
      ]);
    });

    test("count automatic numbers in their cells", () => {
      const numbered = { blocks: [paragraph("Hoa", { list: { id: 1 } })] };
      const lists = { 1: [{ format: "decimal", text: "%1." }] };
      expect(
        textsOf(
          [
            table([
              [numbered, "5"],
              [numbered, "6"],
            ]),
          ],
          { lists },
        ),
      ).toEqual(["1. Hoa\t5", "2. Hoa\t6"]);
    });

    test("without lines that only set text side by side are lines of text, column by column", () => {
      const letterhead = table(
        [
          ["UBND HUYỆN\nPHÒNG NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
          ["Số: 37/KH-UBND", "ngày 21 tháng 02 năm 2024"],
        ],
        { borders: false },
      );
      const signatures = table([["Nơi nhận:\n- Như trên;\n- Lưu: VT.", "CHỦ TỊCH\n\nPhạm Thị Hương"]]);
      const lines = linesOf([letterhead, paragraph("Thân"), signatures]);
      expect(lines.every(({ cells, table: of }) => cells === null && of === null)).toBe(true);
      expect(lines.map(({ text }) => text)).toEqual([
        ...["UBND HUYỆN", "PHÒNG NỘI VỤ", "Số: 37/KH-UBND", ""],
        ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ngày 21 tháng 02 năm 2024"],
        ...["Thân", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "", "CHỦ TỊCH", "", "Phạm Thị Hương"],
      ]);
    });

    test("without lines that hold figures stay tables", () => {
      const rows = [
        ["Nội dung", "Tiền"],
        ["Hoa", "5"],
        ["Nước", "6"],
        ["Cộng", "11"],
      ];
      expect(linesOf([table(rows, { borders: false })]).map(({ table: of }) => of)).toEqual([0, 0, 0, 0]);
    });

    test("inside a letterhead are tables of their own", () => {
      const inner = table([
        ["Nội dung", "Tiền"],
        ["Hoa", "5"],
      ]);
      const frame = table([[{ blocks: [paragraph("Dự trù"), inner] }]]);
      expect(linesOf([frame]).map(({ text, table: of }) => [text, of])).toEqual([
        ["Dự trù", null],
        ["Nội dung\tTiền", 0],
        ["Hoa\t5", 0],
      ]);
    });
  });

  test("does not care which prefix stands for Word's namespace, nor whether the file is strict", () => {
    const parts = (uri: string, prefix: string, attribute: string): DocxOptions => ({
      parts: {
        "word/document.xml":
          `<?xml version="1.0"?><!-- x --><${prefix}document xmlns${attribute}="${uri}"><${prefix}body><${prefix}p><${prefix}r>` +
          `<${prefix}t>Kế &#x68;oạch<![CDATA[ & ]]>A</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`,
      },
    });
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    expect(textsOf([], parts("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "ns0:", ":ns0"))).toEqual([
      "Kế hoạch & A",
    ]);
    expect(textsOf([], parts(strict, "", ""))).toEqual(["Kế hoạch & A"]);
  });

  test.each([
    "simple-list",
    "text-box",
    "tables",
    "strict-format",
    "utf8-bom",
    "footnotes",
    "single-paragraph",
    "strikethrough",
  ])("reads the same words as mammoth from its sample %s", async (name) => {
    const path = `node_modules/mammoth/test/test-data/${name}.docx`;
    const ours = extractWord(readFileSync(path)).lines.map(({ text }) => text);
    const { value } = await mammoth.extractRawText({ path });
    const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
    const withoutNotes = name === "footnotes" ? words(value).slice(0, words(ours.join(" ")).length) : words(value);
    expect(words(ours.join(" "))).toEqual(withoutNotes);
  });
});

import { amountInWords } from "../../src/plan/amount-in-words";
import type { Plan } from "../../src/plan/plan";
import { describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { writeOfficeBook, type CellResult } from "../support/office-book";
import { editInLibreOffice } from "../support/libreoffice-edit";
import { pagesOf, type PrintedPage } from "../support/office-print";
import { cellsOf } from "../support/office-workbooks";
import { yearEndMeeting } from "../support/plans";

/** Water for 60 people at 20,000 each; the groups agree, so that nothing is wrong. */
const plan: Plan = {
  ...yearEndMeeting,
  attendees: {
    ...yearEndMeeting.attendees,
    groups: yearEndMeeting.attendees.groups.map((group) => ({
      ...group,
      declared: group.declared && { ...group.declared, value: group.declared.value === 55 ? 57 : 5 },
    })),
    declaredTotal: yearEndMeeting.attendees.declaredTotal && { ...yearEndMeeting.attendees.declaredTotal, value: 62 },
  },
  budget: {
    ...yearEndMeeting.budget,
    lines: yearEndMeeting.budget.lines.map((line) => (line.counts === null ? line : { ...line, counts: null })),
  },
};

const costs = "Dự trù kinh phí";

describeWithLibreOffice("a file that we saved, opened and edited in LibreOffice, where no add-in is", () => {
  const books: Map<string, CellResult>[] = [];

  let prints: string[];

  beforeAll(async () => {
    const { file } = await writeOfficeBook(plan);
    const [saved] = await recalculateAll([file]);
    const edited = await editInLibreOffice(file, [
      { sheet: costs, address: "E6", value: 65 },
      { sheet: costs, address: "E6", value: 60 },
    ]);
    books.push(...[saved ?? file, ...edited.map(({ xlsx }) => xlsx)].map(cellsOf));
    prints = await Promise.all(edited.map(async ({ pdf }) => textOfPages(await pagesOf(pdf))));
  }, 300_000);

  function said(cells: Map<string, CellResult> | undefined) {
    const field = (label: string) => {
      const at = [...(cells ?? [])].find(
        ([address, value]) => address.startsWith("Kế hoạch!A") && value === label,
      )?.[0];
      return [cells?.get(at?.replace("!A", "!B") ?? ""), cells?.get(at?.replace("!A", "!C") ?? "") ?? ""];
    };
    return {
      amount: cells?.get(`${costs}!H6`),
      check: cells?.get(`${costs}!N6`),
      total: field("Tổng cộng tính lại")[0],
      stated: field("Tổng cộng kế hoạch ghi"),
      words: field("Bằng chữ")[0],
      printed: [...(cells?.values() ?? [])].filter((value) => String(value).startsWith("(Bằng chữ")),
      left: field("Kinh phí còn lại")[0],
    };
  }

  const right = {
    amount: 1_200_000,
    check: "",
    total: 5_000_000,
    stated: [5_000_000, ""],
    words: "Năm triệu đồng chẵn",
    printed: ["(Bằng chữ: Năm triệu đồng chẵn)"],
    left: 15_000_000,
  };

  test("as saved, amount, total, words and checks are right", () => {
    expect(said(books[0])).toEqual(right);
  });

  test("a changed quantity changes the amount, the total and its words, and the checks name what no longer agrees", () => {
    const words = `${amountInWords(5_100_000)} chẵn`;
    expect(said(books[1])).toEqual({
      amount: 1_300_000,
      check: "Kế hoạch ghi 1,200,000, tính ra 1,300,000",
      total: 5_100_000,
      // The stated total is right for the amounts as stated: one slip is named once.
      stated: [5_000_000, ""],
      words,
      printed: [`(Bằng chữ: ${words})`],
      left: 14_900_000,
    });
  });

  test("with the quantity as before all is right again", () => {
    expect(said(books[2])).toEqual(right);
  });

  test("what is printed there says the same", () => {
    expect(prints[0]).toContain("1,300,000");
    expect(prints[0]).toContain("Nămtriệumộttrămnghìnđồngchẵn");
    expect(prints[1]).not.toContain("1,300,000");
    expect(prints[1]).toContain("Nămtriệuđồngchẵn");
  });
});

/** All that is printed, without spaces: letters with marks of their own are words apart for those who measure. */
function textOfPages(pages: readonly PrintedPage[]): string {
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");
}

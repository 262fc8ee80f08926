import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";
import type { SourceDocument, SourceLine } from "../../src/reading/source-document";
import { inventedIn } from "./support/invented";
import { createChance, mutate } from "./support/mutate";

const folder = join(__dirname, "../fixtures/plans");
const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(folder, file), "utf8"));

function documentOf(text: string): SourceDocument {
  const extraction = extractText(text);
  return extraction.ok ? extraction.document : { lines: [] };
}

describe("a reader of any content", () => {
  it("invents no figure and no place in the plans as they are", () => {
    for (const text of texts) {
      const document = documentOf(text);
      expect(inventedIn(readPlan(document), document)).toEqual([]);
    }
  });

  it("neither fails nor invents a figure when lines are shuffled, cut, doubled or changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer(), (text, seed) => {
        const document = documentOf(mutate(text, createChance(seed)));
        expect(inventedIn(readPlan(document), document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("takes any lines and any tables", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.stringMatching(/^[0-9xX×=.:,()đ \-+IVA-D%/]{0,40}$/),
      fc.constantFrom(
        "KẾ HOẠCH",
        "II. Thành phần: 5 người",
        "Tổng cộng",
        "Nơi nhận:",
        "STT",
        "Nội dung",
        "Đơn giá",
        "Thành tiền",
      ),
    );
    const line = fc.record({ text, cells: fc.option(fc.array(text, { maxLength: 8 })), table: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        const lines = rows.map(({ text: own, cells, table }, i): SourceLine => ({
          number: i + 1,
          text: cells ? cells.join("\t") : own,
          cells,
          table: cells ? table : null,
        }));
        expect(() => readPlan({ lines })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("reads an empty document as a plan that says nothing", () => {
    const plan = readPlan({ lines: [] });
    expect([plan.title, plan.eventDate, plan.signer]).toEqual([null, null, null]);
    expect([plan.agenda, plan.budget.lines, plan.attendees.groups]).toEqual([[], [], []]);
  });
});

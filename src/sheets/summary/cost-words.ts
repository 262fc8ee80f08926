import { amountInEnglishWords } from "../../plan/amount-in-english-words";
import { amountInWords, type WordStyle } from "../../plan/amount-in-words";
import type { Plan } from "../../plan/plan";
import { addressOf } from "../addresses";
import { quoted, sumWhere } from "../formula-text";
import { lineAmount } from "../line-amount";
import type { Cell } from "../sheet-spec";
import { quotedText } from "../tables/ke-hoach-formulas";
import { wordsFormulaIn } from "../words-formula";
import { columnOf, type PlacedColumn } from "./cost-columns";
import type { Draft, DraftCell } from "./draft";
import type { Links } from "./links";
import { printed } from "./printed-formats";
import type { SummaryWords } from "./summary-words";

/** The words follow the total that stands above them; room is kept for a longer amount. */
export function addWords(
  draft: Draft,
  columns: readonly PlacedColumn[],
  plan: Plan,
  total: number,
  words: SummaryWords,
  style: WordStyle,
): void {
  const paid = columnOf(columns, "actual");
  const cell = addressOf(total, paid === -1 ? columnOf(columns, "amount") : paid);
  const inWords = wordsFormulaIn(words.language, cell, style).slice(1);
  const known = paid === -1 ? inWords : `IF(LEN(${cell})=0,${quoted(words.reference.dots)},${inWords})`;
  const formula = `="("&${quoted(words.inWords)}&${known}&")"`;
  const now = plan.budget.lines.reduce(
    (sum, line) => sum + ((paid === -1 ? lineAmount(line) : line.actual?.value) ?? 0),
    0,
  );
  const shown = `(${words.inWords}${words.language === "en" ? amountInEnglishWords(now) : amountInWords(now, style)}) một trăm hai mươi ba nghìn`;
  draft.space(4, true);
  draft.add({
    cells: [{ ...running(draft), value: { formula }, shown, font: { italic: true } }],
  });
}

/** Adds where the money comes from; with several funds the sum of each, under the sums of the table. */
export function addFunds(
  draft: Draft,
  columns: readonly PlacedColumn[],
  plan: Plan,
  links: Links,
  words: SummaryWords,
): void {
  const source = plan.fundingSource?.value ?? null;
  if (source !== null) {
    const field = links.field("fundingSource");
    const value: Cell = field === null ? words.fund + source : { formula: `=${quoted(words.fund)}&${field}` };
    draft.add({ cells: [{ ...running(draft), value, shown: words.fund + source }] });
  }
  const lines = plan.budget.lines;
  const funds = [...new Set(lines.flatMap((line) => line.fund?.value ?? []))];
  const summed = columnOf(columns, "actual") === -1 ? "amount" : "actual";
  const [keys, amounts] = [links.column("DuTru", "fund"), links.column("DuTru", summed)];
  if (funds.length < 2 || keys === null || amounts === null) return;
  const column = columnOf(columns, summed);
  const sums = [
    ...funds.map((fund) => [fund, sumWhere(amounts, keys, quotedText(fund))] as const),
    ...(lines.some(({ fund }) => fund === null)
      ? [[words.noFund, `SUM(${amounts})-SUMIFS(${amounts},${keys},"?*")`] as const]
      : []),
  ];
  draft.add({ withNext: true, cells: [{ ...running(draft), value: words.ofWhich }] });
  for (const [fund, sum] of sums) {
    draft.add({
      cells: [
        { column: 0, to: column - 1, value: `- ${fund}:` },
        {
          column,
          value: { formula: `=IF(COUNT(${amounts})=0,"",${sum})` },
          align: "Right",
          numberFormat: printed.money,
        },
      ],
    });
  }
}

/** A text over the whole width; where it gets shorter, what follows does not hang in the air below it. */
function running(draft: Draft): Pick<DraftCell, "column" | "to" | "vertical"> {
  return { column: 0, to: draft.last, vertical: "Top" };
}

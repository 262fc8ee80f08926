import { amountInEnglishWords } from "../../plan/amount-in-english-words";
import { amountInWords, type WordStyle } from "../../plan/amount-in-words";
import type { Plan } from "../../plan/plan";
import { addressOf } from "../addresses";
import { fillTemplate } from "../fill-template";
import { quoted, sumWhere } from "../formula-text";
import { lineAmount } from "../line-amount";
import type { Cell } from "../sheet-spec";
import { quotedText } from "../tables/ke-hoach-formulas";
import { wordsFormulaIn } from "../words-formula";
import { columnOf, type CostColumn } from "./cost-columns";
import type { Draft } from "./draft";
import type { Links } from "./links";
import { printed } from "./printed-formats";
import type { SummaryWords } from "./summary-words";

/** The words follow the total that stands above them; room is kept for a longer amount. */
export function addWords(
  draft: Draft,
  columns: readonly CostColumn[],
  plan: Plan,
  total: number,
  words: SummaryWords,
  style: WordStyle,
): void {
  const paid = columnOf(columns, "actual");
  const cell = addressOf(total, paid === -1 ? columnOf(columns, "amount") : paid);
  const formula = `="("&${quoted(words.inWords)}&${wordsFormulaIn(words.language, cell, style).slice(1)}&")"`;
  const now = plan.budget.lines.reduce(
    (sum, line) => sum + ((paid === -1 ? lineAmount(line) : line.actual?.value) ?? 0),
    0,
  );
  const shown = `(${words.inWords}${words.language === "en" ? amountInEnglishWords(now) : amountInWords(now, style)}) một trăm hai mươi ba nghìn`;
  draft.add({
    cells: [{ column: 0, to: draft.last, value: { formula }, shown, font: { italic: true } }],
  });
}

/** Adds where the money comes from; with several funds the sum of each. */
export function addFunds(draft: Draft, plan: Plan, links: Links, words: SummaryWords): void {
  const source = plan.fundingSource?.value ?? null;
  if (source !== null) {
    const field = links.field("fundingSource");
    const value: Cell = field === null ? words.fund + source : { formula: `=${quoted(words.fund)}&${field}` };
    draft.add({ cells: [{ column: 0, to: draft.last, value, shown: words.fund + source }] });
  }
  const funds = [...new Set(plan.budget.lines.flatMap((line) => line.fund?.value ?? []))];
  const [keys, amounts] = [links.column("DuTru", "fund"), links.column("DuTru", "amount")];
  if (funds.length < 2 || keys === null || amounts === null) return;
  for (const fund of funds) {
    const label = fillTemplate(words.fundTotal, { fund });
    const sum = `=${sumWhere(amounts, keys, quotedText(fund))}`;
    draft.add({
      cells: [
        { column: 0, to: draft.last - 1, value: `- ${label}:` },
        { column: draft.last, value: { formula: sum }, align: "Right", numberFormat: printed.money },
      ],
    });
  }
}

import type { WordStyle } from "../plan/amount-in-words";
import { amountLanguageOf, wordStyleFor } from "../plan/word-style-of";
import { addressOf, cellReference } from "./addresses";
import { formulaAt, type FoundTable } from "./found-table";
import type { ReadBack } from "./read-back";
import type { PlanField } from "./sheet-words";
import { wordsFormulaIn } from "./words-formula";

/**
 * The cell of the total in words with its formula in another spelling; null where there is none, where somebody typed
 * over it, or where it is spelled so already.
 *
 * @param chosen the spelling; null is that of the plan
 */
export function respelledWords(
  { found, plan, words }: ReadBack,
  chosen: WordStyle | null,
): { readonly sheet: string; readonly address: string; readonly formula: string } | null {
  const table = found.get("KeHoach");
  const [row, total] = [rowOf("computedWords", table), rowOf("computedTotal", table)];
  const column = table?.columns.get("value");
  if (table === undefined || row === null || total === null || column === undefined) return null;
  const { state } = table;
  const at = (index: number) => [state.row + 1 + index, state.column + column] as const;
  const language = amountLanguageOf(plan.budget.declaredWords?.value ?? "") ?? words.language;
  const formula = wordsFormulaIn(language, cellReference(state.sheet, ...at(total)), wordStyleFor(plan, chosen));
  const standing = formulaAt(table, row, "value");
  return standing === null || standing === formula
    ? null
    : { sheet: state.sheet, address: addressOf(...at(row)), formula };
}

function rowOf(field: PlanField, table: FoundTable | undefined): number | null {
  return [...(table?.labels ?? [])].find(([, { kind }]) => kind === field)?.[0] ?? null;
}

import { compareScalars } from "../host/formula/coerce";
import type { Formula } from "../host/formula/formula";
import { copied } from "../host/formula/shift";
import { isError, type Scalar } from "../host/formula/values";
import { holds } from "../host/model/address";
import type { Book } from "../host/model/book";
import type { ConditionalFormat, Paint } from "../host/model/conditional-format";
import type { Sheet } from "../host/model/sheet";

/** What the conditional formats of a sheet paint over a cell: the first one that says something wins. */
export function paintedOver(book: Book, sheet: Sheet, row: number, column: number): Partial<Paint> {
  const painted: Partial<Paint> = {};
  for (const format of inOrder(sheet)) {
    if (!format.box || !holds(format.box, row, column) || !applies(book, sheet, format, row, column)) continue;
    for (const [part, value] of Object.entries(format.paint)) {
      if (value !== null && !(part in painted)) Object.assign(painted, { [part]: value as unknown });
    }
    if (format.stopIfTrue) break;
  }
  return painted;
}

function inOrder(sheet: Sheet): readonly ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function applies(book: Book, sheet: Sheet, format: ConditionalFormat, row: number, column: number): boolean {
  const { box, formula, rule } = format;
  if (!box) return false;
  const valueOf = (of: Formula): Scalar =>
    book.calculation.valueOf(copied(of, row - box.row, column - box.column).tree, sheet, row, column);
  if (formula) {
    const value = valueOf(formula);
    return !isError(value) && Boolean(value);
  }
  if (!rule) return false;
  const value = sheet.cell(row, column)?.value ?? null;
  const first = valueOf(rule.formula1);
  const second = rule.formula2 ? valueOf(rule.formula2) : null;
  if (isError(value) || isError(first) || isError(second)) return false;
  return compared(rule.operator, compareScalars(value, first), second === null ? 0 : compareScalars(value, second));
}

function compared(operator: string, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return first >= 0 && second <= 0;
    case "NotBetween":
      return first < 0 || second > 0;
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "LessThan":
      return first < 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThanOrEqual":
      return first <= 0;
    default:
      return false;
  }
}

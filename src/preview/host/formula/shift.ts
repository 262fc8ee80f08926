import { maxColumns, maxRows } from "../model/address";
import { changeTokens, type Formula } from "./formula";
import type { TableRef } from "./structured-reference";
import type { AreaRef, Token } from "./tokens";

const lost: Token = { kind: "error", text: "#REF!" };

/** The formula as it reads when copied by so many rows and columns. */
export function copied(formula: Formula, rows: number, columns: number): Formula {
  if (rows === 0 && columns === 0) return formula;
  return changeTokens(formula, (token) => {
    if (token.kind !== "area") return token;
    const { area } = token;
    const [row, column, lastRow, lastColumn] = area.fixed;
    const moved: AreaRef = {
      ...area,
      row: area.row + (row || area.shape === "columns" ? 0 : rows),
      lastRow: area.lastRow + (lastRow || area.shape === "columns" ? 0 : rows),
      column: area.column + (column || area.shape === "rows" ? 0 : columns),
      lastColumn: area.lastColumn + (lastColumn || area.shape === "rows" ? 0 : columns),
    };
    const inside = moved.row >= 0 && moved.column >= 0 && moved.lastRow < maxRows && moved.lastColumn < maxColumns;
    return inside ? { kind: "area", area: moved } : lost;
  });
}

/** The formula after cells moved: each reference goes through `move`; null where its cells are gone. */
export function moved(
  formula: Formula,
  move: (area: AreaRef) => Pick<AreaRef, "row" | "column" | "lastRow" | "lastColumn"> | null,
): Formula {
  return changeTokens(formula, (token) => {
    if (token.kind !== "area") return token;
    const box = move(token.area);
    if (!box) return lost;
    const { area } = token;
    const same =
      box.row === area.row &&
      box.column === area.column &&
      box.lastRow === area.lastRow &&
      box.lastColumn === area.lastColumn;
    return same
      ? token
      : {
          kind: "area",
          area: { ...area, row: box.row, column: box.column, lastRow: box.lastRow, lastColumn: box.lastColumn },
        };
  });
}

/** The formula with a sheet renamed. */
export function withSheetRenamed(formula: Formula, from: string, to: string | null): Formula {
  return changeTokens(formula, (token) => {
    if (token.kind !== "area" || token.area.sheet?.toLowerCase() !== from.toLowerCase()) return token;
    return to === null ? lost : { kind: "area", area: { ...token.area, sheet: to } };
  });
}

/** The formula with a table renamed, or gone. */
export function withTableRenamed(formula: Formula, from: string, to: string | null): Formula {
  const same = (name: string | null): boolean => name?.toLowerCase() === from.toLowerCase();
  return changeTokens(formula, (token) => {
    if (token.kind === "name" && same(token.text)) return to === null ? lost : { kind: "name", text: to };
    if (token.kind !== "table" || !same(token.ref.table)) return token;
    return to === null ? lost : { kind: "table", ref: { ...token.ref, table: to } };
  });
}

/** The formula with a column of a table renamed, or gone. */
export function withColumnRenamed(formula: Formula, table: string, from: string, to: string | null): Formula {
  const wanted = from.toLowerCase();
  return changeTokens(formula, (token) => {
    if (token.kind !== "table" || token.ref.table?.toLowerCase() !== table.toLowerCase() || !token.ref.columns)
      return token;
    const [first, last] = token.ref.columns;
    if (first.toLowerCase() !== wanted && last.toLowerCase() !== wanted) return token;
    if (to === null) return lost;
    const named = (name: string): string => (name.toLowerCase() === wanted ? to : name);
    return { kind: "table", ref: { ...token.ref, columns: [named(first), named(last)] } };
  });
}

/** The formula with the references to a table written as addresses; `place` says where one points. */
export function withTableAsAddresses(
  formula: Formula,
  table: string,
  place: (ref: TableRef) => AreaRef | null,
): Formula {
  return changeTokens(formula, (token) => {
    if (token.kind !== "table" || token.ref.table?.toLowerCase() !== table.toLowerCase()) return token;
    const area = place(token.ref);
    return area ? { kind: "area", area } : lost;
  });
}

import { memo } from "react";
import { cellName, holds, type Box } from "../host/model/address";
import type { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import { lookOf, type CellLook } from "./cell-look";
import { rectangleOf, type Measures } from "./sheet-measures";

interface GridRowProps {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly measures: Measures;
  readonly selection: Box;
  readonly columns: readonly [first: number, last: number];
  /** Draws again when this changes: the model itself is changed in place. */
  readonly version: number;
}

/** One row of cells. */
export const GridRow = memo(function GridRow({ book, sheet, row, measures, selection, columns }: GridRowProps) {
  const { tops, lefts } = measures;
  const height = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
  if (height === 0) return null;
  const cells = [];
  for (let column = columns[0]; column <= columns[1]; column++) {
    const look = lookOf(book, sheet, row, column);
    if (look === null) continue;
    const { left, width, height: tall } = rectangleOf(measures, look.box);
    const chosen = holds(selection, row, column);
    cells.push(
      <div
        key={column}
        role="gridcell"
        id={`cell-${cellName(row, column)}`}
        className="cell"
        aria-colindex={column + 1}
        aria-selected={chosen}
        data-row={row}
        data-column={column}
        style={{ ...look.style, left, width, height: tall }}
      >
        <span className="cell-text" style={runOver(look, sheet, row, lefts)}>
          {look.text}
        </span>
      </div>,
    );
  }
  return (
    <div role="row" className="row" aria-rowindex={row + 1} style={{ top: tops[row], height }}>
      <div role="rowheader" className="row-header" aria-label={String(row + 1)}>
        {row + 1}
      </div>
      {cells}
    </div>
  );
});

/** Room for a text that is longer than its cell: up to the next cell with something in it. */
function runOver(look: CellLook, sheet: Sheet, row: number, lefts: readonly number[]) {
  if (!look.runsOver || look.text === "") return undefined;
  let last = look.box.lastColumn;
  while (last < look.box.column + 30 && (sheet.cell(row, last + 1)?.value ?? null) === null) last++;
  const room = (lefts[Math.min(last + 1, lefts.length - 1)] ?? 0) - (lefts[look.box.column] ?? 0) - 5;
  return { maxWidth: room, flexShrink: 0 };
}

import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { PreviewWords } from "../../messages/vi/preview";
import type { EmbeddedWorkbook } from "../host/assemble";
import { columnLetters, type Box } from "../host/model/address";
import type { Sheet } from "../host/model/sheet";
import { ChartPicture } from "./chart-picture";
import { GridRow } from "./grid-row";
import { indexAt, measureSheet, rectangleOf } from "./sheet-measures";

interface GridProps {
  readonly workbook: EmbeddedWorkbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly words: PreviewWords;
  /** The cell that keys work on; the selection spans from it. */
  readonly active: { readonly row: number; readonly column: number };
  readonly onSelect: (row: number, column: number, extend: boolean) => void;
  readonly onEdit: () => void;
  /** What stands over the active cell: the editor, or the button of its dropdown. */
  readonly overlay: (place: CSSProperties) => ReactNode;
}

const headerHeight = 22;
const headerWidth = 46;
/** Rows drawn above and below what is in sight. */
const spare = 8;

/**
 * The cells of a sheet. Only those in sight stand in the page, each as a gridcell, so that browser tests and screen
 * readers find them; everything shown is read from the model when it is drawn.
 */
export function Grid({ workbook, sheet, version, words, active, onSelect, onEdit, overlay }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, left: 0, width: 1200, height: 900 });
  const dragging = useRef(false);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is changed in place; the version tells when
  const measures = useMemo(() => measureSheet(sheet), [sheet, version]);
  const { tops, lefts } = measures;
  const frozen = sheet.frozen.rows;
  const frozenHeight = tops[frozen] ?? 0;

  const look = () => {
    const box = scroller.current;
    if (box) setSight({ top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight });
  };

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const { row: activeRow, column: activeColumn } = active;
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const cell = rectangleOf(measures, {
      row: activeRow,
      column: activeColumn,
      lastRow: activeRow,
      lastColumn: activeColumn,
    });
    const [above, below] = [box.scrollTop + frozenHeight, box.scrollTop + box.clientHeight - headerHeight];
    if (activeRow >= frozen && cell.top < above) box.scrollTop = cell.top - frozenHeight;
    else if (cell.top + cell.height > below) box.scrollTop += cell.top + cell.height - below;
    const right = box.scrollLeft + box.clientWidth - headerWidth;
    if (cell.left < box.scrollLeft) box.scrollLeft = cell.left;
    else if (cell.left + cell.width > right)
      box.scrollLeft += Math.min(cell.left - box.scrollLeft, cell.left + cell.width - right);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a move of the active cell scrolls
  }, [sheet, activeRow, activeColumn]);

  const firstRow = Math.max(frozen, indexAt(tops, sight.top + frozenHeight) - spare);
  const lastRow = Math.min(tops.length - 2, indexAt(tops, sight.top + sight.height) + spare);
  const columns = [
    Math.max(0, indexAt(lefts, sight.left) - 3),
    Math.min(lefts.length - 2, indexAt(lefts, sight.left + sight.width) + 2),
  ] as const;
  const row = (index: number) => (
    <GridRow
      key={index}
      book={workbook.book}
      selection={sheet.selection}
      {...{ sheet, row: index, measures, columns, version }}
    />
  );
  const rowsFrom = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => row(first + index));

  const activeBox = { row: activeRow, column: activeColumn, lastRow: activeRow, lastColumn: activeColumn };
  const marks = (
    <div role="presentation" className="overlays">
      <div className="selection" style={rectangleOf(measures, sheet.selection)} />
      {overlay(rectangleOf(measures, activeBox))}
    </div>
  );

  const cellOf = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
    return cell && { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
  };
  const point = (target: EventTarget, extend: boolean) => {
    const cell = cellOf(target);
    if (cell) onSelect(cell.row, cell.column, extend);
  };

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={words.cells(sheet.name)}
      aria-rowcount={tops.length - 1}
      aria-colcount={lefts.length - 1}
      aria-multiselectable
      aria-activedescendant={`cell-${columnLetters(activeColumn)}${activeRow + 1}`}
      onScroll={look}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        point(event.target, event.shiftKey);
      }}
      onMouseOver={(event) => dragging.current && event.buttons === 1 && point(event.target, true)}
      onMouseUp={() => (dragging.current = false)}
      onDoubleClick={(event) => cellOf(event.target) && onEdit()}
    >
      <div
        role="presentation"
        style={{ width: (lefts.at(-1) ?? 0) + headerWidth, height: (tops.at(-1) ?? 0) + headerHeight }}
      >
        <div role="rowgroup" className="head">
          <div role="row" className="column-headers" aria-rowindex={1}>
            <div role="presentation" className="corner" />
            {columnHeaders(columns, lefts, sheet.selection)}
          </div>
          <div role="presentation" className="frozen" style={{ height: frozenHeight }}>
            {rowsFrom(0, frozen - 1)}
            {activeRow < frozen && marks}
          </div>
        </div>
        <div role="rowgroup" className="body" data-gridlines={sheet.showGridlines}>
          {rowsFrom(firstRow, lastRow)}
          {activeRow >= frozen && marks}
          <div role="presentation" className="overlays">
            {sheet.charts.map((chart) => (
              <ChartPicture key={chart.id} {...{ chart, measures, words }} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function columnHeaders([first, last]: readonly [number, number], lefts: readonly number[], selection: Box) {
  const headers = [];
  for (let column = first; column <= last; column++) {
    const width = (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
    if (width === 0) continue;
    headers.push(
      <div
        key={column}
        role="columnheader"
        className="column-header"
        aria-colindex={column + 1}
        data-chosen={column >= selection.column && column <= selection.lastColumn}
        style={{ left: lefts[column], width }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  return headers;
}

import { dataBox, type Table } from "../host/model/table";

/** Accents of Excel's standard theme, in the order of the table styles: 1 is without accent. */
const accents = ["#808080", "#4472C4", "#ED7D31", "#A5A5A5", "#BF9000", "#5B9BD5", "#70AD47"];

export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly line: string | null;
}

/** How a table style paints a row of its table, near enough to Excel's for a preview. */
export function tableLook(table: Table, row: number): TableLook {
  const [, family = "", number = "1"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const plain = { fill: null, color: null, bold: false, line: null };
  if (family === "") return plain;
  const accent = accents[(Number(number) - 1) % 7] ?? accents[0]!;
  const data = dataBox(table);
  const header = table.showHeaders && row === table.box.row;
  const totals = table.showTotals && row === table.box.lastRow;
  const filled = family !== "Light" || Number(number) > 7;
  if (header) {
    return filled
      ? { fill: accent, color: "#ffffff", bold: true, line: accent }
      : { ...plain, bold: true, line: accent };
  }
  if (totals) return { ...plain, bold: true, line: accent };
  const banded = table.bandedRows && (row - data.row) % 2 === 0;
  return { ...plain, fill: banded ? `${accent}26` : null, line: `${accent}66` };
}

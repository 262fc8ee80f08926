import type { TableName } from "../plan/tables";

/** A row of one of our tables. */
export interface RowOrigin {
  readonly table: TableName;
  readonly row: number;
}

/** From which rows the parts of a plan were read, by the beginning of their path: "budget.lines.3". */
export class Origins {
  private readonly single = new Map<string, RowOrigin>();
  private readonly lists = new Map<string, { readonly table: TableName; readonly rows: readonly number[] }>();

  /** The part at a path was read from a row. */
  add(path: string, table: TableName, row: number): void {
    this.single.set(path, { table, row });
  }

  /** The parts of a list ("roster.0", "roster.1", …) were read from rows of a table, which ascend. */
  addList(path: string, table: TableName, rows: readonly number[]): void {
    this.lists.set(path, { table, rows });
  }

  rowOf(path: string): RowOrigin | null {
    const own = this.single.get(path);
    if (own !== undefined) return own;
    const dot = path.lastIndexOf(".");
    const list = this.lists.get(path.slice(0, dot));
    const row = list?.rows[Number(path.slice(dot + 1))];
    return list === undefined || row === undefined ? null : { table: list.table, row };
  }

  /** The part of the plan that stands in a row; null where none does. */
  pathIn(table: TableName, row: number): string | null {
    for (const [path, origin] of this.single) {
      if (origin.table === table && origin.row === row) return path;
    }
    for (const [path, list] of this.lists) {
      const index = list.table === table ? list.rows.indexOf(row) : -1;
      if (index !== -1) return `${path}.${index}`;
    }
    return null;
  }
}

import type { TableName } from "../plan/tables";

/** A row of one of our tables. */
export interface RowOrigin {
  readonly table: TableName;
  readonly row: number;
}

/** From which rows the parts of a plan were read, by the beginning of their path: "budget.lines.3". */
export class Origins {
  private readonly rows = new Map<string, RowOrigin>();
  private readonly paths = new Map<string, string[]>();

  add(path: string, table: TableName, row: number): void {
    this.rows.set(path, { table, row });
    const key = `${table}:${row}`;
    this.paths.set(key, [...(this.paths.get(key) ?? []), path]);
  }

  rowOf(path: string): RowOrigin | null {
    return this.rows.get(path) ?? null;
  }

  /** The parts of the plan that stand in a row. */
  pathsIn(table: TableName, row: number): readonly string[] {
    return this.paths.get(`${table}:${row}`) ?? [];
  }
}

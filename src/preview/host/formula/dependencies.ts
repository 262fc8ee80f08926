import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { holds } from "../model/address";
import type { Sheet } from "../model/sheet";
import { Area } from "./context";
import { areaOf, tableArea } from "./evaluate";
import { volatileFunctions } from "./functions";
import type { Node } from "./parse";
import { isError } from "./values";

/** A formula cell as calculation sees it. */
export interface FormulaNode {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly cells: number[];
  readonly ranges: RangeNode[];
  dirty: boolean;
  running: boolean;
}

interface RangeNode {
  readonly area: Area;
  readonly dependents: Set<FormulaNode>;
}

/** A number of its own for every cell of the workbook. */
export const keyFor = (sheet: Sheet, row: number, column: number): number =>
  (sheet.serial * 1048576 + row) * 16384 + column;

/** Knows which formulas lean on which cells. */
export class Dependencies {
  private readonly nodes = new Map<number, FormulaNode>();
  private readonly dependents = new Map<number, Set<FormulaNode>>();
  private readonly ranges = new Map<Sheet, Map<string, RangeNode>>();
  /** Formulas whose value changes by itself, as that of TODAY(). */
  readonly volatile = new Set<FormulaNode>();

  constructor(private readonly book: Book) {}

  formulas(): Iterable<FormulaNode> {
    return this.nodes.values();
  }

  /** Looks at every cell of the workbook anew. */
  rebuild(): void {
    this.nodes.clear();
    this.dependents.clear();
    this.ranges.clear();
    this.volatile.clear();
    for (const sheet of this.book.sheets) {
      for (let row = 0; row < sheet.rows.length; row++) {
        const cells = sheet.rows[row] ?? [];
        for (let column = 0; column < cells.length; column++) {
          const cell = cells[column];
          if (!cell) continue;
          if (cell.formula) this.enrol(sheet, row, column);
          else delete cell.node;
        }
      }
    }
  }

  /** Notes what the formula of a cell leans on; forgets what an earlier one did. Null where there is no formula. */
  enrol(sheet: Sheet, row: number, column: number): FormulaNode | null {
    const key = keyFor(sheet, row, column);
    const old = this.nodes.get(key);
    if (old) {
      for (const each of old.cells) this.dependents.get(each)?.delete(old);
      for (const range of old.ranges) range.dependents.delete(old);
      this.nodes.delete(key);
      this.volatile.delete(old);
    }
    const cell = sheet.cell(row, column);
    if (!cell?.formula) {
      delete cell?.node;
      return null;
    }
    const node: FormulaNode = { sheet, row, column, cell, cells: [], ranges: [], dirty: true, running: false };
    cell.node = node;
    this.nodes.set(key, node);
    this.lean(node, cell.formula.tree, 0);
    return node;
  }

  private lean(node: FormulaNode, tree: Node, nested: number): void {
    switch (tree.kind) {
      case "area": {
        const area = areaOf(tree.area, { book: this.book, sheet: node.sheet });
        if (!isError(area)) this.leanOn(node, area);
        break;
      }
      case "table": {
        const area = tableArea(tree.ref, { book: this.book, sheet: node.sheet, row: node.row });
        if (!isError(area)) this.leanOn(node, area);
        break;
      }
      case "name": {
        const named = this.book.definedName(tree.name, node.sheet);
        if (named && nested < 20) this.lean(node, named.formula.tree, nested + 1);
        const table = named ? null : this.book.table(tree.name);
        if (table) this.leanOn(node, new Area(table.sheet, table.box));
        break;
      }
      case "call":
        if (volatileFunctions.has(tree.name)) this.volatile.add(node);
        for (const arg of tree.args) this.lean(node, arg, nested);
        break;
      case "binary":
        this.lean(node, tree.left, nested);
        this.lean(node, tree.right, nested);
        break;
      case "unary":
        this.lean(node, tree.of, nested);
        break;
    }
  }

  private leanOn(node: FormulaNode, area: Area): void {
    if (area.single) {
      const key = keyFor(area.sheet, area.box.row, area.box.column);
      node.cells.push(key);
      const set = this.dependents.get(key);
      if (set) set.add(node);
      else this.dependents.set(key, new Set([node]));
      return;
    }
    let ofSheet = this.ranges.get(area.sheet);
    if (!ofSheet) this.ranges.set(area.sheet, (ofSheet = new Map<string, RangeNode>()));
    const { row, column, lastRow, lastColumn } = area.box;
    const name = `${String(row)}:${String(column)}:${String(lastRow)}:${String(lastColumn)}`;
    let range = ofSheet.get(name);
    if (!range) ofSheet.set(name, (range = { area, dependents: new Set() }));
    range.dependents.add(node);
    node.ranges.push(range);
  }

  /** The formulas that a change of the cell reaches at once. */
  *leaningOn(sheet: Sheet, row: number, column: number): Iterable<FormulaNode> {
    const direct = this.dependents.get(keyFor(sheet, row, column));
    if (direct) yield* direct;
    const ranges = this.ranges.get(sheet);
    if (!ranges) return;
    for (const range of ranges.values()) if (holds(range.area.box, row, column)) yield* range.dependents;
  }
}

import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Area } from "./context";
import { clipped, type Context } from "./context";
import { keyOf } from "./criteria";
import { evaluateCell } from "./evaluate";
import type { Node } from "./parse";
import { type Scalar } from "./values";
import { Dependencies, keyFor, type FormulaNode } from "./dependencies";

/** Thrown when formulas lean on each other so deep that the stack would not hold; the named one goes first. */
class Postponed extends Error {
  constructor(readonly node: FormulaNode) {
    super();
  }
}

const deepest = 150;
/** Above this many changed cells it is cheaper to calculate everything. */
const manyChanges = 3000;

/** Calculates only what a change touches. */
export class CalculationGraph {
  /** Serial number of now; replaceable, so that tests stand on a fixed day. */
  now: () => number = () => Date.now() / 86400000 + 25569 - new Date().getTimezoneOffset() / 1440;
  private readonly dependencies: Dependencies;
  private readonly touched = new Map<number, readonly [Sheet, number, number]>();
  private readonly indexes = new Map<Area | string, Map<string, number[]>>();
  /** Counts up with every change of structure. */
  version = 0;
  private stale = true;
  private depth = 0;

  constructor(private readonly book: Book) {
    this.dependencies = new Dependencies(book);
  }

  /** A cell has other content than before. */
  touch(sheet: Sheet, row: number, column: number): void {
    if (!this.stale) this.touched.set(keyFor(sheet, row, column), [sheet, row, column]);
  }

  /** Cells moved, or tables, names or sheets changed: everything is laid out anew. */
  restructure(): void {
    this.version++;
    this.stale = true;
  }

  get pending(): boolean {
    return this.stale || this.touched.size > 0;
  }

  /** Calculates what is out of date; returns the sheets on which something was calculated. */
  calculate(everything = false): Set<Sheet> {
    const dirty = new Set<FormulaNode>();
    if (this.stale || everything || this.touched.size > manyChanges) {
      this.dependencies.rebuild();
      this.stale = false;
      for (const node of this.dependencies.formulas()) dirty.add(node);
    } else {
      for (const [sheet, row, column] of this.touched.values()) {
        const node = this.dependencies.enrol(sheet, row, column);
        if (node) dirty.add(node);
        for (const each of this.dependencies.leaningOn(sheet, row, column)) dirty.add(each);
      }
      for (const node of this.dependencies.volatile) dirty.add(node);
      for (const node of dirty) {
        for (const each of this.dependencies.leaningOn(node.sheet, node.row, node.column)) dirty.add(each);
      }
    }
    this.touched.clear();
    this.indexes.clear();
    for (const node of dirty) node.dirty = true;
    const sheets = new Set<Sheet>();
    for (const node of dirty) {
      sheets.add(node.sheet);
      if (node.dirty) this.settle(node);
    }
    this.indexes.clear();
    return sheets;
  }

  /** Value of a formula that stands in no cell, as of a name or a conditional format. */
  valueOf(tree: Node, sheet: Sheet, row: number, column: number): Scalar {
    return evaluateCell(tree, this.context(sheet, row, column));
  }

  context(sheet: Sheet, row: number, column: number): Context {
    return { book: this.book, sheet, row, column, scope: null, read: this.read, index: this.index, now: this.now };
  }

  private readonly read = (sheet: Sheet, row: number, column: number): Scalar => {
    const cell = sheet.rows[row]?.[column];
    if (!cell) return null;
    const node = cell.node;
    if (node?.dirty && cell.formula) {
      if (node.running) return 0;
      if (this.depth > deepest) throw new Postponed(node);
      this.run(node);
    }
    return cell.value;
  };

  private readonly index = (area: Area): ReadonlyMap<string, readonly number[]> => {
    const same = this.indexes.get(area);
    if (same) return same;
    const box = clipped(area);
    const name = `${area.sheet.id}:${String(box.row)}:${String(box.lastRow)}:${String(box.column)}`;
    const known = this.indexes.get(name);
    if (known) {
      this.indexes.set(area, known);
      return known;
    }
    const rows = new Map<string, number[]>();
    for (let row = box.row; row <= box.lastRow; row++) {
      const key = keyOf(this.read(area.sheet, row, box.column));
      const list = rows.get(key);
      if (list) list.push(row - box.row);
      else rows.set(key, [row - box.row]);
    }
    this.indexes.set(name, rows);
    return rows;
  };

  /** Calculates a formula, and first what it leans on, however long that chain is. */
  private settle(first: FormulaNode): void {
    const waiting = [first];
    for (let node = waiting.at(-1); node; node = waiting.at(-1)) {
      try {
        if (node.dirty) this.run(node);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof Postponed)) throw thrown;
        waiting.push(thrown.node);
      }
    }
  }

  private run(node: FormulaNode): void {
    const { formula } = node.cell;
    if (!formula) return;
    node.running = true;
    this.depth++;
    try {
      node.cell.value = evaluateCell(formula.tree, this.context(node.sheet, node.row, node.column));
      node.dirty = false;
    } finally {
      this.depth--;
      node.running = false;
    }
  }
}

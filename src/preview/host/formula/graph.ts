import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { holds } from "../model/address";
import type { Sheet } from "../model/sheet";
import { Area, clipped, type Context } from "./context";
import { keyOf } from "./criteria";
import { areaOf, evaluateCell, tableArea } from "./evaluate";
import { volatileFunctions } from "./functions";
import type { Node } from "./parse";
import { isError, type Scalar } from "./values";

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

/** Thrown when formulas lean on each other so deep that the stack would not hold; the named one goes first. */
class Postponed extends Error {
  constructor(readonly node: FormulaNode) {
    super();
  }
}

const deepest = 150;
/** Above this many changed cells it is cheaper to calculate everything. */
const manyChanges = 3000;

const keyFor = (sheet: Sheet, row: number, column: number): number => (sheet.serial * 1048576 + row) * 16384 + column;

/** Knows which formulas lean on which cells and calculates only what a change touches. */
export class CalculationGraph {
  /** Serial number of now; replaceable, so that tests stand on a fixed day. */
  now: () => number = () => Date.now() / 86400000 + 25569 - new Date().getTimezoneOffset() / 1440;
  private readonly nodes = new Map<number, FormulaNode>();
  private readonly dependents = new Map<number, Set<FormulaNode>>();
  private readonly ranges = new Map<Sheet, Map<string, RangeNode>>();
  private readonly volatile = new Set<FormulaNode>();
  private readonly touched = new Map<number, readonly [Sheet, number, number]>();
  private readonly indexes = new Map<Area | string, Map<string, number[]>>();
  /** Counts up with every change of structure. */
  version = 0;
  private stale = true;
  private depth = 0;

  constructor(private readonly book: Book) {}

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
      this.rebuild();
      for (const node of this.nodes.values()) dirty.add(node);
    } else {
      for (const [key, [sheet, row, column]] of this.touched) {
        this.enrol(key, sheet, row, column);
        const node = this.nodes.get(key);
        if (node) dirty.add(node);
        for (const each of this.leaningOn(sheet, row, column)) dirty.add(each);
      }
      for (const node of this.volatile) dirty.add(node);
      for (const node of dirty) for (const each of this.leaningOn(node.sheet, node.row, node.column)) dirty.add(each);
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

  private rebuild(): void {
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
          if (cell.formula) this.enrol(keyFor(sheet, row, column), sheet, row, column);
          else delete cell.node;
        }
      }
    }
    this.stale = false;
  }

  /** Notes what the formula of a cell leans on; forgets what an earlier one did. */
  private enrol(key: number, sheet: Sheet, row: number, column: number): void {
    const old = this.nodes.get(key);
    if (old) {
      for (const each of old.cells) this.dependents.get(each)?.delete(old);
      for (const range of old.ranges) range.dependents.delete(old);
      this.nodes.delete(key);
      this.volatile.delete(old);
    }
    const cell = sheet.cell(row, column);
    if (!cell) return;
    if (!cell.formula) {
      delete cell.node;
      return;
    }
    const node: FormulaNode = { sheet, row, column, cell, cells: [], ranges: [], dirty: true, running: false };
    cell.node = node;
    this.nodes.set(key, node);
    this.lean(node, cell.formula.tree, 0);
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

  private *leaningOn(sheet: Sheet, row: number, column: number): Iterable<FormulaNode> {
    const direct = this.dependents.get(keyFor(sheet, row, column));
    if (direct) yield* direct;
    const ranges = this.ranges.get(sheet);
    if (!ranges) return;
    for (const range of ranges.values()) if (holds(range.area.box, row, column)) yield* range.dependents;
  }
}

import type { Formula } from "../formula/formula";
import type { FormulaNode } from "../formula/dependencies";
import type { Scalar } from "../formula/values";
import type { Style } from "./style";

/** One cell. An empty cell without a style of its own does not exist. */
export interface Cell {
  /** The constant, or the last result of the formula. */
  value: Scalar;
  formula: Formula | null;
  style: Style;
  /** Typed with a leading apostrophe: text, whatever it looks like. */
  quoted: boolean;
  /** Its place in the calculation, where it has a formula. */
  node?: FormulaNode;
}

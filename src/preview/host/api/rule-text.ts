import type { Formula } from "../formula/formula";
import { renderTokens } from "../formula/render";

/** A rule's formula as the API gives it: a plain number without "=", else with it. */
export function displayNumber(formula: Formula): string {
  const text = renderTokens(formula.tokens, { form: "api" });
  return formula.tree.kind === "value" ? text : `=${text}`;
}

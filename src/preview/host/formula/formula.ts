import { parseTokens, type Node } from "./parse";
import { renderTokens } from "./render";
import { tokenize, type Token } from "./tokens";

/** A parsed formula. `text` has no "=", names every table, and is the same for equal formulas. */
export interface Formula {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tree: Node;
}

const known = new Map<string, Formula>();

/** Reads a formula without its "=". Null where it does not parse. `ownTable` fills in unnamed tables. */
export function readFormula(text: string, ownTable: string | null): Formula | null {
  const cached = known.get(text);
  if (cached) return cached;
  const tokens = tokenize(text.trim());
  if (!tokens) return null;
  if (ownTable === null && tokens.some((token) => token.kind === "table" && token.ref.table === null)) return null;
  return formulaOf(
    tokens.map((token) =>
      token.kind === "table" && token.ref.table === null
        ? { kind: "table", ref: { ...token.ref, table: ownTable } }
        : token,
    ),
  );
}

/** The formula of tokens whose tables are all named. */
export function formulaOf(tokens: readonly Token[]): Formula | null {
  const text = renderTokens(tokens, { form: "plain" });
  const cached = known.get(text);
  if (cached) return cached;
  const tree = parseTokens(tokens);
  if (!tree) return null;
  const formula = { text, tokens, tree };
  if (known.size > 200000) known.clear();
  known.set(text, formula);
  return formula;
}

/** The same formula with its tokens changed; the very same object where nothing changed. */
export function changeTokens(formula: Formula, change: (token: Token) => Token): Formula {
  let changed = false;
  const tokens = formula.tokens.map((token) => {
    const next = change(token);
    if (next !== token) changed = true;
    return next;
  });
  return changed ? (formulaOf(tokens) ?? formula) : formula;
}

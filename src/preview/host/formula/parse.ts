import type { TableRef } from "./structured-reference";
import type { AreaRef, Token } from "./tokens";
import { CellError, type Scalar } from "./values";

export type Node =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "area"; readonly area: AreaRef }
  | { readonly kind: "table"; readonly ref: TableRef }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "binary"; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "unary"; readonly op: string; readonly of: Node }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "missing" };

const strength: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};

/** Builds the tree of a formula; null where the tokens make no formula. Excel's own precedence: -2^2 is 4. */
export function parseTokens(tokens: readonly Token[]): Node | null {
  const meaningful = tokens.filter((token) => token.kind !== "space");
  let at = 0;
  const peek = (): string | null => {
    const token = meaningful[at];
    return token?.kind === "mark" ? token.text : null;
  };

  function expression(least: number): Node {
    let left = prefix();
    for (;;) {
      const op = peek();
      if (op === "%") {
        at++;
        left = { kind: "unary", op: "%", of: left };
        continue;
      }
      const power = op === null ? undefined : strength[op];
      if (op === null || power === undefined || power < least) return left;
      at++;
      left = { kind: "binary", op, left, right: expression(power + 1) };
    }
  }

  function prefix(): Node {
    const token = meaningful[at++];
    if (!token) throw new SyntaxError("a value is missing");
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "string":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "boolean":
        return { kind: "value", value: token.text === "TRUE" };
      case "error":
        return { kind: "value", value: CellError.of(token.text) };
      case "area":
        return { kind: "area", area: token.area };
      case "table":
        return { kind: "table", ref: token.ref };
      case "name":
        return { kind: "name", name: token.text };
      case "call":
        return { kind: "call", name: token.text, args: callArguments() };
      case "mark":
        if (token.text === "-" || token.text === "+" || token.text === "@") {
          return { kind: "unary", op: token.text, of: expression(6) };
        }
        if (token.text === "(") {
          const inner = expression(0);
          expect(")");
          return inner;
        }
        if (token.text === "{") return array();
    }
    throw new SyntaxError("unexpected mark");
  }

  function callArguments(): Node[] {
    expect("(");
    const args: Node[] = [];
    if (peek() === ")") {
      at++;
      return args;
    }
    for (;;) {
      args.push(peek() === "," || peek() === ")" ? { kind: "missing" } : expression(0));
      if (peek() === ")") {
        at++;
        return args;
      }
      expect(",");
    }
  }

  function array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const minus = peek() === "-";
      if (minus) at++;
      const item = prefix();
      if (item.kind !== "value") throw new SyntaxError("arrays hold constants");
      rows.at(-1)?.push(minus ? -Number(item.value) : item.value);
      const next = peek();
      at++;
      if (next === "}") break;
      if (next === ";") rows.push([]);
      else if (next !== ",") throw new SyntaxError("bad array");
    }
    if (new Set(rows.map((row) => row.length)).size > 1) throw new SyntaxError("ragged array");
    return { kind: "array", rows };
  }

  function expect(mark: string): void {
    if (peek() !== mark) throw new SyntaxError(`${mark} is missing`);
    at++;
  }

  try {
    const tree = expression(0);
    return at === meaningful.length ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

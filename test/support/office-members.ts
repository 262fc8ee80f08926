import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** A member of the Office API that a source file uses. */
export interface UsedMember {
  /** "Range.values" */
  readonly name: string;
  /** Requirement set number as Office's own declarations note it, 1.7 for "ExcelApi 1.7"; null where they note none. */
  readonly set: number | null;
  /** Highest set that an `isSetSupported` around the use asks for; 0 where there is none. */
  readonly guard: number;
  readonly where: string;
}

const root = resolve(__dirname, "../..");

/** All TypeScript files of a folder. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name));
}

/** Every member of `Excel` that the files use, by type checker: properties, methods, and the paths given to `load`. */
export function membersUsed(files: readonly string[], texts: Readonly<Record<string, string>> = {}): UsedMember[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, target) => {
    const text = texts[name];
    return text === undefined ? getSourceFile.call(host, name, target) : ts.createSourceFile(name, text, target, true);
  };
  host.fileExists = (name) => name in texts || fileExists.call(host, name);
  host.readFile = (name) => texts[name] ?? readFile.call(host, name);
  const program = ts.createProgram([...files, ...Object.keys(texts)], options, host);
  const checker = program.getTypeChecker();
  return [...files, ...Object.keys(texts)].flatMap((name) => {
    const file = program.getSourceFile(name);
    return file === undefined ? [] : usedIn(file, checker);
  });
}

function usedIn(file: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const used: UsedMember[] = [];
  const add = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const declaration = symbol?.declarations?.find(isOfExcel);
    if (symbol === undefined || declaration === undefined) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    used.push({
      name: `${ownerOf(declaration)}.${symbol.name}`,
      set: setOf(declaration),
      guard: guardOf(node, file),
      where: `${file.fileName.slice(root.length + 1)}:${line + 1}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const property = (node.propertyName ?? node.name).getText();
      add(checker.getTypeAtLocation(node.parent).getProperty(property), node);
    }
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = checker.getContextualType(node.parent);
      add(type?.getProperty(node.name.getText()), node);
    }
    if (ts.isCallExpression(node) && isLoad(node)) {
      const target = checker.getTypeAtLocation((node.expression as ts.PropertyAccessExpression).expression);
      for (const symbol of loaded(node, target, checker)) add(symbol, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

function isOfExcel(declaration: ts.Declaration): boolean {
  if (!/@types\/office-js\//.test(declaration.getSourceFile().fileName)) return false;
  for (let at: ts.Node = declaration; at.parent !== undefined; at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  }
  return false;
}

function ownerOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const name = parent !== undefined && "name" in parent ? (parent.name as ts.Identifier | undefined) : undefined;
  return name?.text ?? "?";
}

/** The note on the member itself, else on the type that has it. */
function setOf(declaration: ts.Declaration): number | null {
  for (const node of [declaration, declaration.parent]) {
    const notes = [
      ...node
        .getSourceFile()
        .text.slice(node.getFullStart(), node.getStart())
        .matchAll(/\[Api set: ([^\]]+)\]/g),
    ];
    const note = notes.at(-1)?.[1];
    if (note !== undefined)
      return Number(/ExcelApi(?:Online|Desktop)? ([\d.]+)/.exec(note)?.[1]?.replace("1.", "") ?? Infinity);
  }
  return null;
}

function isLoad(node: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load";
}

/** The members on the paths of `load("items/name,items/rule/formula")`. */
function loaded(call: ts.CallExpression, target: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const [paths] = call.arguments;
  if (paths === undefined || !ts.isStringLiteralLike(paths)) return [];
  return paths.text.split(",").flatMap((path) => {
    const symbols: ts.Symbol[] = [];
    let type: ts.Type | undefined = target;
    for (const name of path.trim().split("/")) {
      const symbol: ts.Symbol | undefined = type?.getProperty(name);
      if (symbol === undefined) throw new Error(`${call.getSourceFile().fileName}: no ${name} to load in "${path}"`);
      symbols.push(symbol);
      const own = checker.getTypeOfSymbolAtLocation(symbol, call);
      type = name === "items" ? checker.getIndexTypeOfType(own, ts.IndexKind.Number) : own;
    }
    return symbols;
  });
}

/** The highest set that is known to be there where the node stands. */
function guardOf(node: ts.Node, file: ts.SourceFile, seen: ReadonlySet<ts.Node> = new Set()): number {
  let guard = 0;
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at)
      guard = Math.max(guard, asked(parent.expression, false));
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at)
      guard = Math.max(guard, asked(parent.condition, false));
    if (
      ts.isBinaryExpression(parent) &&
      parent.right === at &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ) {
      guard = Math.max(guard, asked(parent.left, false));
    }
    if (ts.isBlock(parent)) {
      for (const statement of parent.statements) {
        if (statement === at) break;
        if (ts.isIfStatement(statement) && leaves(statement.thenStatement)) {
          guard = Math.max(guard, asked(statement.expression, true));
        }
      }
    }
    if (ts.isFunctionDeclaration(at) && !seen.has(at))
      guard = Math.max(guard, guardOfCalls(at, file, new Set([...seen, at])));
  }
  return guard;
}

/** A function of the file's own is guarded where all its calls are. */
function guardOfCalls(declaration: ts.FunctionDeclaration, file: ts.SourceFile, seen: ReadonlySet<ts.Node>): number {
  const exported = ts.getModifiers(declaration)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  if (exported || declaration.name === undefined) return 0;
  const uses: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === declaration.name?.text && node !== declaration.name) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses.length === 0 ? 0 : Math.min(...uses.map((use) => guardOf(use, file, seen)));
}

function asked(condition: ts.Expression, negated: boolean): number {
  const text = condition.getText();
  const call = /isSetSupported\(\s*"ExcelApi",\s*"1\.(\d+)"\s*,?\s*\)/.exec(text);
  const isNegated = text.startsWith("!");
  return call !== null && isNegated === negated ? Number(call[1]) : 0;
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return true;
  return ts.isBlock(statement) && statement.statements.some(leaves);
}

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Linter, type ESLint } from "eslint";
import { parser } from "typescript-eslint";

const { rooms } = jest.requireActual<{ rooms: Record<string, unknown> }>("../scripts/lint/rooms.cjs");
const plugin = jest.requireActual<ESLint.Plugin>("../scripts/lint/room-rules.cjs");
const root = join(__dirname, "..");

function objections(file: string, code: string): string[] {
  const linter = new Linter({ configType: "flat", cwd: root });
  const config: Linter.Config[] = [
    {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parser: parser },
      plugins: { rooms: plugin },
      rules: { "rooms/imports": "error", "rooms/no-sync-in-loop": "error" },
    },
  ];
  return linter.verify(code, config, { filename: join(root, file) }).map(({ message }) => message);
}

test("every folder of src is a room, and every room is a folder", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(rooms).sort());
});

test.each([
  ["src/plan/totals.ts", 'import { rows } from "../sheets/rows";', "plan may not import sheets"],
  ["src/checks/one.ts", 'import { readPlan } from "../reading/read-plan";', "checks may not import reading"],
  ["src/reading/one.ts", 'import { runChecks } from "../checks/run-checks";', "reading may not import checks"],
  ["src/sheets/one.ts", 'import type { Words } from "../messages/words";', "sheets may not import messages"],
  ["src/messages/vi/one.ts", 'import { a } from "../../sheets/a";', "messages may import only types of sheets"],
  ["src/app/one.ts", 'import { openOfficeWorkbook } from "../excel/office-workbook";', "app may not import excel"],
  ["src/app/one.ts", 'const later = import("../preview/host/book");', "app may not import preview"],
  ["src/app/one.ts", 'type A = import("../taskpane/a").A;', "app may not import taskpane"],
  ["src/excel/one.ts", 'import { a, type B } from "../sheets/a";', "excel may import only types of sheets"],
  ["src/excel/one.ts", 'export * from "../checks/index";', "excel may not import checks"],
  ["src/taskpane/views/one.tsx", 'import { a } from "../../excel/a";', "taskpane may not import excel"],
  ["src/plan/totals.ts", 'import { readFileSync } from "node:fs";', "plan may not use the package node:fs"],
  ["src/checks/one.ts", 'import React from "react";', "checks may not use the package react"],
  ["src/plan/totals.ts", 'import { a } from "../../test/support/a";', "plan may not import from outside src"],
  ["src/helpers/one.ts", 'import { a } from "./a";', "src/helpers is not a room of the design"],
])("in %s the line «%s» is refused", (file, code, why) => {
  expect(objections(file, code)).toEqual([`${why} (see scripts/lint/rooms.cjs)`]);
});

test.each([
  ["src/checks/one.ts", 'import { totalOf } from "../plan/totals";'],
  ["src/messages/vi/one.ts", 'import type { FactsOf } from "../../checks";'],
  ["src/taskpane/main.tsx", 'import { openOfficeWorkbook } from "../excel/office-workbook";'],
  ["src/preview/cli.ts", 'import { readFileSync } from "node:fs";'],
  ["src/excel/one.ts", 'import { type A, type B } from "../sheets/a";'],
])("in %s the line «%s» is fine", (file, code) => {
  expect(objections(file, code)).toEqual([]);
});

test.each([
  "for (const s of sheets) await context.sync();",
  "sheets.forEach(async (s) => { await request.sync(); });",
  "await Promise.all(sheets.map(async (s) => context.sync()));",
  "while (more) { await context.sync(); }",
])("a round trip for each element is refused: %s", (code) => {
  expect(objections("src/excel/one.ts", code)).toEqual(["sync() in a loop: collect the work and sync once"]);
});

test("the project's own lint run applies these rules to a file of the core", () => {
  const bad = 'import { rows } from "../sheets/rows";\nconsole.log(Excel, rows);\nexport default 1;\n';
  const run = () =>
    execFileSync(
      process.execPath,
      ["node_modules/eslint/bin/eslint.js", "--format=json", "--stdin", "--stdin-filename=src/plan/totals.ts"],
      { cwd: root, input: bad, stdio: ["pipe", "pipe", "ignore"] },
    );
  let output = "";
  try {
    run();
  } catch (refused) {
    output = String((refused as { stdout: Buffer }).stdout);
  }
  const [result] = JSON.parse(output) as ESLint.LintResult[];
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(["rooms/imports", "no-console", "no-restricted-globals", "no-restricted-syntax"]),
  );
}, 60_000);

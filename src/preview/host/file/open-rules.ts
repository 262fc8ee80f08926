import type { Worksheet } from "@cj-tech-master/excelts";
import { readFormula } from "../formula/formula";
import { columnsOf, parseBox } from "../model/address";
import type { Book } from "../model/book";
import { noPaint } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { serialOf } from "../text/serial-date";
import { cellOperators } from "./save-extras";

const operatorOf = (operator: string | undefined): string =>
  Object.entries(cellOperators).find(([, file]) => file === operator)?.[0] ?? "EqualTo";

export function openFormats(book: Book, sheet: Sheet, source: Worksheet): void {
  for (const { ref, rules } of source.conditionalFormattings) {
    for (const rule of rules) {
      if (rule.type !== "expression" && rule.type !== "cellIs") continue;
      const [formula1 = null, formula2 = null] = (rule.formulae ?? []).map((text) => readFormula(String(text), null));
      if (!formula1) continue;
      const { font, fill } = rule.style ?? {};
      const color = (given: { argb?: string } | undefined): string | null =>
        given?.argb ? `#${given.argb.slice(-6)}` : null;
      sheet.conditionalFormats.push({
        id: book.nextId(),
        type: rule.type === "cellIs" ? "CellValue" : "Custom",
        box: parseBox(ref.split(" ")[0] ?? ref),
        formula: rule.type === "expression" ? formula1 : null,
        rule: rule.type === "cellIs" ? { operator: operatorOf(rule.operator), formula1, formula2 } : null,
        paint: {
          ...noPaint(),
          fontColor: color(font?.color),
          bold: font?.bold ?? null,
          italic: font?.italic ?? null,
          fill: fill?.type === "pattern" ? color(fill.bgColor ?? fill.fgColor) : null,
        },
        stopIfTrue: false,
        priority: rule.priority ?? 1,
      });
    }
  }
}

const ruleKinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  textLength: "textLength",
  custom: "custom",
};

export function openValidations(sheet: Sheet, source: Worksheet): void {
  for (const [key, found] of Object.entries(source.dataValidations.model)) {
    const box = parseBox(key.replace(/^range:/, ""));
    if (!found || !box) continue;
    const kind = ruleKinds[found.type];
    const formulae = "formulae" in found ? found.formulae : [];
    const limits = formulae.map((each) =>
      each instanceof Date ? serialOf(each.getUTCFullYear(), each.getUTCMonth() + 1, each.getUTCDate()) : each,
    );
    sheet.validations.push({
      box,
      rule:
        kind === undefined ? {} : { [kind]: ruleOf(kind, limits, "operator" in found ? found.operator : undefined) },
      errorAlert: {
        title: found.errorTitle ?? "",
        message: found.error ?? "",
        showAlert: found.showErrorMessage === true,
        style: (found.errorStyle ?? "stop").replace(/^./, (first) => first.toUpperCase()),
      },
      prompt: {
        title: found.promptTitle ?? "",
        message: found.prompt ?? "",
        showPrompt: found.showInputMessage === true,
      },
      ignoreBlanks: found.allowBlank === true,
    });
  }
  sheet.validations = joinedDown(sheet.validations);
}

/** A file may list cells one by one; those that follow each other are one validation again. */
function joinedDown(validations: Sheet["validations"]): Sheet["validations"] {
  const joined: Sheet["validations"] = [];
  for (const each of validations) {
    const last = joined.at(-1);
    const goesOn =
      last?.box &&
      each.box &&
      last.box.lastRow + 1 === each.box.row &&
      last.box.column === each.box.column &&
      columnsOf(last.box) === columnsOf(each.box);
    if (goesOn && last.box && each.box && JSON.stringify({ ...last, box: 0 }) === JSON.stringify({ ...each, box: 0 }))
      last.box = { ...last.box, lastRow: each.box.lastRow };
    else joined.push(each);
  }
  return joined;
}

function ruleOf(
  kind: string,
  limits: readonly (string | number)[],
  operator: string | undefined,
): Record<string, unknown> {
  const [first = "", second] = limits;
  const shown = (limit: string | number): string | number =>
    typeof limit === "number" || !Number.isNaN(Number(limit)) ? Number(limit) : `=${limit}`;
  if (kind === "list") {
    const quoted = /^"([\s\S]*)"$/.exec(String(first));
    return { inCellDropDown: true, source: quoted ? (quoted[1] ?? "").replaceAll('""', '"') : `=${String(first)}` };
  }
  if (kind === "custom") return { formula: `=${String(first)}` };
  const name = operatorOf(operator ?? "between").replace(/OrEqual$/, "OrEqualTo");
  return { operator: name, formula1: shown(first), ...(second === undefined ? {} : { formula2: shown(second) }) };
}

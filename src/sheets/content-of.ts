import type { TableName } from "../plan/tables";
import { formulaOf, type FoundTable, type FoundTables } from "./found-table";
import { tableDeclarations } from "./tables/all-tables";

/** A short text for each table that changes when somebody types, adds or removes something in it. */
export type Content = Readonly<Partial<Record<TableName, string>>>;

/**
 * What stands in the tables apart from what our formulas calculate. Keep it after writing; where it differs later,
 * somebody has worked in the table since.
 */
export function contentOf(found: FoundTables): Content {
  return Object.fromEntries([...found].map(([name, table]) => [name, hashOf(typedIn(table))]));
}

/** The tables in which somebody has changed, added or removed something since `before` was taken. */
export function changedSince(before: Content, found: FoundTables): TableName[] {
  const now = contentOf(found);
  return [...found.keys()].filter((table) => before[table] !== now[table]);
}

function typedIn({ table, state, columns }: FoundTable): string {
  const calculated = new Set<number>();
  for (const { id, holds, formula } of tableDeclarations[table].columns) {
    const index = columns.get(id);
    if (index !== undefined && (holds === "formula" || holds === "mixed" || formula !== undefined))
      calculated.add(index);
  }
  const rows = state.values.map((cells, row) =>
    cells.map((value, index) => {
      const formula = formulaOf(state, row, index);
      return formula === null ? value : calculated.has(index) ? "=" : formula;
    }),
  );
  return JSON.stringify([state.headers, rows]);
}

/** FNV-1a with 53 bits. */
function hashOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9dc5811c];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + i), 0x01000193);
  }
  return ((high >>> 0) * 2 ** 21 + ((low >>> 0) % 2 ** 21)).toString(36);
}

import type { Change, Stop } from "../app/workbook";

/** The name of a sheet by its id, as last read; null for one that is not known. */
export type SheetName = (id: string) => string | null;

const kinds: Readonly<Record<string, Change["kind"]>> = {
  RangeEdited: "edited",
  RowInserted: "rows",
  RowDeleted: "rows",
  ColumnInserted: "columns",
  ColumnDeleted: "columns",
  CellInserted: "cells",
  CellDeleted: "cells",
};

interface ChangedArgs {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
}

/**
 * Listens to all that can change our tables: edits anywhere where Excel tells them (ExcelApi 1.9), else edits in
 * tables, and sheets that are activated, added or deleted. All handlers are registered in one sync.
 */
export async function listen(
  context: Excel.RequestContext,
  sheetName: SheetName,
  onChange: (change: Change) => void,
): Promise<Stop> {
  const { worksheets, tables } = context.workbook;
  const changed = (args: ChangedArgs) => Promise.resolve(onChange(changeOf(args, sheetName)));
  const of = (kind: Change["kind"]) => (args: { readonly worksheetId?: string; readonly source?: string }) => {
    const sheet = args.worksheetId === undefined ? null : sheetName(args.worksheetId);
    return Promise.resolve(onChange({ sheet, address: null, kind, source: sourceOf(args.source) }));
  };
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
    worksheets.onActivated.add(of("activated")),
    worksheets.onAdded.add(of("added")),
    worksheets.onDeleted.add(of("deleted")),
  ];
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    handlers.push(
      worksheets.onChanged.add(changed),
      tables.onAdded.add(of("unknown")),
      tables.onDeleted.add(of("unknown")),
    );
  } else {
    handlers.push(tables.onChanged.add(changed));
  }
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}

function changeOf({ worksheetId, address, changeType, source }: ChangedArgs, sheetName: SheetName): Change {
  return {
    sheet: sheetName(worksheetId),
    address: address === "" ? null : address,
    kind: kinds[changeType] ?? "unknown",
    source: sourceOf(source),
  };
}

function sourceOf(source: string | undefined): Change["source"] {
  return source === "Remote" ? "remote" : "local";
}

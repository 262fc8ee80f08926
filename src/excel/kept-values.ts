const prefix = "duTru.";

/** Queues reading what the add-in keeps with the workbook; what is returned takes it after the sync. */
export function loadKept(context: Excel.RequestContext): () => Record<string, unknown> {
  const settings = context.workbook.settings.load("items/key,items/value");
  return () =>
    Object.fromEntries(
      settings.items.flatMap(({ key, value }) => {
        const kept = key.startsWith(prefix) ? parse(value as unknown) : undefined;
        return kept === undefined ? [] : [[key.slice(prefix.length), kept] as const];
      }),
    );
}

/** Queues keeping values with the workbook, as JSON. Null takes a value away. */
export function keep(context: Excel.RequestContext, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    context.workbook.settings.add(prefix + key, value === null ? "" : JSON.stringify(value));
  }
}

function parse(value: unknown): unknown {
  if (typeof value !== "string" || value === "") return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

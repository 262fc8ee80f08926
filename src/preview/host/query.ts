import type { QueryInfo } from "./protocol";

/** Whether a query may see results of formulas; Excel calculates before such a read. */
export function readsResults({ Select = [], Expand = [] }: QueryInfo): boolean {
  const paths = [...Select, ...Expand];
  return paths.length === 0 || paths.some((path) => /(?:^|\/)(?:values|text|valueTypes|value|\*)$/i.test(path));
}

export interface Wanted {
  readonly names: Set<string>;
  readonly children: Map<string, Wanted>;
}

/** What a query asks for, by name; everything plain where it names nothing. */
export function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const wanted: Wanted = { names: new Set(), children: new Map() };
  for (const path of [...Select, ...Expand]) want(wanted, path.split("/"));
  if (wanted.names.size + wanted.children.size === 0) wanted.names.add("*");
  return wanted;
}

function want(wanted: Wanted, path: readonly string[]): void {
  const [first = "", ...rest] = path[0]?.toLowerCase() === "items" ? path.slice(1) : path;
  if (rest.length === 0 || (rest.length === 1 && rest[0]?.toLowerCase() === "items")) {
    wanted.names.add(first === "" ? "*" : first);
    return;
  }
  let inner = wanted.children.get(first);
  if (!inner) wanted.children.set(first, (inner = { names: new Set(), children: new Map() }));
  want(inner, rest);
}

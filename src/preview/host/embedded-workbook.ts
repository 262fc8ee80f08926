import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { assembleWorkbook, type EmbeddedOptions, type EmbeddedWorkbook, type LoadedLibrary } from "./assemble";
import type { NativeBridge } from "./bridge";

export type { EmbeddedOptions, EmbeddedWorkbook } from "./assemble";

let script: vm.Script | null = null;

/** Compiles the library once for the process; each workbook runs it in a context of its own. */
function libraryScript(): vm.Script {
  if (script) return script;
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  return script;
}

/** A workbook in Node. It sets no globals: the caller puts `Excel` and `Office` where its code looks for them. */
export async function createEmbeddedWorkbook(options: EmbeddedOptions = {}): Promise<EmbeddedWorkbook> {
  return assembleWorkbook(options, loadInContext);
}

/** The library wants a window; it gets as little of one as it can do with. */
function loadInContext(bridge: NativeBridge, office: Record<string, unknown>): LoadedLibrary {
  const nothing = (): void => undefined;
  const location = {
    protocol: "https:",
    hash: "",
    search: "",
    href: "https://localhost/",
    hostname: "localhost",
    host: "localhost",
  };
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    Promise,
    Date,
    location,
    name: "",
    navigator: { userAgent: "node", platform: "node" },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    document: {
      URL: location.href,
      location,
      cookie: "",
      createElement: () => element,
      getElementsByTagName: () => [element],
      getElementById: () => null,
      addEventListener: nothing,
      documentElement: element,
    },
  };
  Object.assign(page, { window: page, self: page, parent: page, top: page });
  vm.createContext(page);
  libraryScript().runInContext(page);
  page["Office"] = office;
  return { Excel: page["Excel"] as LoadedLibrary["Excel"], OfficeExtension: page["OfficeExtension"] };
}

import { assembleWorkbook, type EmbeddedOptions, type EmbeddedWorkbook, type LoadedLibrary } from "./assemble";
import type { NativeBridge } from "./bridge";

interface Page {
  _richApiNativeBridge?: NativeBridge;
  Excel?: LoadedLibrary["Excel"];
  OfficeExtension?: unknown;
  Office?: unknown;
}

export interface BrowserOptions extends EmbeddedOptions {
  /** Address of excel-web-16.00.js, loaded by a script tag once the bridge is in place. */
  readonly libraryUrl: string;
}

/** A workbook in a page. The library is loaded here, for it looks for the bridge when it starts. Sets `Excel` and `Office`. */
export async function createBrowserWorkbook(options: BrowserOptions): Promise<EmbeddedWorkbook> {
  return assembleWorkbook(options, async (bridge, office) => {
    const page = globalThis as unknown as Page;
    page._richApiNativeBridge = bridge;
    await loadScript(options.libraryUrl);
    if (!page.Excel) throw new Error(`${options.libraryUrl} brought no Excel.`);
    Object.defineProperty(page, "Office", { value: office, writable: true, configurable: true });
    return { Excel: page.Excel, OfficeExtension: page.OfficeExtension };
  });
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    document.head.append(script);
  });
}

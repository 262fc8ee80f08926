import { assembleWorkbook, type EmbeddedOptions, type EmbeddedWorkbook, type LoadedLibrary } from "../host/assemble";

/** A workbook in the page: the real library is loaded by a script tag, from the preview's own server. */
export async function createWorkbookInPage(options: EmbeddedOptions = {}): Promise<EmbeddedWorkbook> {
  const page = globalThis as unknown as Record<string, unknown>;
  const workbook = await assembleWorkbook(options, (bridge, office) => {
    Object.assign(page, { _richApiNativeBridge: bridge, Office: office });
    return new Promise<LoadedLibrary>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "office/excel-web-16.00.js";
      script.onload = () =>
        resolve({ Excel: page["Excel"] as LoadedLibrary["Excel"], OfficeExtension: page["OfficeExtension"] });
      script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
      document.head.append(script);
    });
  });
  // The library brings its own, which looks for a real Office around the page.
  page["Office"] = workbook.Office;
  return workbook;
}

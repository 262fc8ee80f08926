import { ApiError } from "./api-error";
import type { HostEnd } from "./bridge";

export interface OfficeOptions {
  /** Newest ExcelApi set that is said to be there, "1.14". */
  readonly excelApi?: string;
  /** "vi-VN". */
  readonly displayLanguage?: string;
}

type Handler = (event: unknown) => void;

/** The little of `Office` that an add-in needs beside `Excel`. */
export function officeObject(host: HostEnd, options: OfficeOptions): Record<string, unknown> {
  const highest = options.excelApi ?? "1.17";
  const actions = new Map<string, Handler>();
  const selectionHandlers = new Set<Handler>();
  host.book.watchSelection(() => {
    for (const handler of selectionHandlers) handler({ type: "documentSelectionChanged" });
  });
  const info = { host: "Excel", platform: "OfficeOnline" };
  const ok = (callback: unknown): void => {
    if (typeof callback === "function")
      setTimeout(() => (callback as Handler)({ status: "succeeded", value: null }), 0);
  };
  const document = {
    settings: {
      get: (key: string) => host.book.settings.get(key) ?? null,
      set: (key: string, value: unknown) => void host.book.settings.set(key, value),
      remove: (key: string) => void host.book.settings.delete(key),
      saveAsync: ok,
    },
    addHandlerAsync: (_type: string, handler: Handler, ...rest: unknown[]) => {
      selectionHandlers.add(handler);
      ok(rest.at(-1));
    },
    removeHandlerAsync: (_type: string, given: { handler?: Handler } | undefined, ...rest: unknown[]) => {
      if (given?.handler) selectionHandlers.delete(given.handler);
      ok(rest.at(-1));
    },
  };
  return {
    onReady: (callback?: (given: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: options.displayLanguage ?? "vi-VN",
      contentLanguage: options.displayLanguage ?? "vi-VN",
      officeTheme: {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#000000",
        controlBackgroundColor: "#FFFFFF",
        controlForegroundColor: "#000000",
      },
      requirements: { isSetSupported: (set: string, version = "1.1") => supports(set, version, highest) },
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      document,
    },
    actions: {
      associate: (id: string, handler: Handler) => void actions.set(id, handler),
      /** Does what a ribbon button would, until the command says that it is done. */
      run: (id: string) =>
        new Promise<void>((completed, reject) => {
          const command = actions.get(id);
          if (command) command({ completed, source: { id } });
          else reject(new ApiError("ApiNotFound", id));
        }),
    },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
}

function supports(set: string, version: string, highest: string): boolean {
  if (set !== "ExcelApi")
    return ["RichApiRuntimeFlag", "SharedRuntime", "RibbonApi"].includes(set) && compare(version, "1.1") <= 0;
  return compare(version, highest) <= 0;
}

function compare(a: string, b: string): number {
  const [x = [], y = []] = [a, b].map((each) => each.split(".").map(Number));
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}

import { existsSync } from "node:fs";
import { join } from "node:path";

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) => {
    const base = process.env[folder];
    return base === undefined
      ? []
      : [
          join(base, "Google", "Chrome", "Application", "chrome.exe"),
          join(base, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
  }),
};

/** Arguments that keep a browser quiet: nothing is fetched or reported that the page did not ask for. */
export const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The installed Chromium, Chrome or Edge; the environment variable BROWSER_PATH names another one. */
export function findBrowser(): string {
  const found = [process.env["BROWSER_PATH"] ?? "", ...(places[process.platform] ?? [])].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error("No Chromium, Chrome or Edge found. Install one or set BROWSER_PATH to its program file.");
  }
  return found;
}

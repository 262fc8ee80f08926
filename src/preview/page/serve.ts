import { spawn } from "node:child_process";
import { startPreview } from "./preview-server";

/** npm run preview [-- --open] [--port=N]: builds and serves the preview page until stopped. */
async function main(): Promise<void> {
  const port = Number(
    /^--port=(\d+)$/.exec(process.argv.find((each) => each.startsWith("--port=")) ?? "")?.[1] ?? 3210,
  );
  const { address } = await startPreview(port);
  console.log(
    `${address}\n\nlang=vi|en, theme=light|dark|contrast, start=empty: ${address}?lang=en&theme=dark\nCtrl+C ends it.`,
  );
  if (process.argv.includes("--open")) openBrowser(address);
}

function openBrowser(address: string): void {
  const [program, ...rest] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : [process.platform === "darwin" ? "open" : "xdg-open"];
  spawn(program, [...rest, address], { stdio: "ignore", detached: true })
    .on("error", () => console.error("No browser could be opened; open the address by hand."))
    .unref();
}

void main();

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { build } from "esbuild";

export interface PreviewServer {
  /** "http://127.0.0.1:3210/" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const root = process.cwd();

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** Nothing leaves the page's own origin; Fluent UI writes its styles into the page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const page = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Dự trù hội nghị</title>
    <link rel="icon" href="assets/icons/dutru-32.png" />
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <div id="preview"></div>
    <script type="module" src="page.js"></script>
  </body>
</html>
`;

/**
 * Builds the preview page in memory and serves it on this machine only. The real Office.js is read from
 * node_modules where it is, and is part of no build.
 * @param port 0 for any that is free; one that is taken is left alone and another is used
 */
export async function startPreview(port = 0): Promise<PreviewServer> {
  const built = await buildPage();
  const office = createRequire(join(root, "package.json")).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const find = async (path: string): Promise<Uint8Array | string | null> => {
    if (path === "/") return page;
    const made = built.get(path);
    if (made) return made;
    if (path === "/office/excel-web-16.00.js") return readFile(office);
    if (/^\/assets\/[\w./-]+$/.test(path) && normalize(path) === path)
      return readFile(join(root, path)).catch(() => null);
    return null;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void find(pathname).then((content) => {
      response.writeHead(content === null ? 404 : 200, {
        "Content-Type": types[extname(pathname) || ".html"] ?? "application/octet-stream",
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
      });
      response.end(content ?? "");
    });
  });
  await listen(server, port).catch(() => listen(server, 0));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function buildPage(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/preview/page/page.tsx"],
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    outdir: "build/preview",
    write: false,
    minify: true,
    sourcemap: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const folder = join(root, "build", "preview");
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(folder.length).replaceAll("\\", "/"), contents]));
}

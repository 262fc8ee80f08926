/** Renders assets/icons/*.svg to the PNG files that the manifest names, with an installed Chromium or Chrome. */
import { readFileSync, readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser, quietArguments } from "../test/browser/support/find-browser";

const folder = "assets/icons";
const sizes = [16, 32, 64, 80, 128];

const browser = await chromium.launch({ executablePath: findBrowser(), args: quietArguments });
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((file) => file.endsWith(".svg"))) {
  const svg = readFileSync(`${folder}/${name}`, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${folder}/${name.replace(".svg", `-${size}.png`)}`, omitBackground: true });
  }
}
await browser.close();

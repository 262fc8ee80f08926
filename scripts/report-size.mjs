/** Prints what the pane loads first, gzipped, and fails where it is more than the limit. Run after a build. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** First load of the almost empty pane of Microsoft's React template, in KB. */
const limit = 169;

const page = readFileSync("dist/taskpane.html", "utf8");
const files = [...page.matchAll(/(?:src|href)="?(?!https:)([^"\s>]+\.(?:js|css))/g)].map(([, file]) => file);
let total = gzipSync(page).length;
for (const file of files) {
  const size = gzipSync(readFileSync(`dist/${file}`)).length;
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  first load of the pane, limit ${limit} KB`);
if (files.length === 0 || total > limit * 1024) process.exitCode = 1;

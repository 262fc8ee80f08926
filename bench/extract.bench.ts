import mammoth from "mammoth";
import { performance } from "node:perf_hooks";
import { extractDocument } from "../src/reading/extract/extract-document";
import type { Block } from "../test/support/docx-builder";
import { buildDocx, paragraph, table } from "../test/support/docx-builder";
import { encodeText } from "../test/support/encode-text";

const sentence =
  "Giao Văn phòng chuẩn bị hội trường, âm thanh, nước uống cho 110 đại biểu, kinh phí 2.200.000 đồng, thực hiện xong trước hội nghị.";

/** About 30 pages: 45 lines a page, with lists and a table on each. */
function wordFile(pages: number): Uint8Array {
  const lists = {
    1: [
      { format: "upperRoman", text: "%1." },
      { format: "bullet", text: "\uf0b7" },
    ],
  };
  const page = (): Block[] => [
    paragraph("Phân công nhiệm vụ", { list: { id: 1, level: 0 } }),
    ...Array.from({ length: 15 }, () =>
      paragraph([sentence.slice(0, 60), { text: sentence.slice(60), bold: true }], { list: { id: 1, level: 1 } }),
    ),
    table(Array.from({ length: 10 }, (_, row) => [`${row + 1}`, "Nước uống", "người", "110", "20.000", "2.200.000"])),
  ];
  return buildDocx(Array.from({ length: pages }, page).flat(), { lists });
}

/** Median of some runs, in milliseconds, after one to warm up. */
async function time(run: () => Promise<unknown>, runs = 7): Promise<number> {
  await run();
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

function print(name: string, milliseconds: number, note = ""): void {
  console.log(`${name.padEnd(52)} ${milliseconds.toFixed(0).padStart(6)} ms  ${note}`);
}

async function main(): Promise<void> {
  const text = `${sentence}\n`.repeat(Math.ceil(5_000_000 / Buffer.byteLength(`${sentence}\n`)));
  const encoded = encodeText(text, "tcvn3");
  const small = text.slice(0, text.length / 100);
  const large = await time(() => extractDocument(Buffer.from(text), "plan.txt"), 5);
  const little = await time(() => extractDocument(Buffer.from(small), "plan.txt"), 15);
  print("text of 5 MB, UTF-8", large, `${(large / little).toFixed(0)} times a text of 50 KB`);
  print("text of 5 MB, TCVN3", await time(() => extractDocument(encoded, "plan.txt"), 5));

  const thirty = wordFile(30);
  const ours = await time(() => extractDocument(thirty, "plan.docx"));
  const theirs = await time(() => mammoth.extractRawText({ buffer: Buffer.from(thirty) }));
  print("Word file of 30 pages", ours, `${(thirty.length / 1024).toFixed(0)} KB`);
  print("the same by mammoth, without numbers", theirs, `ours takes ${(ours / theirs).toFixed(2)} of it`);
  const hundredfold = wordFile(3000);
  const long = await time(() => extractDocument(hundredfold, "plan.docx"), 1);
  print("Word file of 3000 pages", long, `${(long / ours).toFixed(0)} times 30 pages, memory ${memory()} MB`);
}

function memory(): string {
  return (process.memoryUsage().rss / 1_000_000).toFixed(0);
}

void main();

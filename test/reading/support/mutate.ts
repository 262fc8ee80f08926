/** A source of chance that can be repeated: numbers from 0 to below 1 (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const scraps = [
  "",
  "I.",
  "II. THÀNH PHẦN",
  "1. ",
  "a) ",
  "- ",
  "IV. Kinh phí:",
  "Nơi nhận:",
  "PHỤ LỤC",
  "KẾ HOẠCH",
  "(",
  ")",
  ":",
  "=",
  "x 2 x 3",
  "100.000.000.000.000.000",
  "0 đồng",
  "-5 người",
  "1,5 triệu",
  "31/02/2025",
  "Bằng chữ:",
  "\t\t\t",
  "| a | b |",
  "Tổng cộng",
  "\u0000",
  "💰 5 người",
  "STT\tNội dung\tSố lượng\tĐơn giá\tThành tiền",
  "Số: /KH-",
  "đồng đồng đồng",
  "…………",
  "x".repeat(500),
  "1".repeat(400),
  "(".repeat(300),
];

/** A plan's text after one to eight accidents: lines shuffled, cut, doubled, joined, swapped, characters changed. */
export function mutate(text: string, chance: () => number): string {
  const lines = text.split("\n");
  const pick = (length: number): number => Math.floor(chance() * length);
  for (let times = 1 + pick(8); times > 0; times--) {
    const at = pick(lines.length);
    const line = lines[at] ?? "";
    switch (pick(10)) {
      case 0:
        lines.splice(at, 1 + pick(5));
        break;
      case 1:
        lines.splice(at, 0, ...lines.slice(at, at + 1 + pick(6)));
        break;
      case 2:
        lines[at] = line.slice(0, pick(line.length + 1));
        break;
      case 3:
        lines[at] = line.slice(pick(line.length + 1));
        break;
      case 4:
        lines.splice(at, 2, line + (lines[at + 1] ?? ""));
        break;
      case 5:
        lines.splice(pick(lines.length), 0, ...lines.splice(at, 1 + pick(20)));
        break;
      case 6:
        lines[at] = line.replace(/\d/g, () => String(pick(10)));
        break;
      case 7:
        lines[at] =
          line.slice(0, pick(line.length + 1)) +
          (scraps[pick(scraps.length)] ?? "") +
          line.slice(pick(line.length + 1));
        break;
      case 8:
        lines.splice(at, 0, scraps[pick(scraps.length)] ?? "");
        break;
      default:
        lines.splice(at, 1, ...line.split(/(?<=[.;:,]) /));
    }
    if (lines.length === 0) lines.push("");
  }
  return lines.join(chance() < 0.1 ? "\r\n" : "\n");
}

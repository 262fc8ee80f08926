import { isTable, type Block } from "./text/blocks";
import { isCapitals } from "./text/fold";
import type { Paragraph } from "./text/paragraph";
import type { Topic } from "./topics";

/** An annex: what it is about by its heading, the heading, and what stands below. */
export interface Annex {
  readonly topic: Topic | null;
  readonly heading: readonly Paragraph[];
  readonly blocks: readonly Block[];
}

/** How the headings of annexes begin, folded. */
export const annexName =
  /^(phu luc|bang (du|tong hop|phan|ke)|du tru|du toan|chuong trinh|kich ban|lich trinh|danh sach|thanh phan|phan cong|phan bo|bang kinh phi|kinh phi|annex|appendix|budget|cost estimate|estimate|agenda|attendees|list of)\b/;

/** Where the annexes begin: a heading in capitals behind the closing, or one with "(Kèm theo …)" below it. */
export function findAnnex(blocks: readonly Block[], from: number, closing: number): number {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (isTable(block)) {
      if (i > closing) return i;
      continue;
    }
    if (isAnnexHeading(blocks, i, i > closing)) return i;
  }
  return closing < blocks.length ? afterSignature(blocks, closing) : blocks.length;
}

function isAnnexHeading(blocks: readonly Block[], at: number, afterClosing: boolean): boolean {
  const block = blocks[at] as Paragraph;
  if (block.text.length > 200 || !annexName.test(block.plain)) return false;
  if (block.marker && !(afterClosing && isCapitals(block.text))) return false;
  if (
    /^(phu luc|annex|appendix)\b[^:]{0,60}$/.test(block.plain) &&
    /^(PHỤ|Phụ|ANNEX|Annex|APPENDIX|Appendix)/.test(block.text) &&
    (afterClosing || block.text.length < 25)
  )
    return true;
  if (
    afterClosing &&
    (isCapitals(block.text.replace(/\(.*\)/, "")) || block.gapBefore || isTable(blocks[at + 1] ?? block))
  )
    return !/[;]$/.test(block.text);
  if (!isCapitals(block.text)) return false;
  return blocks.slice(at + 1, at + 5).some((next) => !isTable(next) && /^\((kem|ban hanh kem)/.test(next.plain));
}

/** Lines behind the signature that look like a list: an annex without a heading. */
function afterSignature(blocks: readonly Block[], closing: number): number {
  let filed = false;
  for (let i = closing; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (isTable(block)) return i;
    if (/^(noi nhan|luu)\b/.test(block.plain.slice(block.bodyStart))) filed = true;
    if (
      block.marker &&
      ["digit", "roman", "upper"].includes(block.marker.kind) &&
      block.text.length > 12 &&
      !/^(TM|KT|TL|Q)\b/.test(block.text) &&
      filed
    )
      return i;
  }
  return blocks.length;
}

export function annexesOf(blocks: readonly Block[]): Annex[] {
  const annexes: Annex[] = [];
  let from = 0;
  for (let i = 1; i <= blocks.length; i++) {
    const block = blocks[i];
    const heading = block && !isTable(block) && isNextAnnex(blocks, i, from);
    if (i < blocks.length && !heading) continue;
    if (i > from) annexes.push(annexOf(blocks.slice(from, i)));
    from = i;
  }
  return annexes;
}

/** "Phụ lục 2", or another heading in capitals where the annex before it has something in it already. */
function isNextAnnex(blocks: readonly Block[], at: number, from: number): boolean {
  const block = blocks[at] as Paragraph;
  if (!annexName.test(block.plain) || block.text.length > 200 || block.marker) return false;
  if (/^(phu luc|annex|appendix)\b/.test(block.plain)) return true;
  const before = blocks.slice(from, at);
  return (
    isCapitals(block.text.replace(/\(.*\)/, "")) &&
    before.some((each) => isTable(each) || each.marker !== null) &&
    block.gapBefore
  );
}

function annexOf(blocks: readonly Block[]): Annex {
  let end = 0;
  const heading: Paragraph[] = [];
  for (; end < blocks.length && end < 8; end++) {
    const block = blocks[end] as Block;
    if (
      isTable(block) ||
      (block.marker && end > 0) ||
      (end > 0 && /:$/.test(block.text)) ||
      /^(don vi tinh|dvt|tong)/.test(block.plain)
    )
      break;
    if (end > 0 && /\d{3} ?(d|dong)\b|\d x|x \d/.test(block.plain) && !/^\(/.test(block.text)) break;
    heading.push(block);
  }
  return { topic: topicOf(heading.map((line) => line.plain).join(" | ")), heading, blocks: blocks.slice(end) };
}

function topicOf(heading: string): Topic | null {
  const named = heading.replace(/\(?kem theo.*/, "");
  if (/\b(du tru|du toan|kinh phi|chi phi|budget|cost|estimate|expenses)\b/.test(named)) return "budget";
  if (
    /\b(danh sach|thanh phan|phan bo|dai bieu|khach moi|attendees|participants|delegates)\b/.test(named) &&
    !/phan cong/.test(named)
  )
    return "attendees";
  if (/\b(phan cong|nhiem vu|assignments?|tasks)\b/.test(named)) return "assignments";
  if (/\b(chuong trinh|kich ban|lich trinh|tien trinh|agenda|programme|program)\b/.test(named)) return "agenda";
  return null;
}

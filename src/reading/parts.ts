import { isTable, type Block } from "./text/blocks";
import { isCapitals } from "./text/fold";
import type { Paragraph } from "./text/paragraph";
import type { Topic } from "./topics";

/** A document cut into what stands above the title, the plan itself, its closing and its annexes. */
export interface Parts {
  readonly head: readonly Paragraph[];
  /** "KẾ HOẠCH" and the lines below it. */
  readonly title: readonly Paragraph[];
  /** What the document is about by its name: an estimate alone is about the budget; null for a plan. */
  readonly topic: Topic | null;
  readonly body: readonly Block[];
  readonly closing: readonly Paragraph[];
  readonly annexes: readonly Annex[];
}

export interface Annex {
  readonly topic: Topic | null;
  readonly heading: readonly Paragraph[];
  readonly blocks: readonly Block[];
}

const kinds =
  /^(ke hoach|to trinh|thong bao|phuong an|de an|chuong trinh|cong van|quyet dinh|giay moi|bao cao|du thao ke hoach|plan|conference plan|event plan|ke hoach chi tiet|(?:[a-z]+ ){1,2}plan)\b/;
const only = /^(du thao )?(ke hoach|to trinh|thong bao|phuong an|de an|plan)( chi tiet)?[ :]*$/;
const annexName =
  /^(phu luc|bang (du|tong hop|phan|ke)|du tru|du toan|chuong trinh|kich ban|lich trinh|danh sach|thanh phan|phan cong|phan bo|bang kinh phi|kinh phi|annex|appendix|budget|cost estimate|estimate|agenda|attendees|list of)\b/;
const signing = /^(?:(tm|kt|tl|tuq)\b ?[./]|[tk]\/[mlt]\b)/;

/** Cuts the blocks of a document into its parts by wording. */
export function partsOf(blocks: readonly Block[]): Parts {
  const titleAt = findTitle(blocks);
  const titleEnd = titleAt < 0 ? 0 : endOfTitle(blocks, titleAt);
  const closingAt = findClosing(blocks, titleEnd);
  const annexAt = findAnnex(blocks, titleEnd, closingAt);
  const bodyEnd = Math.min(closingAt, annexAt);
  const paragraphs = (from: number, to: number): Paragraph[] =>
    blocks.slice(from, to).filter((block): block is Paragraph => !isTable(block));
  return {
    head: paragraphs(0, Math.max(0, titleAt)),
    title: titleAt < 0 ? [] : paragraphs(titleAt, titleEnd),
    topic: topicOfTitle(blocks[titleAt]),
    body: blocks.slice(titleEnd, bodyEnd),
    closing: paragraphs(bodyEnd, annexAt),
    annexes: annexesOf(blocks.slice(annexAt)),
  };
}

/** Where the name of the document stands: "KẾ HOẠCH" alone, or a line in capitals that begins so. */
function findTitle(blocks: readonly Block[]): number {
  const within = Math.min(blocks.length, 80);
  for (let i = 0; i < within; i++) {
    const block = blocks[i];
    if (!block || isTable(block)) continue;
    if (only.test(block.plain) && (isCapitals(block.text) || block.text.length < 24)) return i;
    if (kinds.test(block.plain) && isCapitals(block.text.slice(0, 8)) && block.text.length <= 250 && !block.marker)
      return i;
    if (block.marker && block.marker.kind !== "upper" && i > 25) break;
  }
  for (let i = 0; i < Math.min(within, 30); i++) {
    const block = blocks[i];
    if (block && !isTable(block) && annexName.test(block.plain) && isCapitals(block.text) && !block.marker) return i;
  }
  return -1;
}

function topicOfTitle(title: Block | undefined): Topic | null {
  return title && !isTable(title) && /^(bang )?(du toan|du tru|cost estimate|budget)\b/.test(title.plain)
    ? "budget"
    : null;
}

const beginsBody =
  /^(can cu|thuc hien|nham|de |theo |xet |ke tu|trong |tren co so|duoc su|kinh gui|nam \d|chao mung|huong toi|pursuant|in order|following|this plan|so:|ngay \d|uy ban nhan dan|ubnd|phong |so |truong |benh vien |cong doan |ban |cong ty )/;

function endOfTitle(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  const first = blocks[from] as Paragraph;
  let lines = only.test(first.plain) ? 0 : 1;
  for (; end < blocks.length && end < from + 7; end++) {
    const block = blocks[end] as Block;
    if (isTable(block) || block.marker) break;
    if (/^\(?(kem theo|ban hanh)/.test(block.plain) || /^\((kem|ban)/.test(block.plain)) continue;
    if (lines > 0 && ((block.gapBefore && !isCapitals(block.text)) || beginsBody.test(block.plain))) break;
    if (
      block.text.length > 320 ||
      /[.;:]$/.test(block.text) ||
      (lines === 0 && beginsBody.test(block.plain) && block.text.length > 150)
    )
      break;
    if (
      lines > 0 &&
      (annexName.test(block.plain) ||
        /^(du kien )?(thoi gian|dia diem|thanh phan|muc dich)[^:]{0,40}:/.test(block.plain))
    )
      break;
    lines++;
  }
  return end;
}

/** Where the plan's text ends: "Trên đây là …", "Nơi nhận", or the signature. */
function findClosing(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (isTable(block)) continue;
    const { plain, text } = block;
    if (/^tren day la\b/.test(plain)) return i;
    if (/^(noi nhan|recipients|distribution list)\b ?:?/.test(plain)) return signatureAbove(blocks, i, from);
    if (signing.test(plain) && /^\p{Lu}/u.test(text) && text.length <= 140) return i;
  }
  for (let i = Math.max(from, 1); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!isTable(block) && (isOfficeLine(block) || isOfficeAboveName(block, blocks[i + 1]))) return i;
  }
  return blocks.length;
}

/** "Giám đốc" alone on its line, with a name on the next. */
function isOfficeAboveName(block: Paragraph, next: Block | undefined): boolean {
  return (
    /^(tong giam doc|giam doc|hieu truong|chu tich|truong phong|director|chairman|chairperson|principal|president)$/.test(
      block.plain,
    ) &&
    next !== undefined &&
    !isTable(next) &&
    /^(?:\p{Lu}[\p{L}.'-]* ?){2,6}$/u.test(next.text)
  );
}

/** A signature without "TM." right above the recipients belongs to the closing. */
function signatureAbove(blocks: readonly Block[], recipients: number, from: number): number {
  for (let i = Math.max(from, recipients - 5); i < recipients; i++) {
    const block = blocks[i] as Block;
    if (!isTable(block) && isOfficeLine(block)) return i;
  }
  return recipients;
}

function isOfficeLine(block: Paragraph): boolean {
  return (
    isCapitals(block.text) &&
    block.text.length <= 80 &&
    !block.marker &&
    /^(chu tich|pho chu tich|chanh an|vien truong|cuc truong|chi cuc truong|doi truong|chu nhiem|truong ban|giam doc|pho giam doc|tong giam doc|hieu truong|truong (phong|ban|khoa|dai dien)|thu truong|bi thu|chanh van phong|nguoi lap|director|chairman|chairperson|principal|president)\b/.test(
      block.plain,
    )
  );
}

/** Where the annexes begin: a heading in capitals behind the closing, or one with "(Kèm theo …)" below it. */
function findAnnex(blocks: readonly Block[], from: number, closing: number): number {
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

function annexesOf(blocks: readonly Block[]): Annex[] {
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

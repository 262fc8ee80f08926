import { annexesOf, annexName, findAnnex, type Annex } from "./annexes";
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

const kinds =
  /^(ke hoach|to trinh|thong bao|phuong an|de an|chuong trinh|cong van|quyet dinh|giay moi|bao cao|du thao ke hoach|plan|conference plan|event plan|ke hoach chi tiet|(?:[a-z]+ ){1,2}plan)\b/;
const only = /^(du thao )?(ke hoach|to trinh|thong bao|phuong an|de an|plan)( chi tiet)?[ :]*$/;

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
    if (/^K ?Ế ?H ?O ?Ạ ?C ?H$/u.test(block.text.replace(/  +/g, " ").normalize("NFC"))) return i;
    if (only.test(block.plain) && (isCapitals(block.text) || block.text.length < 24)) return i;
    if (/^phuong an\b/.test(block.plain) && !/^phương án/iu.test(block.text.normalize("NFC"))) continue;
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

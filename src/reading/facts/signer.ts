import type { Read } from "../../plan/place";
import type { Signer } from "../../plan/plan";
import { isCapitals } from "../text/fold";
import { readIn, slice, type Paragraph, type Passage } from "../text/paragraph";

const capacity = /^(tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)\b ?[./]?/;
const office =
  /^(quyen )?(pho )?(chu tich|giam doc|tong giam doc|hieu truong|truong |pho truong|chanh |pho chanh|bi thu|thu truong|vien truong|cuc truong|vu truong|chi cuc truong|truong phong|truong ban|doi truong|to truong|chu nhiem|thuong truc|pho|chi huy|phu trach|tong bien tap|chairman|chairwoman|chair|director|president|head|principal|general director|secretary|vice|deputy|ceo|manager|rector)/;
const clerk =
  /^(nguoi lap|ke toan|thu quy|nguoi de nghi|nguoi de xuat|nguoi lap bieu|nguoi lap ke hoach|bo phan|to chuc|prepared by|accountant)/;
const titles =
  /^(?:(?:(?:dai|thuong|trung|thieu) (?:ta|uy|tuong)|ths|ts|pgs|gs|bs|bscki|bsckii|bs\.ck[i]{1,2}|ks|cn|tskh|ds|ba|ong|mr|mrs|ms|dr)(?:\. ?| )(?:ck[i]{1,2}\.? )?)+/;

/** Who signs the plan: the last position above a name in the closing lines; those who drew it up come second. */
export function readSigner(closing: readonly Paragraph[]): Signer | null {
  const pieces = closing.flatMap(piecesOf).filter(({ passage }) => passage.text.length <= 120);
  const blocks = columnsOf(pieces).flatMap(blocksIn);
  const leader = blocks.filter((block) => !clerk.test(block.plain));
  return (
    (
      leader.find((block) => block.signer.name !== null) ??
      leader[0] ??
      blocks.find((block) => block.signer.name !== null) ??
      null
    )?.signer ?? null
  );
}

interface Piece {
  readonly passage: Passage;
  readonly column: number;
}

function piecesOf(paragraph: Paragraph): Piece[] {
  if (paragraph.marker && !["upper", "roman"].includes(paragraph.marker.kind)) {
    const column = paragraph.columns.find((at) => at > paragraph.bodyStart);
    return column === undefined ? [] : [{ passage: slice(paragraph, column), column: 1 }];
  }
  const bounds = [0, ...paragraph.columns, paragraph.text.length];
  return bounds
    .slice(0, -1)
    .map((start, i) => ({ passage: slice(paragraph, start, bounds[i + 1]), column: i }))
    .filter(({ passage }) => passage.text !== "");
}

/** Lines of the right column apart from those of the left one; lines without columns belong to the right one too. */
function columnsOf(pieces: readonly Piece[]): Passage[][] {
  const widest = Math.max(0, ...pieces.map((piece) => piece.column));
  if (widest === 0) return [pieces.map((piece) => piece.passage)];
  const split = Array.from({ length: Math.min(widest, 6) }, (_, i) =>
    pieces.filter((piece) => piece.column === i + 1).map((piece) => piece.passage),
  );
  const right = pieces
    .filter((piece) => piece.column > 0 || !/^(noi nhan|luu)/.test(piece.passage.plain))
    .map((piece) => piece.passage);
  return [...split, right, pieces.map((piece) => piece.passage)];
}

interface SignatureBlock {
  readonly plain: string;
  readonly signer: Signer;
}

function blocksIn(lines: readonly Passage[]): SignatureBlock[] {
  const blocks: SignatureBlock[] = [];
  let position: Passage[] = [];
  for (const line of lines) {
    const body = unbracketed(line);
    if (isPosition(body, position.length > 0)) position.push(body);
    else if (position.length > 0 && isName(body)) {
      blocks.push(blockOf(position, body));
      position = [];
    } else if (position.length > 0 && !isAside(body)) {
      if (blocks.length === 0) blocks.push(blockOf(position, null));
      position = [];
    }
  }
  if (position.length > 0) blocks.push(blockOf(position, null));
  return blocks;
}

function blockOf(position: readonly Passage[], name: Passage | null): SignatureBlock {
  const first = position[0] as Passage;
  const joined: Read<string> = readIn(first, 0, first.text.length, position.map((line) => line.text).join("\n"));
  return {
    plain: first.plain,
    signer: { position: joined, name: name && readIn(name, 0, name.text.length, name.text) },
  };
}

function unbracketed(line: Passage): Passage {
  const end = line.text.search(/ ?\((đã )?ký|\(signed\)/i);
  return end > 0 ? slice(line, 0, end) : line;
}

function isPosition(line: Passage, further: boolean): boolean {
  const { text, plain } = line;
  if (text.length > 100 || /[;:]$|\d{3}/.test(text)) return false;
  const capitals = isCapitals(text);
  if (capacity.test(plain) && (capitals || /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\b/.test(text))) return true;
  if (capitals && (office.test(plain) || clerk.test(plain))) return true;
  if (capitals && further && text.split(" ").length > 1 && !isName(line)) return true;
  return (
    (!further || !isName(line)) &&
    office.test(plain) &&
    /^((pho )?chu tich|(pho )?bi thu|hieu truong|giam doc|chu tich|truong|bi thu|director|chair|president|principal|head)/.test(
      plain,
    ) &&
    text.split(" ").length <= 5 &&
    !/[.;,]/.test(text)
  );
}

const surnames =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|mai|truong|lam|dao|doan|luong|ha|cao|chau|ta|thach|to|quach|kieu|nong|lo|vi|ksor|siu|dieu|lu|tong|thai|giang|ton|la|luu|phung|tang|trieu|chu|au|kpa|rmah|y|h|mac|ung|khuat|nghiem|bach|viet|tieu|van|danh|son|kim)\b/;

function isName(line: Passage): boolean {
  const plain = line.plain.replace(titles, "").trim();
  const text = line.text.slice(line.text.length - plain.length);
  const words = text.split(" ");
  if (words.length < 2 || words.length > 6 || text.length > 45) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}'-]*\.?$/u.test(word))) return false;
  if (isCapitals(text)) return surnames.test(plain) && !office.test(plain);
  return !/^(noi|so|ngay|tong (?:cong|so)|da|ky)\b|^luu$/.test(plain) && !/^Lưu:? \p{Lu}{2}/u.test(text);
}

function isAside(line: Passage): boolean {
  return /^\(?(da ky|ky|signed|ky ten|ky, |ghi ro|dong dau|ho ten|chu ky)/.test(line.plain) || line.text.length < 3;
}

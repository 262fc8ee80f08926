import type { Read } from "../../plan/place";
import type { Node } from "../outline";
import { bodyOf, placeIn, readIn, slice, textOf, type Passage } from "../text/paragraph";
import { costLineOf } from "./cost-line";
import type { CostEvent, StatedTotal } from "./cost-event";
import { moneyFrom } from "./money";
import { isFund } from "./fund-line";
import { saysLimit } from "./limit";
import { proseEvents } from "./prose";
import { tableEvents } from "./table-costs";
import { bracketedWords, loneWords, totalOf, wordsIn } from "./totals";

/** What the estimate at and below a node says. The node's own heading names no section. */
export function costEntries(node: Node): CostEvent[] {
  const head = node.paragraph ? bodyOf(node.paragraph) : null;
  const below = childEvents(node, 0);
  if (!head) return below;
  const own =
    /^(?:[^:]{0,90}):? ?$/.test(head.text) && !moneyFrom(head.plain) ? [] : headEvents(head, below.some(isLine));
  return [...own, ...below];
}

/** A heading such as "Kinh phí: 13.500.000 đồng, gồm:" says the total. */
function headEvents(head: Passage, hasLines: boolean): CostEvent[] {
  const colon = head.plain.indexOf(":");
  const prose = hasLines ? null : (proseEvents(slice(head, colon + 1)) ?? proseEvents(head));
  if (prose) return prose;
  const total = totalOf(head) ?? (colon > 0 ? totalOf(slice(head, colon + 1)) : null);
  if (total) return [{ kind: "total", total: { ...total, grand: true, of: "" } }, ...wordsOf(total.words)];
  if (hasLines && !saysLimit(head.plain)) {
    const expected = expectedTotal(head);
    if (expected) return [{ kind: "total", total: expected }, ...wordsOf(expected.words)];
  }
  if (colon > 0 && !hasLines && !saysLimit(head.plain)) {
    const events = passageEvents(slice(head, colon + 1), true);
    return events.filter((event) => event.kind !== "unread");
  }
  return [];
}

/** "Nguồn kinh phí: … của Trường. Dự kiến 65.100.000 đồng, gồm:" above the lines themselves. */
function expectedTotal(head: Passage): StatedTotal | null {
  const match =
    /(?:^|[.;:,] )(?:du kien|uoc tinh|tong|tong so|tong cong|voi so tien|so tien)(?: la| khoang| chi)* ?:? ?(?=\d)/.exec(
      head.plain,
    );
  const worded = /(?:^|[.;,] )(?=tong (?:du toan|kinh phi|chi phi|so|cong|so tien|muc)\b)/.exec(head.plain);
  const said = worded ? totalOf(slice(head, worded.index + worded[0].length)) : null;
  if (said) return said;
  if (!match) return null;
  const rest = slice(head, match.index + match[0].length);
  const money = moneyFrom(rest.plain);
  if (!money?.explicit || money.start > 0 || money.per !== null) return null;
  const amount = readIn(rest, money.start, money.end, money.value);
  return { amount, grand: true, of: "", words: wordsIn(rest) ?? bracketedWords(slice(rest, money.end)) };
}

function wordsOf(words: Read<string> | null): CostEvent[] {
  return words ? [{ kind: "words", words }] : [];
}

function childEvents(node: Node, depth: number): CostEvent[] {
  const several = node.children.filter((child) => child.table?.header.kind === "costs").length > 1;
  const said = node.children.map((child, i) => {
    if (child.table) {
      const events = child.table.header.kind === "costs" ? tableEvents(child.table, scaleAbove(node)) : [];
      return several ? named(events, node.children[i - 1]) : events;
    }
    return depth > 12 ? [] : nodeEvents(child, depth);
  });
  const priced = new Set(node.children.filter((_, i) => said[i]?.some(isLine)).map((child) => child.kind));
  return said.flatMap((events, i) => {
    const child = node.children[i];
    return events.length === 0 && child && priced.has(child.kind) ? withoutFigures(child) : events;
  });
}

/** "- Dự phòng 5%", "- In tài liệu" among lines with prices: a cost that cannot be told, not one to pass over. */
function withoutFigures({ paragraph, kind, children }: Node): CostEvent[] {
  if (!paragraph || kind === null || kind === "label" || kind === "caps" || children.length > 0) return [];
  const body = bodyOf(paragraph);
  if (body.text.length > 80 || !/\p{L}{2}/u.test(body.text) || saysLimit(body.plain) || isIncome(body.text)) return [];
  if (isFund(body.plain) || isAside(body.plain) || isTransparent(body.plain) || isRemark.test(body.plain)) return [];
  return [{ kind: "unread", text: body.text, place: placeIn(body, 0, body.text.length) }];
}

/** What is done about the money, not what it is spent on. */
const isRemark =
  /^(?:giao|de nghi|yeu cau|thuc hien|viec|kinh phi|thanh toan|quyet toan|thanh quyet toan|cac don vi|van phong|phong|ke toan|muc|ngoai ra|rieng|so con lai|phan con lai|neu|khi|truong hop|duoc|bo tri|dam bao|bao dam)\b/;

/** The rows of one of several tables stand in a section with the name above it, where it has no sections itself. */
function named(events: readonly CostEvent[], above: Node | undefined): CostEvent[] {
  const body = above?.paragraph && above.kind === null && above.children.length === 0 ? bodyOf(above.paragraph) : null;
  if (!body || body.text.length > 120 || moneyFrom(body.plain) || !/\p{L}{2}/u.test(body.text)) return [...events];
  if (wordsIn(body) || isAside(body.plain) || events.some((event) => event.kind === "section")) return [...events];
  const lines = events.filter((event) => event.kind !== "total" || !event.total.grand);
  const totals = events.filter((event) => event.kind === "total" && event.total.grand);
  return [
    { kind: "section", label: null, name: textOf(body), amount: null },
    ...lines,
    { kind: "end-of-section" },
    ...totals,
  ];
}

/** The paragraphs beside a table, where "Đơn vị tính: 1.000 đồng" may stand. */
function scaleAbove(node: Node): string {
  return [node.paragraph, ...node.children.map((child) => child.paragraph)]
    .map((each) => each?.plain ?? "")
    .filter((plain) => plain.length < 200)
    .join(" ");
}

function nodeEvents(node: Node, depth: number): CostEvent[] {
  if (!node.paragraph) return [];
  const body = bodyOf(node.paragraph);
  if (isIncome(body.text)) return [];
  const below = childEvents(node, depth + 1);
  const prose = below.some(isLine) ? null : proseEvents(body, node.paragraph.marker?.label ?? null);
  if (prose) return [...prose, ...below];
  if (isFund(body.plain) && !(node.paragraph.marker && below.some(isProduct) && costLineOf(body)))
    return below.some(isProduct)
      ? [...passageEvents(body, false), ...below]
      : below.filter((event) => event.kind !== "line" && event.kind !== "unread");
  if (!below.some(isLine)) return [...passageEvents(body, node.kind !== null), ...below];
  const total = totalOf(body);
  if (total) return [{ kind: "total", total }, ...below];
  if ((isTransparent(body.plain) && !isOneOfSeveral(node)) || introduces(node, body) || saysLimit(body.plain))
    return [...headEvents(body, true), ...below];
  const own = costLineOf(body);
  if (
    own &&
    own.line.quantity?.value !== 1 &&
    !below.some((event) => event.kind === "line" && event.draft.line.statedAmount)
  )
    return [{ kind: "line", draft: own }, ...below.filter((event) => !isLine(event))];
  const name = own?.line.item ?? textOf(body, 0, headingEnd(body));
  if (name.value === "") return below;
  return [
    { kind: "section", label: node.paragraph.marker?.label ?? null, name, amount: own?.line.statedAmount ?? null },
    ...below,
    { kind: "end-of-section" },
  ];
}

/** "a) Kinh phí tổ chức", "b) Kinh phí học thuật", each above costs of its own: sections, whatever they are called. */
function isOneOfSeveral({ kind, parent, paragraph }: Node): boolean {
  if (kind === null || ["label", "caps", "-", "+", "*"].includes(kind)) return false;
  if (!paragraph || ofEverything.test(bodyOf(paragraph).plain)) return false;
  const alike = parent?.children.filter((child) => child.kind === kind && holdsCosts(child)) ?? [];
  return alike.length > 1;
}

const ofEverything =
  /^(?:phan chi|noi dung chi|cac (?:khoan|noi dung|muc) chi|chi tiet|dien giai|cu the|du kien chi)\b/;

function holdsCosts({ children }: Node): boolean {
  return children.some(
    ({ table, paragraph }) =>
      table?.header.kind === "costs" || (paragraph !== null && moneyFrom(paragraph.plain.slice(0, 300)) !== null),
  );
}

/** "Chi từ nguồn thường xuyên năm 2025. Dự kiến:", "Dự trù như sau:": a sentence that leads to the lines, no section. */
function introduces({ kind }: Node, { plain }: Passage): boolean {
  if (kind !== "label" && kind !== null) return false;
  return (
    isFund(plain) ||
    /^(?:trich|chi tu|tu|do)\b.*\b(?:ngan sach|nguon|kinh phi|quy)\b/.test(plain) ||
    /\b(?:nhu sau|du kien(?: chi)?|du tru|du toan|cu the|gom|trong do|kinh phi) ?:$/.test(plain)
  );
}

function headingEnd(body: Passage): number {
  const colon = body.text.indexOf(":");
  return colon > 0 ? colon : body.text.length;
}

/** What one paragraph of an estimate says by itself. `listed` says that it is an item of a list. */
export function passageEvents(body: Passage, listed: boolean): CostEvent[] {
  const prose = proseEvents(body);
  if (prose) return prose;
  const total = saysLimit(body.plain) && !bracketedWords(body) ? null : totalOf(body);
  if (total) return [{ kind: "total", total }, ...wordsOf(total.words)];
  const words = wordsIn(body);
  if (words && !moneyFrom(body.plain.slice(0, body.plain.indexOf("bang chu")))) return [{ kind: "words", words }];
  const bracketed = /^\(/.test(body.text) ? bracketedWords(body) : null;
  if (bracketed && bracketed.value.length > body.text.length - 8) return [{ kind: "words", words: bracketed }];
  const lone = loneWords(body);
  if (lone) return [{ kind: "words", words: lone }];
  if (isFund(body.plain) || isAside(body.plain)) {
    const expected = saysLimit(body.plain) ? null : expectedTotal(body);
    return expected ? [{ kind: "total", total: expected }, ...wordsOf(expected.words)] : [];
  }
  if (saysLimit(body.plain) && !/[x×*] ?\d/.test(body.plain)) return [];
  const draft = costLineOf(body) ?? (listed ? unpriced(body) : null);
  if (draft && (listed || draft.line.quantity?.value !== 1 || body.text.length <= 160))
    return [{ kind: "line", draft }];
  const figure = moneyFrom(body.plain);
  return figure ? [{ kind: "unread", text: body.text, place: placeIn(body, 0, body.text.length) }] : [];
}

/** An item of the list that names a count and no price: "Nước uống: 110 người". */
function unpriced(body: Passage): ReturnType<typeof costLineOf> {
  return body.text.length <= 160 ? costLineOf(body, true) : null;
}

function isProduct(event: CostEvent): boolean {
  return event.kind === "line" && event.draft.line.quantity?.value !== 1;
}

function isLine(event: CostEvent): boolean {
  return event.kind === "line";
}

/** "Phần thu", "Tổng thu: 8.000.000 đồng": money that comes in. */
function isIncome(text: string): boolean {
  return /^(phần|tổng|tổng số|dự kiến|các khoản|nguồn)? ?thu(?!\p{L}| tiền| âm| dọn| thập| gom| hình)/iu.test(text);
}

/** Remarks about the figures: units, rounding, legal bases. */
function isAside(plain: string): boolean {
  return (
    /^(don vi tinh|dvt|\(?don vi|lam tron|can cu|theo (quy dinh|nghi quyet|thong tu)|ghi chu|luu y|ap dung|muc chi (thuc hien )?theo|unit)\b/.test(
      plain,
    ) || /^\((kem|ban hanh|dvt|don vi)/.test(plain)
  );
}

function isTransparent(plain: string): boolean {
  return /^(\()?(cu the|trong do|gom|bao gom|chi tiet|du toan|du tru|kinh phi|cac khoan chi|noi dung chi|cac noi dung chi|cac khoan|bang du|dien giai|nhu sau|cac muc chi|du kien chi|phan chi(?= ?:?$))\b[^\d]{0,80}$/.test(
    plain,
  );
}

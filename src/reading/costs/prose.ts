import { amountOf } from "../../plan/totals";
import type { Read } from "../../plan/place";
import { fold } from "../text/fold";
import { isFund } from "./fund-line";
import { saysLimit } from "./limit";
import { moneyFrom } from "./money";
import { readIn, slice, textOf, type Passage } from "../text/paragraph";
import type { CostEvent } from "./cost-event";
import { costLineOf } from "./cost-line";
import { totalOf, wordsIn } from "./totals";
import { timesNumber } from "../numbers";

/**
 * An estimate in running text: "… tổng số 4.860.000 đồng, gồm: trang trí 900.000 đồng; nước uống 96 người x 20.000
 * đồng = 1.920.000 đồng". Null where the text holds no several sums, or one of them cannot be told.
 */
export function proseEvents(body: Passage, label: string | null = null): CostEvent[] | null {
  if (body.text.length > 4000 || !/[;,.:]/.test(body.text)) return null;
  const events: CostEvent[] = [];
  let head: Head | null = null;
  for (const clause of clausesOf(body)) {
    const leads = events.length === 0 && intro.test(clause.plain) ? headOf(clause) : null;
    const event = leads ? [] : clauseEvent(clause);
    if (event === null || (event.some(isLump) && isFund(clause.plain))) return null;
    head ??= leads;
    events.push(...event);
  }
  if (isSum(events)) return null;
  if (paysOnly(events)) return [];
  const lines = events.filter((event) => event.kind === "line").length;
  if (lines < 2 && !(lines === 1 && (head || events.some((event) => event.kind === "total")))) return null;
  if (!head) return events;
  if (label === null) return [{ kind: "total", total: { ...head, grand: true, of: "", words: null } }, ...events];
  return [{ kind: "section", label, ...head }, ...events, { kind: "end-of-section" }];
}

/** "Trong đó: chuyên môn hỗ trợ 5.000.000 đồng, quỹ công đoàn chi 8.265.000 đồng": who pays, not for what. */
function paysOnly(events: readonly CostEvent[]): boolean {
  const items = events.flatMap((event) => (event.kind === "line" ? [fold(event.draft.line.item?.value ?? "")] : []));
  return items.length > 1 && events.every(isLump) && items.every((item) => payer.test(item));
}

const payer = /\b(?:quy|ngan sach|nguon|ho tro|dong gop|tai tro|xa hoi hoa|hoi phi|kinh phi|von)\b/;

function isLump(event: CostEvent): boolean {
  return event.kind === "line" && event.draft.line.quantity?.value === 1;
}

interface Head {
  readonly name: Read<string>;
  readonly amount: Read<number>;
}

/** "Nguồn ngân sách nhà trường chi 3.650.000 đồng, trong đó": what the lines behind it are for, and their sum. */
function headOf(clause: Passage): Head | null {
  const money = moneyFrom(clause.plain);
  if (!money?.explicit || money.per !== null || totalOf(clause) || totalInside(clause) || saysLimit(clause.plain))
    return null;
  if (timesNumber.test(clause.plain) || clause.plain.includes("=")) return null;
  const name = textOf(
    clause,
    0,
    money.start -
      (/(?: chi| là| hỗ trợ| khoảng| dự kiến)* ?$/.exec(clause.text.slice(0, money.start))?.[0].length ?? 0),
  );
  return name.value === "" ? null : { name, amount: readIn(clause, money.start, money.end, money.value) };
}

/** "Giải thưởng: nhất 1.000.000 đồng, nhì 2 x 700.000 đồng = 2.400.000 đồng": one line with its parts, not several. */
function isSum(events: readonly CostEvent[]): boolean {
  const lines = events.flatMap((event) => (event.kind === "line" ? [event.draft.line] : []));
  const last = lines[lines.length - 1];
  if (
    lines.length < 2 ||
    !last?.statedAmount ||
    lines.slice(0, -1).some((line) => line.quantity?.value !== 1 && line.statedAmount)
  )
    return false;
  const own = amountOf(last);
  const before = lines.slice(0, -1).reduce((sum, line) => sum + (amountOf(line) ?? 0), 0);
  return last.statedAmount.value > before && own !== null && own + before === last.statedAmount.value;
}

/** What one clause says: nothing where it names no money; null where its money is neither a total nor a line. */
function clauseEvent(clause: Passage): CostEvent[] | null {
  if (!moneyFrom(clause.plain)) {
    const words = wordsIn(clause);
    return words ? [{ kind: "words", words }] : [];
  }
  if (saysLimit(clause.plain) && !timesNumber.test(clause.plain)) return [];
  const total = totalOf(clause) ?? totalInside(clause);
  if (total)
    return [{ kind: "total", total }, ...(total.words ? [{ kind: "words", words: total.words } as const] : [])];
  if (/=/.test(clause.plain) && !/\d[^=]*[x×*] ?[\d(]/.test(clause.plain)) return null;
  const draft = costLineOf(clause);
  return draft && draft.line.item !== null ? [{ kind: "line", draft }] : null;
}

/** "Kinh phí lấy từ nguồn thu sự nghiệp, tổng số 4.860.000 đồng" */
function totalInside(clause: Passage): ReturnType<typeof totalOf> {
  for (const match of clause.text.matchAll(/(?<=[\s,])tổng(?=\s)/giu)) {
    const total = totalOf(slice(clause, match.index));
    if (total) return total;
  }
  return null;
}

const leadIn =
  /^(?:(?:va|gom|bao gom|trong do|cu the|cu the nhu sau|nhu sau|cac khoan chi|chi cho|du kien chi)(?: co)?[ :,]+)+/;
const intro = /\b(?:gom|bao gom|trong do|cu the|nhu sau|du kien chi|cac khoan|cac noi dung)(?: chi| co)? ?$/;

/** The stretches between semicolons, sentences and introductions; between commas where one states its cost. */
function clausesOf(body: Passage): Passage[] {
  const clauses: Passage[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= body.text.length; i++) {
    const character = body.text.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (i < body.text.length && (depth > 0 || !endsClause(body, from, i))) continue;
    const clause = slice(body, from, i);
    const lead = leadIn.exec(clause.plain)?.[0].length ?? 0;
    if (/[\p{L}\d]/u.test(clause.text.slice(lead))) clauses.push(slice(clause, lead));
    from = i + 1;
  }
  return clauses;
}

function endsClause({ text, plain }: Passage, from: number, at: number): boolean {
  switch (text.charAt(at)) {
    case ";":
      return true;
    case ":":
      return intro.test(plain.slice(Math.max(from, at - 40), at));
    case ".":
      return /^ \p{Lu}/u.test(text.slice(at + 1, at + 3)) && !/(?:^| )\p{Lu}\p{L}{0,2}$/u.test(text.slice(from, at));
    case ",":
      return (
        statesCost(plain.slice(from, at)) &&
        !/^ ?(?:\d|(?:thanh tien|het|trong do|gom|bao gom|cu the|moi|tuc|so tien|tong so|la|x|=)[ :])/.test(
          plain.slice(at + 1),
        )
      );
    case " ":
      return (
        /^ (?:va|gom|bao gom|trong do) /.test(plain.slice(at, at + 10)) &&
        statesCost(plain.slice(from, at).replace(/,$/, ""))
      );
    default:
      return false;
  }
}

function statesCost(plain: string): boolean {
  return (
    /(?:\d{3}|dong|d|vnd|trieu|nghin|ngan)(?:\/[a-z ]{1,20})?(?: ?\([^()]{0,200}\))? ?$/.test(plain) &&
    moneyFrom(plain) !== null
  );
}

import type { Node } from "../outline";
import { unnumbered, type MarkerKind } from "../text/marker";
import { bodyOf, placeIn, textOf, type Passage } from "../text/paragraph";
import type { CostEvent } from "./cost-event";
import { costLineOf } from "./cost-line";
import { isFund } from "./fund-line";
import { saysLimit } from "./limit";
import { moneyFrom } from "./money";
import { headEvents, passageEvents } from "./passage-events";
import { introduces, isAside, isIncome, isRemark, isTransparent, meansEverything } from "./remarks";
import { tableEvents } from "./table-costs";
import { totalOf, wordsIn } from "./totals";

/** What the estimate at and below a node says. The node's own heading names no section. */
export function costEntries(node: Node): CostEvent[] {
  const head = node.paragraph ? bodyOf(node.paragraph) : null;
  const below = childEvents(node, 0);
  if (!head) return below;
  const own =
    /^(?:[^:]{0,90}):? ?$/.test(head.text) && !moneyFrom(head.plain) ? [] : headEvents(head, below.some(isLine));
  return [...own, ...below];
}

function childEvents(node: Node, depth: number): CostEvent[] {
  const tables = node.children.filter((child) => child.table?.header.kind === "costs").length;
  const several = severalWithCosts(node);
  const said = node.children.map((child, i) => {
    if (child.table) {
      const events = child.table.header.kind === "costs" ? tableEvents(child.table, scaleAbove(node)) : [];
      return tables > 1 ? named(events, node.children[i - 1]) : events;
    }
    return depth > 12 ? [] : nodeEvents(child, depth, child.kind !== null && several.has(child.kind));
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
  if (isFund(body.plain) || isAside(body.plain) || isTransparent(body.plain) || isRemark(body.plain)) return [];
  return [{ kind: "unread", text: body.text, place: placeIn(body, 0, body.text.length) }];
}

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

function nodeEvents(node: Node, depth: number, oneOfSeveral: boolean): CostEvent[] {
  if (!node.paragraph) return [];
  const body = bodyOf(node.paragraph);
  if (isIncome(body.text)) return [];
  const below = childEvents(node, depth + 1);
  const label = node.paragraph.marker?.label ?? null;
  if (!below.some(isLine)) {
    const own = passageEvents(body, node.kind !== null, label);
    const fund = isFund(body.plain) && !own.some(isLine);
    return [...own, ...(fund ? below.filter((event) => event.kind !== "unread") : below)];
  }
  if (isFund(body.plain) && !(node.paragraph.marker && below.some(isProduct) && (oneOfSeveral || costLineOf(body))))
    return below.some(isProduct)
      ? [...passageEvents(body, false), ...below]
      : below.filter((event) => event.kind !== "line" && event.kind !== "unread");
  const total = totalOf(body);
  if (total) return [{ kind: "total", total }, ...below];
  const isSection = oneOfSeveral && !meansEverything(body.plain);
  const leads = (node.kind === "label" || node.kind === null) && introduces(body.plain);
  if ((isTransparent(body.plain) && !isSection) || leads || saysLimit(body.plain))
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
    { kind: "section", label, name, amount: own?.line.statedAmount ?? null },
    ...below,
    { kind: "end-of-section" },
  ];
}

/**
 * The kinds of numbers that two children or more bear with costs of their own: "a) Kinh phí tổ chức", "b) Kinh phí học
 * thuật" are sections, whatever they are called.
 */
function severalWithCosts({ children }: Node): ReadonlySet<MarkerKind> {
  const once = new Set<MarkerKind>();
  const several = new Set<MarkerKind>();
  for (const child of children) {
    if (child.kind === null || unnumbered.has(child.kind) || !holdsCosts(child)) continue;
    if (once.has(child.kind)) several.add(child.kind);
    once.add(child.kind);
  }
  return several;
}

function holdsCosts({ children }: Node): boolean {
  return children.some(
    ({ table, paragraph }) =>
      table?.header.kind === "costs" || (paragraph !== null && moneyFrom(paragraph.plain.slice(0, 300)) !== null),
  );
}

function headingEnd(body: Passage): number {
  const colon = body.text.indexOf(":");
  return colon > 0 ? colon : body.text.length;
}

function isProduct(event: CostEvent): boolean {
  return event.kind === "line" && event.draft.line.quantity?.value !== 1;
}

function isLine(event: CostEvent): boolean {
  return event.kind === "line";
}

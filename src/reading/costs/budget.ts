import type { Read } from "../../plan/place";
import type { Budget, CostLine, Subtotal, Unread } from "../../plan/plan";
import type { CostDraft, CostEvent, StatedTotal } from "./cost-event";
import { sectionsBySum } from "./sections-by-sum";

export interface BudgetRead {
  readonly budget: Budget;
  readonly drafts: readonly CostDraft[];
  readonly unread: readonly Unread[];
}

interface Place {
  readonly label: string | null;
  readonly name: Read<string>;
  stated: Read<number> | null;
  /** Lines so far. */
  lines: number;
}

/** The estimate that a run of events amounts to: which section a line stands in and what each total totals. */
export function budgetOf(events: readonly CostEvent[]): BudgetRead {
  const names = distinctNames(events);
  const open: Place[] = [];
  const sections: Place[] = [];
  const drafts: CostDraft[] = [];
  const unread: Unread[] = [];
  const totals: { total: StatedTotal; words: Read<string> | null; lines: number; section: Place | null }[] = [];
  let loose: Read<string> | null = null;
  let current: Place | null = null;
  for (const event of events) {
    switch (event.kind) {
      case "section": {
        const place = { label: event.label, name: names.get(event.name) ?? event.name, stated: event.amount, lines: 0 };
        open.push(place);
        sections.push(place);
        current = place;
        break;
      }
      case "end-of-section":
        open.pop();
        break;
      case "line": {
        const section = sectionFor(open);
        if (section) section.lines++;
        current = section ?? current;
        drafts.push({ ...event.draft, line: { ...event.draft.line, section: section?.name ?? null } });
        break;
      }
      case "total":
        totals.push({
          total: event.total,
          words: event.total.words,
          lines: drafts.length,
          section: open[open.length - 1] ?? (event.total.grand ? null : current),
        });
        break;
      case "words": {
        const last = totals[totals.length - 1];
        if (last && last.words === null) last.words = event.words;
        else if (!last) loose = event.words;
        break;
      }
      case "unread":
        unread.push({ part: "budget", text: event.text, place: event.place });
    }
  }
  const grand = settleTotals(totals, sections, drafts.length);
  const parted = sectionsBySum(drafts, grand?.total.amount.value ?? null) ?? {
    drafts,
    subtotals: subtotalsOf(sections),
  };
  return {
    budget: {
      lines: parted.drafts.map((draft) => draft.line),
      subtotals: parted.subtotals,
      declaredTotal: grand?.total.amount ?? null,
      declaredWords:
        grand?.words ?? sameAmount(totals, grand) ?? loose ?? (totals.length === 1 ? (totals[0]?.words ?? null) : null),
    },
    drafts: parted.drafts,
    unread,
  };
}

/** The words of another line that states the whole: the estimate's heading above a table with its total. */
function sameAmount(totals: readonly Said[], grand: Said | null): Read<string> | null {
  const same = totals.find(({ total, words }) => words !== null && total.amount.value === grand?.total.amount.value);
  return same?.words ?? null;
}

interface Said {
  readonly total: StatedTotal;
  readonly words: Read<string> | null;
  readonly lines: number;
  readonly section: Place | null;
}

/** Gives each total to the section it totals and returns the one of the whole. */
function settleTotals(totals: readonly Said[], sections: readonly Place[], lines: number): Said | null {
  let grand: Said | null = null;
  totals.forEach((said, i) => {
    const { total } = said;
    const named =
      total.of === "" ? null : (sections.find((section) => section.label?.toUpperCase() === total.of) ?? null);
    const section = named ?? said.section;
    const isLast = i === totals.length - 1;
    const others = sections.filter((other) => other !== section && other.lines > 0);
    const unstatedBefore = others.length > 0 && others.every((other) => other.stated === null);
    const whole =
      named === null &&
      (section === null ||
        section.stated !== null ||
        (total.grand ? said.lines === lines || said.lines === 0 : isLast && said.lines === lines && unstatedBefore));
    if (whole || (isLast && grand === null && named === null && total.grand)) grand = said;
    else if (section && section.stated === null) section.stated = total.amount;
  });
  return grand;
}

/** Where sections lie in each other, a line stands in the innermost that states what it costs, else in the outermost. */
function sectionFor(open: readonly Place[]): Place | null {
  const stated = [...open].reverse().find((place) => place.stated !== null);
  return stated ?? open[0] ?? null;
}

function subtotalsOf(sections: readonly Place[]): Subtotal[] {
  return sections.flatMap(({ name, stated, lines }) => (stated && lines > 0 ? [{ section: name.value, stated }] : []));
}

/** Section names by which sections can be told apart: with their number where two have the same text. */
function distinctNames(events: readonly CostEvent[]): Map<Read<string>, Read<string>> {
  const sections = events.filter((event) => event.kind === "section");
  const names = new Map<Read<string>, Read<string>>();
  const seen = new Map<string, number>();
  for (const { name } of sections) seen.set(name.value, (seen.get(name.value) ?? 0) + 1);
  const used = new Map<string, number>();
  for (const { name, label } of sections) {
    if (seen.get(name.value) === 1) continue;
    const nth = (used.get(name.value) ?? 0) + 1;
    used.set(name.value, nth);
    names.set(name, {
      ...name,
      value: label && !/[-+*]/.test(label) ? `${label}. ${name.value}` : `${name.value} (${nth})`,
    });
  }
  return names;
}

/** The lines of an estimate with the heads that they count. */
export function linesWith(drafts: readonly CostDraft[], counts: (line: CostLine) => CostLine["counts"]): CostLine[] {
  return drafts.map(({ line, countsHeads }) => (countsHeads ? { ...line, counts: counts(line) } : line));
}

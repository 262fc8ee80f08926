import { toIsoDate, type IsoDate } from "../../plan/calendar-date";
import type { Read } from "../../plan/place";
import type { DocumentNumber, Plan } from "../../plan/plan";
import type { Parts } from "../parts";
import { isTable, type Block } from "../text/blocks";
import { slice, type Paragraph, type Passage } from "../text/paragraph";
import { datesIn, isoOf } from "./dates";
import { referenceNumber, titleNumber } from "./document-number";

type Identity = Pick<Plan, "documentNumber" | "documentDate">;

/**
 * Number and date of the plan from its letterhead, else from the lines below its title or above its signature, else
 * from an annex's reference line. Where both give the same number and only the reference is written wrongly, the
 * reference is the mention that wants mending.
 */
export function readIdentity(parts: Parts): Identity {
  const head = parts.head.flatMap(columnsOf);
  const below = [...parts.title.slice(1), ...paragraphs(parts.body.slice(0, 3))];
  const closing = [...paragraphs(parts.body.slice(-3)), ...parts.closing];
  const annexed = [...parts.annexes.flatMap((annex) => annex.heading), ...(parts.topic ? parts.title : [])];
  const references = annexed.map((line) => slice(line, 0));
  const own = firstOf(head, titleNumber) ?? firstOf(matching(below, /^\(?so ?:? ?\d/), titleNumber);
  const referred = firstOf(references, referenceNumber);
  return {
    documentNumber: own && referred && isSameButWorse(own.value, referred.value) ? referred : (own ?? referred),
    documentDate:
      firstOf(matching(head, /\b(ngay|date)\b|^[a-z .,]+\d/), firstDate) ??
      firstOf(matching(below, dateline), firstDate) ??
      firstOf(matching(closing, /^(?:[a-z .]{2,40}, ?)?ngay \d/), firstDate) ??
      firstOf(matching(references, /kem theo|ban hanh/), firstDate),
  };
}

/** "Ngày lập: 15/12/2025", "(Số 33/KH-MKX ngày 06/4/2026)", "An Nhơn, ngày 16 tháng 9 năm 2024" */
const dateline = /^ngay lap\b|^\(so\b|^[a-z .]{2,40}, ?ngay \d.{0,40}$/;

function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block): block is Paragraph => !isTable(block));
}

function matching(lines: readonly Passage[], pattern: RegExp): readonly Passage[] {
  return lines.filter((line) => pattern.test(line.plain));
}

function isSameButWorse(own: DocumentNumber, referred: DocumentNumber): boolean {
  return own.proper === referred.proper && own.written === own.proper && referred.written !== referred.proper;
}

function firstDate(passage: Passage): Read<IsoDate> | null {
  const [found] = datesIn(passage);
  return found && toIsoDate(found.date) ? isoOf(passage, found) : null;
}

function columnsOf(line: Paragraph): Passage[] {
  const columns = line.columns.filter((at) => !/:\s*$/.test(line.text.slice(0, at)));
  const bounds = [0, ...columns, line.text.length];
  return bounds.slice(0, -1).map((start, i) => slice(line, start, bounds[i + 1]));
}

function firstOf<T>(passages: readonly Passage[], read: (passage: Passage) => T | null): T | null {
  for (const passage of passages) {
    const found = read(passage);
    if (found !== null) return found;
  }
  return null;
}

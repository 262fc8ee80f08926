import type { Place, Read } from "../../../src/plan/place";
import type { Plan } from "../../../src/plan/plan";
import type { SourceDocument } from "../../../src/reading/source-document";

/**
 * What a plan says that its document does not: figures that stand nowhere in the line that they are said to be
 * from and are no product of numbers in it, and places that are no places of the document.
 */
export function inventedIn(plan: Plan, document: SourceDocument): string[] {
  const lines = new Map(document.lines.map((line) => [line.number, line.text]));
  const problems: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach((each, i) => visit(each, `${path}.${i}`));
      return;
    }
    if (isRead(value)) {
      const problem = problemOf(value, lines);
      if (problem) problems.push(`${path}: ${problem}`);
      return;
    }
    for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
  };
  visit(plan, "plan");
  return problems;
}

function isRead(value: object): value is Read<unknown> {
  return "value" in value && "place" in value;
}

function problemOf({ value, place }: Read<unknown>, lines: ReadonlyMap<number, string>): string | null {
  const text = textAt(place, lines);
  if (text === null) return "has no place in the document";
  if (typeof value !== "number") return null;
  if (!Number.isFinite(value)) return "is no finite number";
  const around = place.in === "document" ? [-1, 0, 1].map((step) => lines.get(place.line + step) ?? "") : [];
  const line = around.join("\n");
  return isFrom(value, text, line) ? null : `${value} is not in “${text}” of “${line.slice(0, 200)}”`;
}

function textAt(place: Place, lines: ReadonlyMap<number, string>): string | null {
  if (place.in !== "document") return null;
  const line = lines.get(place.line);
  if (line === undefined || place.start < 0 || place.end > line.length || place.start > place.end) return null;
  return line.slice(place.start, place.end);
}

const spelt = /(?<!\p{L})(một|hai|ba|bốn|năm|nửa|cả ngày|buổi|ngày|half|full)(?!\p{L})/iu;

function isFrom(value: number, text: string, line: string): boolean {
  const numbers = numbersOf(line);
  if (value === 1 || numbers.some((number) => number === value)) return true;
  const scales = [1, 2, 0.5, 1e3, 1e6, 1e9];
  if (numbers.some((number) => scales.some((scale) => Math.round(number * scale * 100) === Math.round(value * 100))))
    return true;
  if (spelt.test(text) && value <= 60) return true;
  if (isProduct(value, numbers, 6)) return true;
  const digits = text.replace(/\D/g, "");
  return digits !== "" && /triệu|tr\b|tỷ|tỉ|nghìn|ngàn|\d ?k|[-–]|h|:|giờ|h\d/iu.test(text);
}

/** Whether a value is a product of some of the numbers. */
function isProduct(value: number, numbers: readonly number[], factors: number): boolean {
  if (value === 1) return true;
  if (factors === 0 || !Number.isFinite(value)) return false;
  const divisors = numbers.filter(
    (number) => number > 1 && Math.abs(value / number - Math.round(value / number)) < 1e-9,
  );
  return divisors.some((number) => isProduct(value / number, numbers, factors - 1));
}

function numbersOf(line: string): number[] {
  const runs = line.match(/\d+(?:[.,' ]\d+)*/g) ?? [];
  const found = [...runs, ...runs.flatMap((run) => run.split(" "))];
  const readings = found.flatMap((text) => [
    Number(text.replace(/[.,' ]/g, "")),
    Number(text.replace(/[.,]00$/, "").replace(/[.,' ]/g, "")),
    Number(text.replace(",", ".")),
    ...text.split(/[.,' ]/).map(Number),
    ...(text.match(/\d{1,3}(?:[.,' ]\d{3})+/g) ?? []).map((group) => Number(group.replace(/\D/g, ""))),
  ]);
  return [...new Set(readings.filter((number) => Number.isFinite(number)))];
}

/** A range of numbers as a cell holds it: "40–50". */
export type NumberRange = readonly [low: number, high: number];

/** The text of a range; null for none. */
export function rangeText(range: NumberRange | null | undefined): string | null {
  return range ? `${range[0]}–${range[1]}` : null;
}

/** The range that a text names, with any dash; null where it names none. */
export function rangeIn(text: string | null): NumberRange | null {
  const bounds = /^(\d{1,9})\s*[-–—]\s*(\d{1,9})$/u.exec(text ?? "");
  return bounds === null ? null : [Number(bounds[1]), Number(bounds[2])];
}

/** Formula expressions for the ends of the range in a cell; where it holds none both are the other expression. */
export function rangeEnds(cell: string, otherwise: string): { readonly low: string; readonly high: string } {
  const text = `SUBSTITUTE(${cell},"-","–")`;
  const dash = `FIND("–",${text})`;
  return {
    low: `IFERROR(VALUE(LEFT(${text},${dash}-1)),${otherwise})`,
    high: `IFERROR(VALUE(MID(${text},${dash}+1,9)),${otherwise})`,
  };
}

/** True where a number is in the range that a cell holds; false where it holds none. */
export function isInRange(number: string, cell: string): string {
  const text = `SUBSTITUTE(${cell},"-","–")`;
  const dash = `FIND("–",${text})`;
  return `IFERROR(AND(${number}>=VALUE(LEFT(${text},${dash}-1)),${number}<=VALUE(MID(${text},${dash}+1,9))),FALSE)`;
}

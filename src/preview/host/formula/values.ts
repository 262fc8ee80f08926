/** An error that a cell can hold, "#REF!". One object for each, so that they compare by identity. */
export class CellError {
  private constructor(readonly text: string) {}
  private static readonly known = new Map<string, CellError>();

  static of(text: string): CellError {
    let error = CellError.known.get(text);
    if (!error) CellError.known.set(text, (error = new CellError(text)));
    return error;
  }

  toString(): string {
    return this.text;
  }
}

export const errors = {
  ref: CellError.of("#REF!"),
  name: CellError.of("#NAME?"),
  value: CellError.of("#VALUE!"),
  divide: CellError.of("#DIV/0!"),
  missing: CellError.of("#N/A"),
  number: CellError.of("#NUM!"),
  nothing: CellError.of("#NULL!"),
  spill: CellError.of("#SPILL!"),
};

export const errorTexts = ["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

/** What one cell can hold; null is an empty cell. */
export type Scalar = number | string | boolean | CellError | null;

/** A computed table of values, row by row, every row of the same length. */
export type Matrix = readonly (readonly Scalar[])[];

export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}

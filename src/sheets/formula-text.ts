/** A text as a formula takes it: in quotation marks, which are doubled inside. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A figure as text with the thousands separator of whoever opens the workbook (TEXT would need their format). */
export function figure(reference: string): string {
  return `FIXED(${reference},0)`;
}

/** A formula expression that says a template: `{name}` gives way to the expression of that name. */
export function saying(template: string, values: Readonly<Record<string, string>> = {}): string {
  const parts = template.split(/\{(\w+)\}/);
  const said = parts.flatMap((part, i) => {
    if (i % 2 === 1) return [values[part] ?? quoted(`{${part}}`)];
    return part === "" ? [] : [quoted(part)];
  });
  return said.length === 0 ? '""' : said.join("&");
}

/** Conditions with what to say, the first that holds speaks; nothing is said where none does. */
export function firstOf(cases: readonly (readonly [condition: string, says: string])[]): string {
  return cases.reduceRight((otherwise, [condition, says]) => `IF(${condition},${says},${otherwise})`, '""');
}

/** True for a cell that holds neither a number nor nothing. COUNT and COUNTBLANK do not stumble over errors. */
export function notNumber(reference: string): string {
  return `COUNT(${reference})+COUNTBLANK(${reference})=0`;
}

/** True for a number below zero. */
export function belowZero(reference: string): string {
  return `COUNTIF(${reference},"<0")>0`;
}

/** A text as the criterion of COUNTIFS and SUMIFS that matches just this text: no wildcards, no comparisons. */
export function criterion(expression: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${expression},"~","~~"),"*","~*"),"?","~?")`;
}

/**
 * Sum of a column over the rows whose key equals a text. A criterion of more than 255 characters is an error in
 * Excel; then the slower comparison is made.
 */
export function sumWhere(sum: string, keys: string, text: string): string {
  return `IFERROR(SUMIFS(${sum},${keys},${criterion(text)}),SUMPRODUCT((${keys}=${text})*1,${sum}))`;
}

/** Number of rows whose key equals a text. */
export function countWhere(keys: string, text: string): string {
  return `IFERROR(COUNTIFS(${keys},${criterion(text)}),SUMPRODUCT((${keys}=${text})*1))`;
}

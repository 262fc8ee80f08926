import { strToU8, zipSync } from "fflate";

/** A stretch of text in a paragraph. In its text a tab is a tab and a newline a line break, as in Word. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** A tracked change that nobody has accepted yet. */
  readonly tracked?: "inserted" | "deleted" | "moved-here" | "moved-away";
  /** Text of a footnote that is referred to behind this run. */
  readonly footnote?: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** Automatic numbering: id of one of the document's lists and the level from 0. */
  readonly list?: { readonly id: number; readonly level?: number };
  /** Id of one of the document's styles. */
  readonly style?: string;
  /** The paragraph's end is a tracked deletion: accepted, it runs into the next one. */
  readonly endDeleted?: boolean;
  /** Contents of a text box anchored in this paragraph. */
  readonly textBox?: readonly Block[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** Grid columns that it covers. */
  readonly span?: number;
  /** Vertical merging: the top cell of a merged stretch, or one below it. */
  readonly merge?: "top" | "below";
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  readonly borders: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly deleted?: boolean;
  /** Empty grid columns in front of the first cell. */
  readonly before?: number;
}

/** Anything else, as WordprocessingML. */
export interface Markup {
  readonly kind: "markup";
  readonly xml: string;
}

export type Block = Paragraph | Table | Markup;

export interface ListLevel {
  /** Number format of the standard: "decimal", "upperRoman", "lowerLetter", "bullet", … */
  readonly format: string;
  /** What stands before the paragraph: "%1.", "%1.%2", "-". */
  readonly text: string;
  readonly start?: number;
  readonly suffix?: "tab" | "space" | "nothing";
}

export interface DocxOptions {
  /** Lists by id; each has its levels. */
  readonly lists?: Readonly<Record<number, readonly ListLevel[]>>;
  /** Paragraph styles by id that bring a list with them. */
  readonly styles?: Readonly<Record<string, { readonly list: number; readonly level?: number }>>;
  readonly header?: string;
  readonly footer?: string;
  /** Further parts of the package, by name. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
}

/** A paragraph of plain text, or of runs. */
export function paragraph(
  text: string | readonly (Run | string)[],
  options: Omit<Paragraph, "kind" | "runs"> = {},
): Paragraph {
  const runs = (typeof text === "string" ? [text] : text).map((run) => (typeof run === "string" ? { text: run } : run));
  return { kind: "paragraph", runs, ...options };
}

/** A table with borders from rows of cells; a newline in a cell's text parts its paragraphs. */
export function table(
  rows: readonly (readonly (string | TableCell)[] | TableRow)[],
  options: { readonly borders?: boolean } = {},
): Table {
  const toRow = (row: readonly (string | TableCell)[] | TableRow): TableRow =>
    "cells" in row ? row : { cells: row.map((content) => (typeof content === "string" ? cell(content) : content)) };
  return { kind: "table", rows: rows.map(toRow), borders: options.borders ?? true };
}

/** A table cell; a newline in its text parts its paragraphs. */
export function cell(text: string, options: Omit<TableCell, "blocks"> = {}): TableCell {
  return { blocks: text.split("\n").map((line) => paragraph(line)), ...options };
}

/** A Word file with these contents, made the way Word makes one, in memory. */
export function buildDocx(blocks: readonly Block[], options: DocxOptions = {}): Uint8Array {
  const footnotes: string[] = [];
  const body = blocks.map((block) => blockXml(block, footnotes)).join("");
  const section = [
    options.header === undefined ? "" : '<w:headerReference w:type="default" r:id="rId3"/>',
    options.footer === undefined ? "" : '<w:footerReference w:type="default" r:id="rId4"/>',
  ].join("");
  const parts: Record<string, Uint8Array | string> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "header", "header1.xml"],
      ["rId4", "footer", "footer1.xml"],
      ["rId5", "footnotes", "footnotes.xml"],
    ]),
    "word/styles.xml": `${declaration}<w:styles ${namespaces}>${stylesXml(options.styles ?? {})}</w:styles>`,
    "word/numbering.xml": `${declaration}<w:numbering ${namespaces}>${numberingXml(options.lists ?? {})}</w:numbering>`,
    "word/header1.xml": `${declaration}<w:hdr ${namespaces}>${blockXml(paragraph(options.header ?? ""), [])}</w:hdr>`,
    "word/footer1.xml": `${declaration}<w:ftr ${namespaces}>${blockXml(paragraph(options.footer ?? ""), [])}</w:ftr>`,
    "word/footnotes.xml": `${declaration}<w:footnotes ${namespaces}>${footnotes.join("")}</w:footnotes>`,
    ...options.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org";
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const contentTypes =
  `${declaration}<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  ["styles", "numbering", "footnotes"]
    .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${part}+xml"/>`)
    .join("") +
  ["header", "footer"]
    .map((part) => `<Override PartName="/word/${part}1.xml" ContentType="${wordType}.${part}+xml"/>`)
    .join("") +
  "</Types>";

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${items.join("")}</Relationships>`;
}

function blockXml(block: Block, footnotes: string[]): string {
  if (block.kind === "markup") return block.xml;
  return block.kind === "table" ? tableXml(block, footnotes) : paragraphXml(block, footnotes);
}

function paragraphXml(block: Paragraph, footnotes: string[]): string {
  const numbering =
    block.list && `<w:numPr><w:ilvl w:val="${block.list.level ?? 0}"/><w:numId w:val="${block.list.id}"/></w:numPr>`;
  const style = block.style && `<w:pStyle w:val="${block.style}"/>`;
  const end = block.endDeleted && `<w:rPr><w:del ${author}/></w:rPr>`;
  const properties = [style, numbering, end].filter(Boolean).join("");
  const box = block.textBox && textBoxXml(block.textBox, footnotes);
  return `<w:p><w:pPr>${properties}</w:pPr>${box ?? ""}${block.runs.map((run) => runXml(run, footnotes)).join("")}</w:p>`;
}

const author = 'w:id="1" w:author="Biên tập" w:date="2024-01-01T00:00:00Z"';
const trackedElement = {
  inserted: "w:ins",
  deleted: "w:del",
  "moved-here": "w:moveTo",
  "moved-away": "w:moveFrom",
} as const;

function runXml(run: Run, footnotes: string[]): string {
  const textElement = run.tracked === "deleted" ? "w:delText" : "w:t";
  const pieces = run.text.split(/([\t\n])/u).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\n") return "<w:br/>";
    return piece === "" ? "" : `<${textElement} xml:space="preserve">${escapeXml(piece)}</${textElement}>`;
  });
  const properties = `<w:rPr>${run.bold ? "<w:b/>" : ""}${run.hidden ? "<w:vanish/>" : ""}</w:rPr>`;
  const xml = `<w:r>${properties}${pieces.join("")}</w:r>${run.footnote === undefined ? "" : footnoteXml(run.footnote, footnotes)}`;
  if (run.tracked === undefined) return xml;
  const element = trackedElement[run.tracked];
  return `<${element} ${author}>${xml}</${element}>`;
}

function footnoteXml(text: string, footnotes: string[]): string {
  const id = footnotes.length + 1;
  footnotes.push(`<w:footnote w:id="${id}">${paragraphXml(paragraph(text), [])}</w:footnote>`);
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** As Word writes it: the new drawing, and the same contents again for old readers. */
function textBoxXml(blocks: readonly Block[], footnotes: string[]): string {
  const contents = `<w:txbxContent>${blocks.map((block) => blockXml(block, footnotes)).join("")}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wps:wsp><wps:txbx>${contents}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${contents}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

function tableXml(block: Table, footnotes: string[]): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides.map((side) => `<w:${side} w:val="${block.borders ? "single" : "none"}" w:sz="4"/>`).join("");
  const width = Math.max(
    ...block.rows.map((row) => row.cells.reduce((sum, { span }) => sum + (span ?? 1), row.before ?? 0)),
  );
  const grid = '<w:gridCol w:w="1000"/>'.repeat(width);
  const rows = block.rows.map((row) => rowXml(row, footnotes)).join("");
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function rowXml(row: TableRow, footnotes: string[]): string {
  const before = row.before === undefined ? "" : `<w:gridBefore w:val="${row.before}"/>`;
  const deleted = row.deleted ? `<w:del ${author}/>` : "";
  return `<w:tr><w:trPr>${before}${deleted}</w:trPr>${row.cells.map((content) => cellXml(content, footnotes)).join("")}</w:tr>`;
}

function cellXml(content: TableCell, footnotes: string[]): string {
  const span = content.span === undefined ? "" : `<w:gridSpan w:val="${content.span}"/>`;
  const merge = { top: '<w:vMerge w:val="restart"/>', below: "<w:vMerge/>", none: "" }[content.merge ?? "none"];
  const blocks = content.blocks.map((block) => blockXml(block, footnotes)).join("");
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${blocks}</w:tc>`;
}

function stylesXml(styles: NonNullable<DocxOptions["styles"]>): string {
  return Object.entries(styles)
    .map(
      ([id, { list, level }]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr>` +
        `<w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
    )
    .join("");
}

function numberingXml(lists: NonNullable<DocxOptions["lists"]>): string {
  const entries = Object.entries(lists);
  const abstract = entries.map(
    ([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels.map(levelXml).join("")}</w:abstractNum>`,
  );
  const instances = entries.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return abstract.join("") + instances.join("");
}

function levelXml(level: ListLevel, index: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start ?? 1}"/><w:numFmt w:val="${level.format}"/>` +
    `<w:suff w:val="${level.suffix ?? "tab"}"/><w:lvlText w:val="${escapeXml(level.text)}"/></w:lvl>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

import type { Read } from "../../plan/place";
import { slice, textOf, type Paragraph, type Passage } from "../text/paragraph";
import { isCapitals } from "../text/fold";

/** The entries of "Nơi nhận" in the closing lines, the filing line ("Lưu: VT") among them. */
export function readRecipients(closing: readonly Paragraph[]): Read<string>[] {
  const from = closing.findIndex((paragraph) =>
    /^(noi nhan|recipients|distribution|copies? to|cc)\b/.test(paragraph.plain),
  );
  const heading = closing[from];
  if (!heading) return [];
  const entries: Read<string>[] = [];
  const first = left(heading);
  const colon = first.text.indexOf(":");
  if (colon > 0) entries.push(...entriesIn(slice(first, colon + 1)));
  const bare = isBareList(closing.slice(from + 1));
  for (let i = from + 1; i < closing.length; i++) {
    const paragraph = closing[i] as Paragraph;
    const passage = left(paragraph);
    const body = passage.text === "" ? passage : slice(passage, Math.min(paragraph.bodyStart, passage.text.length));
    const listed =
      bare || (paragraph.marker !== null && paragraph.marker.kind !== "upper" && paragraph.marker.kind !== "roman");
    if (
      (!listed || (bare && isCapitals(body.text))) &&
      (isCapitals(body.text) || !(/[;.]$/.test(body.text) || /^luu\b/.test(body.plain)))
    ) {
      if (
        isCapitals(body.text) &&
        paragraph.columns.length === 0 &&
        entries.length > 0 &&
        /^luu\b/i.test(entries[entries.length - 1]?.value.normalize("NFD").replace(/\p{M}/gu, "") ?? "")
      )
        break;
      continue;
    }
    if (body.text.length > 250) break;
    entries.push(...entriesIn(body));
    if (/^luu\b/.test(body.plain)) break;
  }
  return entries.filter((entry) => entry.value !== "");
}

/** Recipients without bullets, one a line down to the filing line, before a gap or the signature. */
function isBareList(lines: readonly Paragraph[]): boolean {
  const filing = lines.findIndex(({ plain }) => /^luu\b/.test(plain));
  const list = lines.slice(0, filing + 1);
  return filing >= 0 && list.every(({ marker, text, gapBefore }) => marker === null && !gapBefore && !isCapitals(text));
}

/** The left column of a closing line: the right one is the signature's. */
function left(paragraph: Paragraph): Passage {
  const column = paragraph.columns.find((at) => at > paragraph.bodyStart);
  return column === undefined ? slice(paragraph, 0) : slice(paragraph, 0, column);
}

/** "- Như trên; - Lưu: VT." in one line are two entries. */
function entriesIn(passage: Passage): Read<string>[] {
  const entries: Read<string>[] = [];
  let from = 0;
  for (const match of passage.plain.matchAll(/; ?-? ?(?=[a-z])/g)) {
    if (!/-/.test(match[0]) && !/^luu\b/.test(passage.plain.slice(match.index + match[0].length))) continue;
    entries.push(textOf(passage, from, match.index));
    from = match.index + match[0].length;
  }
  entries.push(textOf(passage, from));
  return entries.filter((entry) => entry.value !== "");
}

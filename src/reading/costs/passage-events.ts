import type { Read } from "../../plan/place";
import { placeIn, readIn, slice, type Passage } from "../text/paragraph";
import type { CostEvent, StatedTotal } from "./cost-event";
import { costLineOf } from "./cost-line";
import { isFund } from "./fund-line";
import { saysLimit } from "./limit";
import { moneyFrom } from "./money";
import { proseEvents } from "./prose";
import { isAside } from "./remarks";
import { bracketedWords, loneWords, totalOf, wordsIn } from "./totals";
import { timesNumber } from "../numbers";

/**
 * What one paragraph of an estimate says by itself. `listed` says that it is an item of a list, `label` is the number
 * that it bears.
 */
export function passageEvents(body: Passage, listed: boolean, label: string | null = null): CostEvent[] {
  const prose = proseEvents(body, label);
  if (prose) return prose;
  const total = saysLimit(body.plain) && !bracketedWords(body) ? null : totalOf(body);
  if (total) return [{ kind: "total", total }, ...wordsOf(total.words)];
  const words = wordsIn(body);
  if (words && !moneyFrom(body.plain.slice(0, body.plain.indexOf("bang chu")))) return [{ kind: "words", words }];
  const bracketed = /^\(/.test(body.text) ? bracketedWords(body) : null;
  if (bracketed && bracketed.value.length > body.text.length - 8) return [{ kind: "words", words: bracketed }];
  const lone = loneWords(body);
  if (lone) return [{ kind: "words", words: lone }];
  if (isFund(body.plain) || isAside(body.plain)) {
    const expected = saysLimit(body.plain) ? null : expectedTotal(body);
    return expected ? [{ kind: "total", total: expected }, ...wordsOf(expected.words)] : [];
  }
  if (saysLimit(body.plain) && !timesNumber.test(body.plain)) return [];
  const draft = costLineOf(body) ?? (listed ? unpriced(body) : null);
  if (draft && (listed || draft.line.quantity?.value !== 1 || body.text.length <= 160))
    return [{ kind: "line", draft }];
  const figure = moneyFrom(body.plain);
  return figure ? [{ kind: "unread", text: body.text, place: placeIn(body, 0, body.text.length) }] : [];
}

/** An item of the list that names a count and no price: "Nước uống: 110 người". */
function unpriced(body: Passage): ReturnType<typeof costLineOf> {
  return body.text.length <= 160 ? costLineOf(body, true) : null;
}

/** A heading such as "Kinh phí: 13.500.000 đồng, gồm:" says the total. */
export function headEvents(head: Passage, hasLines: boolean): CostEvent[] {
  const colon = head.plain.indexOf(":");
  const prose = hasLines ? null : (proseEvents(slice(head, colon + 1)) ?? proseEvents(head));
  if (prose) return prose;
  const total = totalOf(head) ?? (colon > 0 ? totalOf(slice(head, colon + 1)) : null);
  if (total) return [{ kind: "total", total: { ...total, grand: true, of: "" } }, ...wordsOf(total.words)];
  if (hasLines && !saysLimit(head.plain)) {
    const expected = expectedTotal(head);
    if (expected) return [{ kind: "total", total: expected }, ...wordsOf(expected.words)];
  }
  if (colon > 0 && !hasLines && !saysLimit(head.plain)) {
    const events = passageEvents(slice(head, colon + 1), true);
    return events.filter((event) => event.kind !== "unread");
  }
  return [];
}

/** "Nguồn kinh phí: … của Trường. Dự kiến 65.100.000 đồng, gồm:" above the lines themselves. */
function expectedTotal(head: Passage): StatedTotal | null {
  const match =
    /(?:^|[.;:,] )(?:du kien|uoc tinh|tong|tong so|tong cong|voi so tien|so tien)(?: la| khoang| chi)* ?:? ?(?=\d)/.exec(
      head.plain,
    );
  const worded = /(?:^|[.;,] )(?=tong (?:du toan|kinh phi|chi phi|so|cong|so tien|muc)\b)/.exec(head.plain);
  const said = worded ? totalOf(slice(head, worded.index + worded[0].length)) : null;
  if (said) return said;
  if (!match) return null;
  const rest = slice(head, match.index + match[0].length);
  const money = moneyFrom(rest.plain);
  if (!money?.explicit || money.start > 0 || money.per !== null) return null;
  const amount = readIn(rest, money.start, money.end, money.value);
  return { amount, grand: true, of: "", words: wordsIn(rest) ?? bracketedWords(slice(rest, money.end)) };
}

function wordsOf(words: Read<string> | null): CostEvent[] {
  return words ? [{ kind: "words", words }] : [];
}

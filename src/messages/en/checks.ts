import type { CheckNames, CheckWords, FixNames, SeverityNames } from "../check-words";
import { formatDate, formatDong, formatNumber, type Grouping } from "../format";

const own: Grouping = ",";

const quoted = (text: string): string => `“${text}”`;
const line = (item: string | null): string =>
  item === null ? "A cost line without a name" : `The line ${quoted(item)}`;
const people = (count: number, grouping: Grouping): string =>
  `${formatNumber(count, grouping)} ${count === 1 ? "person" : "people"}`;
const gap = (by: number, grouping: Grouping): string =>
  `${formatDong(Math.abs(by), grouping)} too ${by > 0 ? "little" : "much"}`;
const budgetChange = (effect: number | null, grouping: Grouping): string =>
  effect === null
    ? ""
    : ` Put right, the lines counted by heads cost ${formatDong(Math.abs(effect), grouping)} ${effect > 0 ? "more" : "less"}.`;
/** The days of the week, from Monday. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const weekday = (day: number): string => weekdays[day - 1] ?? "";
const digitGroups = {
  units: "in the last three digits",
  thousands: "in the thousands",
  millions: "in the millions",
  billions: "in the billions",
  "thousand-billions": "in the thousand billions",
} as const;
const missingParts = { item: "an item", quantity: "a quantity", unitPrice: "a unit price" } as const;

/** The wording of every check. */
export const checks: CheckWords = {
  "cost-line-amount-mismatch": ({ item, quantity, times, unitPrice, computed, stated }, grouping = own) => ({
    what: `${line(item)} states ${formatDong(stated, grouping)}, but ${formatNumber(quantity, grouping)}${
      times === 1 ? "" : ` × ${formatNumber(times, grouping)}`
    } × ${formatDong(unitPrice, grouping)} is ${formatDong(computed, grouping)}: ${gap(computed - stated, grouping)}.`,
    why: "An estimate is approved and settled only where quantity times price is the amount.",
    remedy: "Check quantity and price; if both are right, take the computed amount.",
  }),
  "cost-subtotal-mismatch": ({ section, computed, stated }, grouping = own) => ({
    what: `Section ${quoted(section)} states ${formatDong(stated, grouping)}, but its lines add up to ${formatDong(computed, grouping)}: ${gap(computed - stated, grouping)}.`,
    why: "A wrong subtotal makes the total wrong.",
    remedy: "See whether a line is missing or stands twice; if not, correct the subtotal.",
  }),
  "cost-total-mismatch": ({ computed, stated }, grouping = own) => ({
    what: `The total states ${formatDong(stated, grouping)}, but the lines add up to ${formatDong(computed, grouping)}: ${gap(computed - stated, grouping)}.`,
    why: "The total is what is approved and paid out; it must be the sum of the lines.",
    remedy: "See whether a line is missing or stands twice; if not, correct the total and its words.",
  }),
  "amount-in-words-mismatch": ({ words, said, figures, group, rightWords }, grouping = own) => ({
    what: `The words ${quoted(words)} mean ${formatDong(said, grouping)}, the figures say ${formatDong(figures, grouping)}${group === null ? "" : ` (they differ ${digitGroups[group]})`}.`,
    why: "Where figures and words differ, nobody can tell which amount to pay.",
    remedy: `If the figures are right, write: ${quoted(rightWords)}.`,
  }),
  "group-quota-mismatch": ({ group, stated, sum, overlap, effect }, grouping = own) => ({
    what: `Group ${quoted(group)} states ${people(stated, grouping)}, but its members add up to ${formatNumber(sum, grouping)}${
      overlap === 0 ? "" : ` (less ${formatNumber(overlap, grouping)} counted elsewhere)`
    }: ${formatNumber(Math.abs(sum - stated), grouping)} ${sum > stated ? "more" : "fewer"}.`,
    why: `Drinks, papers and seats are counted by the number of people.${budgetChange(effect, grouping)}`,
    remedy:
      sum > stated
        ? "Take the sum as the group's number, record the people who are counted twice, or correct a member."
        : "Take the sum as the group's number, or add the members that are missing.",
  }),
  "headcount-total-mismatch": ({ stated, sum, flat, effect }, grouping = own) => ({
    what: `The plan states ${people(stated, grouping)} in all, but the ${flat ? "list" : "groups"} add${flat ? "s" : ""} up to ${formatNumber(sum, grouping)}: ${formatNumber(Math.abs(sum - stated), grouping)} apart.`,
    why: `Lines counted by heads rest on the overall number.${budgetChange(effect, grouping)}`,
    remedy: "If the list is right, correct the overall number; if the number is right, check the list.",
  }),
  "headcount-line-mismatch": ({ item, counted, heads, part, effect }, grouping = own) => ({
    what: `${line(item)} counts ${people(counted, grouping)}, but ${part === null ? "the plan" : quoted(part)} has ${formatNumber(heads, grouping)}.`,
    why: `A line counted by heads must agree with the people who attend.${
      effect === null
        ? ""
        : ` Put right, it costs ${formatDong(Math.abs(effect), grouping)} ${effect > 0 ? "more" : "less"}.`
    }`,
    remedy: "Take the number of people, or say in the line whom it is for.",
  }),
  "budget-over-fund": ({ fund, limit, total, over }, grouping = own) => ({
    what: `The budget of ${formatDong(total, grouping)} is above the limit of ${formatDong(limit, grouping)}${fund === null ? "" : ` of ${quoted(fund)}`} by ${formatDong(over, grouping)}.`,
    why: "There is no money for what is above the limit.",
    remedy: "Cut costs, or find another source of funds and correct the limit.",
  }),
  "unit-price-over-norm": ({ item, unitPrice, cap, unit, kind, basis }, grouping = own) => ({
    what: `${line(item)} has a unit price of ${formatDong(unitPrice, grouping)}, above the norm ${quoted(kind)} of ${formatDong(cap, grouping)}${unit === null ? "" : ` a ${unit}`}.`,
    why: `Basis: ${basis}. What is above the norm is not paid.`,
    remedy: "Bring the price down to the cap, or check the norm in the table of norms.",
  }),
  "date-impossible": ({ date: { day, month, year }, lastDay }) => ({
    what: `There is no ${day}/${month}/${year}${lastDay === null ? "" : `: month ${month} of ${year} has ${lastDay} days`}.`,
    why: "Nobody knows on which day to come, and the document has to be corrected.",
    remedy: "Correct the date.",
  }),
  "event-before-plan": ({ eventDate, documentDate }) => ({
    what: `The event on ${formatDate(eventDate)} is before the plan of ${formatDate(documentDate)} that orders it.`,
    why: "A plan comes before its event; one of the two dates is a slip.",
    remedy: "Check both dates, the year above all.",
  }),
  "roster-over-quota": ({ name, isGroup, confirmed, quota }, grouping = own) => ({
    what: `${people(confirmed, grouping)} ${confirmed === 1 ? "is" : "are"} confirmed for ${isGroup ? "group " : ""}${quoted(name)}, above its quota of ${formatNumber(quota, grouping)}.`,
    why: "More people than planned want for seats, papers and money.",
    remedy: "Check the roster, or raise the quota and the estimate.",
  }),
  "venue-over-capacity": ({ venue, capacity, people: coming, over }, grouping = own) => ({
    what: `${people(coming, grouping)} for the ${formatNumber(capacity, grouping)} seats of ${venue === null ? "the venue" : quoted(venue)}: ${formatNumber(over, grouping)} too many.`,
    why: "There are not enough seats.",
    remedy: "Take a larger venue, invite fewer people, or correct the capacity.",
  }),
  "cell-error": ({ shown }) => ({
    what: `This cell shows ${shown}.`,
    why: "Everything that reads a broken formula is broken too.",
    remedy: "Undo the last change, or check the cells that the formula uses.",
  }),
  "formula-overwritten": ({ shown, expected }, grouping = own) => ({
    what: `A formula belongs here, but ${shown.trim() === "" ? "it was deleted" : `${quoted(shown)} was typed over it`}${
      expected === null
        ? ""
        : `; the formula gives ${typeof expected === "number" ? formatNumber(expected, grouping) : quoted(expected)}`
    }.`,
    why: "A typed figure does not follow when a quantity or price changes.",
    remedy: "Restore the formula of the column; put other figures under actual or in the note.",
  }),
  "not-a-number": ({ shown, number }, grouping = own) => ({
    what:
      number === null
        ? `A number belongs here, not ${quoted(shown)}.`
        : `The number ${formatNumber(number, grouping)} is stored as text here (${quoted(shown)}).`,
    why: "Excel leaves text out of sums, so that the total comes out too small.",
    remedy: "Type the number again in digits, without unit or spaces.",
  }),
  "negative-or-fraction": ({ problem, of, shown }) => ({
    what:
      problem === "negative"
        ? `${shown} is below zero.`
        : `${shown} is not whole: ${of === "money" ? "there is no fraction of a đồng" : "this is counted in whole numbers"}.`,
    why: "People and money are never negative or broken; mostly a sign was mistyped.",
    remedy: "Type the right number; mind the signs between thousands.",
  }),
  "cost-line-incomplete": ({ item, missing }) => ({
    what: `${line(item)} lacks ${missing.map((part) => missingParts[part]).join(" and ")}.`,
    why: "It does not count in the total until it is complete.",
    remedy: "Fill it in, or delete the line.",
  }),
  "cost-line-duplicate": ({ item, section, amount }, grouping = own) => ({
    what: `${quoted(item)} stands twice${section === null ? "" : ` in section ${quoted(section)}`}${amount === null ? "" : ` (${formatDong(amount, grouping)})`}.`,
    why: "A line that stands twice is paid for twice.",
    remedy: "Delete one; if they are two things, say so in the item or the note.",
  }),
  "weekday-mismatch": ({ date, named, right }) => ({
    what: `${formatDate(date)} is a ${weekday(right)}, not a ${weekday(named)}.`,
    why: "People may come on the wrong day.",
    remedy: "Check the weekday and the date.",
  }),
  "section-number-repeated": ({ number, first, second }) => ({
    what: `Two sections bear the number ${number}: ${quoted(first)} and ${quoted(second)}.`,
    why: "Nobody can refer to a section whose number stands twice.",
    remedy: "Number the sections anew from there on.",
  }),
  "document-number-format": ({ written, proper }) => ({
    what: `The document number is written ${quoted(written)}; its proper form is ${quoted(proper)}.`,
    why: "Decree 30/2020/NĐ-CP asks for number, slash, type, hyphen, issuer.",
    remedy: `Write ${quoted(proper)}.`,
  }),
  "norm-unknown": ({ kind, item, eventDate }) => ({
    what: `No norm ${quoted(kind)} is on file${eventDate === null ? "" : ` for ${formatDate(eventDate)}`} to measure ${quoted(item)} against.`,
    why: "The province sets a cap for it under Circular 40/2017/TT-BTC.",
    remedy: "Enter the cap and its basis from the province's resolution in the table of norms.",
  }),
  "gift-count-mismatch": ({ item, gifts, awardees }, grouping = own) => ({
    what: `${line(item)} counts ${formatNumber(gifts, grouping)}, but ${formatNumber(awardees, grouping)} are commended.`,
    why: "There may be too few or too many gifts at the ceremony.",
    remedy: "Compare with the list of those who are commended.",
  }),
};

/** Short names of the checks. */
export const checkNames: CheckNames = {
  "cost-line-amount-mismatch": "Wrong amount",
  "cost-subtotal-mismatch": "Wrong subtotal",
  "cost-total-mismatch": "Wrong total",
  "amount-in-words-mismatch": "Words and figures differ",
  "group-quota-mismatch": "Group does not add up",
  "headcount-total-mismatch": "Head count does not add up",
  "headcount-line-mismatch": "Line counts other people",
  "budget-over-fund": "Above the fund's limit",
  "unit-price-over-norm": "Price above the norm",
  "date-impossible": "Impossible date",
  "event-before-plan": "Event before its plan",
  "roster-over-quota": "Roster above quota",
  "venue-over-capacity": "Above capacity",
  "cell-error": "Error in a cell",
  "formula-overwritten": "Formula overwritten",
  "not-a-number": "Not a number",
  "negative-or-fraction": "Negative or broken number",
  "cost-line-incomplete": "Incomplete line",
  "cost-line-duplicate": "Line stands twice",
  "weekday-mismatch": "Weekday and date differ",
  "section-number-repeated": "Section number repeated",
  "document-number-format": "Form of the document number",
  "norm-unknown": "No norm on file",
  "gift-count-mismatch": "Gifts and awardees differ",
};

/** How much a finding weighs. */
export const severityNames: SeverityNames = { error: "Error", warning: "Warning", hint: "Hint" };

/** The ways to mend a finding, as on buttons. */
export const fixes: FixNames = {
  "take-the-sum": "Take the sum and carry it through",
  "record-overlap": "Record people counted twice",
  "take-computed-amount": "Take the computed amount",
  "take-computed-subtotal": "Take the computed subtotal",
  "take-computed-total": "Take the computed total",
  "write-right-words": "Write the right words",
  "take-stated-heads": "Take the number of people",
  "take-the-cap": "Take the cap",
  "write-proper-number": "Write the proper form",
};

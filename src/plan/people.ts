import { awardeeParts, awardeesIn, awardeesNamed, commended } from "./awardees";
import {
  afterDelegates,
  awards,
  bareWords,
  copyUnits,
  eventRoles,
  everybody,
  gifts,
  handouts,
  narrowing,
  partNouns,
  personUnits,
  refreshments,
  servingUnits,
  sharedGoods,
} from "./people-words";
import { answered, partIndexOf, partsIn } from "./part-index";
import { partsOf, statedHeads } from "./parts";
import type { Attendees, HeadRef } from "./plan";
import { hasAny, hasPhrase, wordText } from "./word-text";

/**
 * Which people a cost line counts by its words: everyone, the awardees, or a part that the attendees name.
 * Null for a line that counts no heads, and wherever the text leaves room for doubt. A section that is for some
 * people only ("Chi cho học viên") holds for lines that name nobody themselves.
 */
export function headsCounted(
  item: string | null,
  unit: string | null,
  note: string | null,
  attendees: Attendees,
  section: string | null = null,
): HeadRef | null {
  if (item === null || unit === null) return null;
  const text = withoutPlaces(wordText(`${item} ${note ?? ""}`));
  const counted = wordText(unit.split("/")[0] ?? "");
  if (hasAny(text, awards) || (hasAny(text, gifts) && commended(text))) return awardeesIn(text, attendees);
  const given = hasAny(text, gifts) ? awardeesNamed(text, attendees) : null;
  if (given) return given;
  if (hasPhrase(text, "thưởng") || joinsPart(item)) return null;

  const byPerson = hasAny(counted, personUnits);
  const refreshment = hasAny(text, refreshments) || text.startsWith(" nước ");
  const handout = hasAny(text, handouts) && !hasAny(text, sharedGoods);
  const whole = hasAny(text, everybody);
  const perHead =
    byPerson ||
    (hasAny(counted, servingUnits) && (refreshment || whole)) ||
    (hasAny(counted, copyUnits) && (handout || whole));
  if (!perHead) return null;

  const nouns = partsNamed(counted === " khách " ? text : `${text}${counted}`);
  const named = whole ? null : partByName(text, nouns, attendees);
  if (named !== null) return isNarrowed(text, named) ? null : { of: "part", name: named };
  if (nouns.length > 0) return narrowedPart(text, partOfNouns(nouns, attendees));
  if (hasAny(text, narrowing) || narrowsDelegates(text)) return null;
  const among = whole ? " " : wordText(section ?? "");
  const sectionNouns = partsNamed(among);
  if (sectionNouns.length > 0) return partOfNouns(sectionNouns, attendees);
  if (hasAny(among, narrowing) || narrowsDelegates(among)) return null;
  return refreshment || handout || whole ? { of: "all" } : null;
}

/**
 * The stated number of people that a reference means: the overall number, the awardees, or the group or member
 * of that name. Where the plan states no number for it, the sum of its parts if each has one; else null, as
 * where two members bear the name.
 */
export function headsOfRef(ref: HeadRef, attendees: Attendees): number | null {
  const { groups } = attendees;
  if (ref.of === "all") return attendees.declaredTotal?.value ?? sumOf(groups.map(statedHeads));
  if (ref.of === "awardees") return sumOf(awardeeParts(attendees).map((part) => part.heads));
  const named = partsOf(attendees).filter(({ name }) => wordText(name) === wordText(ref.name));
  const [part, other] = named;
  return part === undefined || (other !== undefined && !part.isGroup) ? null : part.heads;
}

/** A hotel is no guest. */
function withoutPlaces(text: string): string {
  return text.replace(/ (?:khách sạn|nhà khách|phòng khách) /gu, " ");
}

/** "Khách mời và CB, GV, NV": a part with others, who may bear any name. */
function joinsPart(item: string): boolean {
  return joined.test(item.normalize("NFC").toLowerCase());
}

const anyNoun = `(?:${partNouns.join("|")})`;
const joined = new RegExp(
  `(?<!\\p{L})${anyNoun}\\s*(?:,|;|&|\\+|/|và(?!\\p{L}))|(?:&|\\+|/|và)\\s+${anyNoun}(?!\\p{L})`,
  "u",
);

/** The part whose whole name stands in the text, unless the text names others beside it. */
function partByName(text: string, nouns: readonly string[], attendees: Attendees): string | null {
  const found = partsIn(text, partIndexOf(attendees, partsOf));
  const [longest, ...others] = found.sort((a, b) => b.name.length - a.name.length);
  if (longest === undefined) return null;
  const name = wordText(longest.name);
  const alone =
    nouns.every((noun) => hasPhrase(name, noun)) && others.every((other) => name.includes(wordText(other.name)));
  return alone ? longest.name : null;
}

function partsNamed(text: string): string[] {
  const found = partNouns.filter((noun) => hasPhrase(text, noun));
  return found.filter((noun) => !found.some((longer) => longer !== noun && hasPhrase(` ${longer} `, noun)));
}

function narrowedPart(text: string, ref: HeadRef | null): HeadRef | null {
  return ref?.of === "part" && isNarrowed(text, ref.name) ? null : ref;
}

/** "học viên không hưởng lương": fewer than the part named "Học viên". What helps a whole part is still for all of it. */
function isNarrowed(text: string, name: string): boolean {
  return narrowing.some(
    (words) => !words.startsWith("hỗ trợ") && hasPhrase(text, words) && !hasPhrase(wordText(name), words),
  );
}

/** Whether a name joins the people of these nouns with others: "Ban tổ chức, trọng tài" for referees. */
function joinsOthers(name: string, nouns: readonly string[]): boolean {
  const pieces = name.split(/[,;&+/]|\s[-–]\s|\svà\s/u).map(wordText);
  return pieces.some(
    (piece) =>
      (partsNamed(piece).length > 0 || hasPhrase(piece, "phục vụ")) && !nouns.some((noun) => hasPhrase(piece, noun)),
  );
}

/** Whether a name says no more than the noun: "Các hội viên" does not, "Hội viên tiêu biểu" does. */
function isBare(name: string, noun: string): boolean {
  return wordText(name)
    .replace(` ${noun} `, " ")
    .trim()
    .split(" ")
    .every((word) => word === "" || bareWords.has(word));
}

/** The one group, or else the one member, that bears all the nouns; everyone where every part bears them. */
function partOfNouns(nouns: readonly string[], attendees: Attendees): HeadRef | null {
  return answered(partIndexOf(attendees, partsOf), `nouns: ${nouns.join()}`, () => partBearing(nouns, attendees));
}

function partBearing(nouns: readonly string[], attendees: Attendees): HeadRef | null {
  const bears = (name: string) =>
    nouns.every((noun) => hasPhrase(wordText(name), noun) && (eventRoles.has(noun) || isBare(name, noun))) &&
    !joinsOthers(name, nouns);
  const groups = attendees.groups.filter((group) => group.name !== null && bears(group.name.value));
  const members = attendees.groups.flatMap((group) => group.members).filter((member) => bears(member.name.value));
  const [group] = groups;
  const [member] = members;
  if (group?.name && groups.length === 1) return { of: "part", name: group.name.value };
  if (groups.length > 1 || member === undefined) return null;
  if (members.length === 1) return { of: "part", name: member.name.value };
  return members.length === attendees.groups.flatMap((each) => each.members).length ? { of: "all" } : null;
}

/** "đại biểu cấp xã", "đại biểu nữ": a part that no list above knows. */
function narrowsDelegates(text: string): boolean {
  const next = / đại biểu ([\p{L}]+) /u.exec(text)?.[1];
  return next !== undefined && !afterDelegates.includes(next);
}

function sumOf(heads: readonly (number | null)[]): number | null {
  if (heads.length === 0 || heads.some((count) => count === null)) return null;
  return heads.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

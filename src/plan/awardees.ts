import { answered, partIndexOf } from "./part-index";
import { partOfGroup, partOfMember, partsOf, type Part } from "./parts";
import type { Attendees, HeadRef } from "./plan";
import { hasAny, hasPhrase, wordText } from "./word-text";

/** Whether a member of the quota table is those who are commended: "Đại diện tập thể, cá nhân được khen thưởng". */
export function isAwardee(memberName: string): boolean {
  return commended(wordText(memberName));
}

/** Whether a {@link wordText} tells of people who are commended. */
export function commended(text: string): boolean {
  return (
    /(được|nhận|đón nhận|đạt) ([\p{L}]+ ){0,3}(khen|tuyên dương|biểu dương|tôn vinh|vinh danh|giải|giấy khen|bằng khen)/u.test(
      text,
    ) || hasAny(text, ["điển hình tiên tiến", "gương điển hình", "người tốt việc tốt", "gương người tốt"])
  );
}

/** The members and groups whom a reference to the awardees means. A group of awardees stands for its members. */
export function awardeeParts(attendees: Attendees): readonly Part[] {
  return attendees.groups.flatMap((group): Part[] => {
    if (group.name !== null && isAwardee(group.name.value.split(/\svà\s/u).at(-1) ?? ""))
      return [partOfGroup(group, group.name.value)];
    return group.members.filter((member) => isAwardee(member.name.value)).map(partOfMember);
  });
}

/** Awardees are groups of people and single ones; a line for one kind is not measured against both. */
export function awardeesIn(text: string, attendees: Attendees): HeadRef | null {
  const wanted = awardeeKinds.filter((kind) => hasPhrase(text, kind));
  return answered(partIndexOf(attendees, partsOf), `awardees: ${wanted.join()}`, () => awardeesOf(wanted, attendees));
}

const awardeeKinds = ["tập thể", "cá nhân"];

function awardeesOf(wanted: readonly string[], attendees: Attendees): HeadRef | null {
  const parts = awardeeParts(attendees);
  const kinds = awardeeKinds;
  const kindsOf = (part: Part) => kinds.filter((kind) => hasPhrase(wordText(part.name), kind));
  const touched = parts.filter((part) => wanted.length === 0 || kindsOf(part).some((kind) => wanted.includes(kind)));
  const all = touched.length === parts.length;
  const inside = touched.every((part) => kindsOf(part).every((kind) => wanted.length === 0 || wanted.includes(kind)));
  const [only] = touched;
  if (only === undefined || !inside) return null;
  if (wanted.some((kind) => !touched.some((part) => kindsOf(part).includes(kind)))) return null;
  if (all) return { of: "awardees" };
  return touched.length === 1 ? { of: "part", name: only.name } : null;
}

/** "Quà tặng người hiến máu tiêu biểu" where the one part of that name is commended. */
export function awardeesNamed(text: string, attendees: Attendees): HeadRef | null {
  const [, whom] = /.* (?:tặng|cho|quà) ((?:[\p{L}]+ ){2,})$/u.exec(text) ?? [];
  if (whom === undefined) return null;
  const [only, ...more] = allAwardees(attendees).filter((part) => wordText(part.name).includes(` ${whom}`));
  return only && more.length === 0 ? { of: "part", name: only.name } : null;
}

function allAwardees(attendees: Attendees): readonly Part[] {
  return answered(partIndexOf(attendees, partsOf), "all awardees", () => awardeeParts(attendees));
}

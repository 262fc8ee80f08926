import type { AttendeeGroup, Plan } from "../../plan/plan";
import { headsOf } from "../../plan/totals";
import type { ReviewGroup, ReviewItem } from "./review-model";
import type { ReviewWriter } from "./review-writer";

/** The stated head count, and the members of each group. */
export function attendeeGroups({ attendees }: Plan, write: ReviewWriter): ReviewGroup[] {
  const total = write.single("attendees.declaredTotal", "declaredHeads", "number", attendees.declaredTotal);
  const groups = attendees.groups.map((group, g) => ({
    title: group.name?.value ?? (attendees.groups.length > 1 ? write.words.noGroup : null),
    items: [...groupItem(group, g, write), ...memberItems(group, g, write)],
    addition: write.addition(`attendees.groups.${g}.members`, group.members.length, "members"),
  }));
  const none = { title: null, items: [], addition: write.addition("attendees.groups.0.members", 0, "members") };
  return [
    ...(attendees.declaredTotal ? [{ title: null, items: [total], addition: null }] : []),
    ...(groups.length > 0 ? groups : [none]),
  ];
}

function groupItem(group: AttendeeGroup, g: number, { words, figures, field }: ReviewWriter): ReviewItem[] {
  if (group.name === null) return [];
  const heads = headsOf(group);
  const stated = group.declared === null ? null : figures.count(group.declared.value);
  return [
    {
      id: `attendees.groups.${g}`,
      title: words.fields.declared,
      detail: heads === null ? null : `${words.fields.computed}: ${figures.count(heads)}`,
      figure: stated,
      place: group.declared?.place ?? group.name.place,
      fields: [
        field(`attendees.groups.${g}.name`, "name", "text", group.name, true),
        field(`attendees.groups.${g}.declared`, "declared", "number", group.declared),
        field(`attendees.groups.${g}.overlap`, "overlap", "number", group.overlap),
      ],
      entry: null,
    },
  ];
}

function memberItems(group: AttendeeGroup, g: number, { words, figures, field }: ReviewWriter): ReviewItem[] {
  return group.members.map((member, m) => {
    const quota = member.quota === null ? null : figures.count(member.quota.value);
    return {
      id: `attendees.groups.${g}.members.${m}`,
      title: member.name.value,
      detail: null,
      figure: quota !== null && member.approximate ? `${words.approximate} ${quota}` : quota,
      place: member.quota?.place ?? member.name.place,
      fields: [
        field(`attendees.groups.${g}.members.${m}.name`, "name", "text", member.name, true),
        field(`attendees.groups.${g}.members.${m}.quota`, "quota", "number", member.quota),
      ],
      entry: { list: `attendees.groups.${g}.members`, at: m },
    };
  });
}

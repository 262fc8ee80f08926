import { emptyCostLine, emptyPlan } from "../../src/plan/empty-plan";
import { placeless, type Read } from "../../src/plan/place";
import type { AttendeeGroup, CostLine, HeadRef, Member, Plan } from "../../src/plan/plan";

/** A value without a place, or null for nothing. */
export function said<T>(value: T | null | undefined): Read<T> | null {
  return value === null || value === undefined ? null : placeless(value);
}

/** A cost line in short. */
export function costLine(
  item: string,
  quantity: number | null,
  unitPrice: number | null,
  more: {
    section?: string;
    unit?: string;
    times?: number;
    stated?: number;
    actual?: number;
    fund?: string;
    counts?: HeadRef;
    note?: string;
  } = {},
): CostLine {
  return {
    ...emptyCostLine,
    item: placeless(item),
    quantity: said(quantity),
    unitPrice: said(unitPrice),
    section: said(more.section),
    unit: said(more.unit),
    times: said(more.times),
    statedAmount: said(more.stated),
    actual: said(more.actual),
    fund: said(more.fund),
    counts: more.counts ?? null,
    note: said(more.note),
  };
}

/** A member of the attendees in short. */
export function member(name: string, quota: number | null, more: Partial<Member> = {}): Member {
  return {
    name: placeless(name),
    quota: said(quota),
    approximate: false,
    range: null,
    attended: null,
    note: null,
    ...more,
  };
}

/** A group of attendees in short. */
export function group(name: string | null, declared: number | null, members: readonly Member[]): AttendeeGroup {
  return { name: said(name), declared: said(declared), overlap: null, members };
}

/** A district's year-end meeting whose second group states two people too few. */
export const yearEndMeeting: Plan = {
  ...emptyPlan,
  title: placeless("Kế hoạch tổ chức Hội nghị tổng kết phong trào thi đua năm 2024"),
  documentNumber: placeless({ written: "52 KH/UBND", proper: "52/KH-UBND" }),
  documentDate: placeless("2025-01-06"),
  eventDate: placeless("2025-01-17"),
  sessions: placeless(1),
  place: placeless("Hội trường tầng 3, trụ sở UBND huyện"),
  capacity: placeless(120),
  fundingSource: placeless("Quỹ thi đua, khen thưởng"),
  fundLimit: placeless(20_000_000),
  agenda: [
    { item: placeless("Ổn định tổ chức"), lead: null, minutes: placeless(15) },
    { item: placeless("Báo cáo tổng kết"), lead: placeless("Phòng Nội vụ"), minutes: placeless(30) },
  ],
  assignments: [
    {
      unit: placeless("Phòng Nội vụ"),
      tasks: [
        { task: placeless("Chuẩn bị báo cáo"), due: placeless("10/01/2025"), state: null },
        { task: placeless("Gửi giấy mời"), due: null, state: null },
      ],
    },
    { unit: placeless("Văn phòng"), tasks: [] },
  ],
  recipients: [placeless("- Như trên;"), placeless("- Lưu: VT.")],
  signer: { position: placeless("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), name: placeless("Lê Văn Minh") },
  attendees: {
    declaredTotal: placeless(60),
    groups: [
      group("Cấp tỉnh", 5, [member("Ban Thi đua tỉnh", 5)]),
      group("Cấp huyện", 55, [
        member("Lãnh đạo huyện", 7),
        member("Các xã, thị trấn", 30, { note: placeless("mỗi xã 2 người") }),
        member("Cá nhân được khen thưởng", 20, { approximate: true }),
      ]),
    ],
  },
  budget: {
    lines: [
      costLine("Trang trí hội trường", 1, 2_000_000, { times: 1, stated: 2_000_000 }),
      costLine("Nước uống", 60, 20_000, { unit: "người", times: 1, stated: 1_200_000, counts: { of: "all" } }),
      costLine("Tài liệu", 60, 30_000, { unit: "tập", times: 1, stated: 1_800_000, counts: { of: "all" } }),
    ],
    subtotals: [],
    declaredTotal: placeless(5_000_000),
    declaredWords: placeless("Năm triệu đồng chẵn"),
  },
};

/** A plan without the places of its values, to compare what it says. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key]) =>
          key !== "place" ||
          typeof (value as Record<string, unknown>)[key] !== "object" ||
          !isPlace((value as Record<string, unknown>)[key]),
      )
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}

function isPlace(value: unknown): boolean {
  return value !== null && typeof value === "object" && "in" in value;
}

import type { CheckId } from "../../src/checks";
import type { Norm, Norms } from "../../src/plan/norm";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import {
  attendees,
  budget,
  cellProblem,
  dated,
  group,
  guests,
  headings,
  line,
  lump,
  member,
  onDay,
  plan,
} from "./build-plan";

export interface Case {
  readonly says: string;
  readonly plan: Plan;
  readonly norms?: Norms;
}

export interface RejectedCase extends Case {
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly effect?: number | null;
}

export interface Cases {
  readonly accepted: readonly Case[];
  readonly rejected: readonly RejectedCase[];
}

const cap: Norm = {
  kind: "Giải khát giữa giờ",
  unit: "người/buổi",
  cap: 20_000,
  basis: "Nghị quyết 12/2023/NQ-HĐND, Điều 5",
  validFrom: "2024-01-01",
  validTo: null,
};
const kinds = [{ kind: "Giải khát giữa giờ", words: ["giải khát", "nước uống"] }];
const withCap = (change: Partial<Norm> = {}): Norms => ({ caps: [{ ...cap, ...change }], kinds });

const twoGroups = (declaredTotal: number | null, first: number | null, second: number | null) =>
  attendees(
    declaredTotal,
    group("Cấp huyện", first, [member("Thường trực Huyện ủy", 2), member("Phòng, ban huyện", 18)]),
    group("Cấp xã", second, [member("Chủ tịch Hội các xã", 15), member("Chi hội trưởng", 45)]),
  );

const drinks = (people: number, parts = {}) => line("Nước uống", "người", people, 15_000, parts);
const meeting = { sessions: placeless(1), eventDate: onDay(5, 4, 2024) };

const awarded = (quota: number, approximate = false) =>
  attendees(
    40 + quota,
    group(null, null, [
      member("Lãnh đạo các xã", 40),
      member("Đại diện tập thể, cá nhân được khen thưởng", quota, { approximate }),
    ]),
  );

/** What each check lets pass and what it finds, each case with the one finding that it announces. */
export const cases: { readonly [Id in CheckId]: Cases } = {
  "cost-line-amount-mismatch": {
    accepted: [
      { says: "a right product", plan: plan({ budget: budget([line("Hoa", "bó", 4, 250_000)]) }) },
      {
        says: "a line that states no amount",
        plan: plan({ budget: budget([lump("Loa", 5, { stated: null })], { total: null }) }),
      },
      {
        says: "a share of the budget",
        plan: plan({
          budget: budget([lump("Trang trí", 2_000_000), line("Dự phòng", "%", 5, 2_000_000, { stated: 100_000 })]),
        }),
      },
      {
        says: "half a đồng lost in rounding",
        plan: plan({ budget: budget([line("Thuê máy chiếu", "ngày", 1.5, 333_333, { stated: 500_000 })]) }),
      },
    ],
    rejected: [
      {
        says: "a wrong product, with a total that is right for it",
        plan: plan({ budget: budget([line("Hoa", "bó", 4, 250_000, { stated: 1_200_000 }), lump("Loa", 500_000)]) }),
        expected: 1_000_000,
        actual: 1_200_000,
        effect: -200_000,
      },
      {
        says: "a wrong product, with a total that is right for the right product",
        plan: plan({ budget: budget([line("Hoa", "bó", 4, 250_000, { stated: 100_000 })], { total: 1_000_000 }) }),
        expected: 1_000_000,
        actual: 100_000,
      },
      {
        says: "a wrong product with the second factor left out",
        plan: plan({ budget: budget([line("Thuê xe", "xe", 2, 800_000, { times: 2, stated: 1_600_000 })]) }),
        expected: 3_200_000,
      },
    ],
  },
  "cost-subtotal-mismatch": {
    accepted: [
      {
        says: "right subtotals",
        plan: plan({
          budget: budget([lump("Phông", 300_000, { section: "A" }), lump("Xe", 900_000, { section: "B" })], {
            subtotals: [
              ["A", 300_000],
              ["B", 900_000],
            ],
          }),
        }),
      },
      {
        says: "a subtotal above the lines where one line has no price",
        plan: plan({
          budget: budget([lump("Phông", 300_000, { section: "A" }), line("Hoa", "bó", 2, null, { section: "A" })], {
            subtotals: [["A", 500_000]],
            total: 500_000,
          }),
        }),
      },
      {
        says: "a subtotal above the lines where a line was not understood",
        plan: plan({
          budget: budget([lump("Phông", 300_000, { section: "A" })], { subtotals: [["A", 500_000]], total: 500_000 }),
          unread: [{ part: "budget", text: "Âm thanh trọn gói", place: { in: "nowhere" } }],
        }),
      },
    ],
    rejected: [
      {
        says: "a wrong subtotal, with a total that is right for the lines",
        plan: plan({
          budget: budget([lump("Phông", 300_000, { section: "A" }), lump("Xe", 900_000, { section: "B" })], {
            subtotals: [
              ["A", 400_000],
              ["B", 900_000],
            ],
          }),
        }),
        expected: 300_000,
        actual: 400_000,
        effect: -100_000,
      },
      {
        says: "a wrong subtotal, with a total that is right for the subtotals",
        plan: plan({
          budget: budget([lump("Phông", 300_000, { section: "A" }), lump("Xe", 900_000, { section: "B" })], {
            subtotals: [
              ["A", 400_000],
              ["B", 900_000],
            ],
            total: 1_300_000,
          }),
        }),
      },
    ],
  },
  "cost-total-mismatch": {
    accepted: [
      { says: "a right total", plan: plan({ budget: budget([lump("Phông", 300_000), lump("Xe", 900_000)]) }) },
      { says: "no total", plan: plan({ budget: budget([lump("Phông", 300_000)], { total: null }) }) },
      { says: "a total without lines", plan: plan({ budget: budget([], { total: 5_000_000 }) }) },
    ],
    rejected: [
      {
        says: "a total above the lines",
        plan: plan({ budget: budget([lump("Phông", 300_000), lump("Xe", 900_000)], { total: 1_300_000 }) }),
        expected: 1_200_000,
        actual: 1_300_000,
        effect: -100_000,
      },
      {
        says: "a total above the lines, with words that follow it",
        plan: plan({
          budget: budget([lump("Phông", 300_000), lump("Xe", 900_000)], {
            total: 1_300_000,
            words: "Một triệu ba trăm ngàn đồng chẵn",
          }),
        }),
      },
      {
        says: "figures that alone went wrong, with words that name the sum",
        plan: plan({
          budget: budget([lump("Phông", 300_000), lump("Xe", 900_000)], {
            total: 2_200_000,
            words: "Một triệu hai trăm nghìn đồng",
          }),
        }),
      },
      {
        says: "a total below the lines although one line has no price",
        plan: plan({
          budget: budget([lump("Phông", 300_000), lump("Xe", 900_000), line("Hoa", "bó", 3, 1, { stated: 3 })], {
            total: 800_000,
          }),
        }),
        expected: 1_200_003,
      },
    ],
  },
  "amount-in-words-mismatch": {
    accepted: [
      {
        says: "words in another spelling",
        plan: plan({
          budget: budget([lump("Xe", 1_205_000)], { words: "Một triệu, hai trăm lẻ năm ngàn đồng chẵn./." }),
        }),
      },
      {
        says: "words that cannot be read",
        plan: plan({ budget: budget([lump("Xe", 1_205_000)], { words: "(theo bảng kê kèm theo)" }) }),
      },
    ],
    rejected: [
      {
        says: "words that say less",
        plan: plan({ budget: budget([lump("Xe", 13_500_000)], { words: "Mười ba triệu bốn trăm nghìn đồng" }) }),
        expected: 13_500_000,
        actual: 13_400_000,
        effect: null,
      },
      {
        says: "words against the lines where no total stands in figures",
        plan: plan({ budget: budget([lump("Xe", 2_000_000)], { total: null, words: "Ba triệu đồng" }) }),
        expected: 2_000_000,
        actual: 3_000_000,
      },
    ],
  },
  "group-quota-mismatch": {
    accepted: [
      { says: "groups that add up", plan: plan({ attendees: twoGroups(80, 20, 60) }) },
      {
        says: "people counted in two groups, on record as an overlap",
        plan: plan({ attendees: attendees(10, group("Tỉnh", 10, [member("Sở", 8), member("Ban", 5)], 3)) }),
      },
      {
        says: "a number within the ranges of its members",
        plan: plan({
          attendees: attendees(55, group("Xã", 55, [member("Học viên", 50, { range: [40, 50] }), member("Khách", 10)])),
        }),
      },
      {
        says: "a group with a member of unknown number",
        plan: plan({
          attendees: attendees(30, group("Xã", 30, [member("Cán bộ", 20), member("Đại diện thôn", null)])),
        }),
      },
      {
        says: "a group above its members where somebody was not understood",
        plan: plan({
          attendees: attendees(30, group("Xã", 30, [member("Cán bộ", 20)])),
          unread: [{ part: "attendees", text: "- Đại diện các thôn", place: { in: "nowhere" } }],
        }),
      },
    ],
    rejected: [
      {
        says: "a group below its members, with the lines that count the stated number",
        plan: plan({
          ...meeting,
          attendees: attendees(
            52,
            group("Ở tỉnh", 2, [member("Ban Tổ chức Tỉnh ủy", 2)]),
            group("Ở huyện", 50, [member("Phòng, ban", 25), member("Đại diện gia đình", 30, { approximate: true })]),
          ),
          budget: budget([drinks(52), line("Tài liệu", "bộ", 52, 25_000), line("Hoa", "bó", 50, 100_000)]),
        }),
        expected: 55,
        actual: 50,
        effect: 200_000,
      },
      {
        says: "a group below its members while the overall number is right for the sum",
        plan: plan({ attendees: twoGroups(80, 10, 60) }),
        expected: 20,
        actual: 10,
        effect: null,
      },
      {
        says: "a group above its members",
        plan: plan({ attendees: twoGroups(85, 25, 60) }),
        expected: 20,
        actual: 25,
      },
      {
        says: "known members that exceed the group although one has no number",
        plan: plan({ attendees: attendees(15, group("Xã", 15, [member("Cán bộ", 20), member("Thôn", null)])) }),
        expected: 20,
      },
      {
        says: "an overlap that explains only a part",
        plan: plan({ attendees: attendees(10, group("Tỉnh", 10, [member("Sở", 8), member("Ban", 5)], 1)) }),
        expected: 12,
      },
    ],
  },
  "headcount-total-mismatch": {
    accepted: [
      { says: "groups that add up", plan: plan({ attendees: twoGroups(80, null, null) }) },
      { says: "no overall number", plan: plan({ attendees: twoGroups(null, 20, 60) }) },
      {
        says: "a group of unknown size",
        plan: plan({ attendees: attendees(90, group("Tỉnh", 20), group("Xã", null)) }),
      },
    ],
    rejected: [
      { says: "groups that do not add up", plan: plan({ attendees: twoGroups(85, 20, 60) }), expected: 80, actual: 85 },
      {
        says: "a flat list that does not add up",
        plan: plan({
          ...meeting,
          attendees: attendees(45, group(null, null, [member("Hội viên", 30), member("Ban Chấp hành", 11)])),
          budget: budget([drinks(45)]),
        }),
        expected: 41,
        actual: 45,
        effect: -60_000,
      },
      {
        says: "known groups that exceed the overall number",
        plan: plan({ attendees: attendees(15, group("Tỉnh", 20), group("Xã", null)) }),
        expected: 20,
      },
    ],
  },
  "headcount-line-mismatch": {
    accepted: [
      {
        says: "a line that counts everyone",
        plan: plan({ ...meeting, attendees: twoGroups(80, 20, 60), budget: budget([drinks(80)]) }),
      },
      {
        says: "a line for a named group",
        plan: plan({
          attendees: twoGroups(80, 20, 60),
          budget: budget([line("Tiền ăn đại biểu cấp xã", "người", 60, 50_000)]),
        }),
      },
      {
        says: "everyone once for each of two sessions",
        plan: plan({ sessions: placeless(2), attendees: twoGroups(80, 20, 60), budget: budget([drinks(160)]) }),
      },
      {
        says: "people of whom the text does not tell",
        plan: plan({
          attendees: twoGroups(80, 20, 60),
          budget: budget([line("Hỗ trợ tiền ăn đại biểu không hưởng lương", "người", 33, 100_000)]),
        }),
      },
      {
        says: "a range of participants",
        plan: plan({
          attendees: attendees(
            null,
            group("Khách", 5),
            group("Lớp", null, [member("Học viên", 50, { range: [40, 50] })]),
          ),
          budget: budget([line("Tài liệu học viên", "bộ", 45, 30_000)]),
        }),
      },
    ],
    rejected: [
      {
        says: "drinks for more people than are invited",
        plan: plan({ ...meeting, attendees: twoGroups(80, 20, 60), budget: budget([drinks(90)]) }),
        expected: 80,
        actual: 90,
        effect: -150_000,
      },
      {
        says: "a number of people that slipped while the amount stayed right",
        plan: plan({
          ...meeting,
          attendees: twoGroups(80, 20, 60),
          budget: budget([drinks(88, { stated: 1_200_000 })]),
        }),
        expected: 80,
        actual: 88,
        effect: null,
      },
      {
        says: "papers for fewer learners than the course has",
        plan: plan({
          attendees: attendees(63, group(null, null, [member("Học viên", 60), member("Giảng viên", 3)])),
          budget: budget([line("Tài liệu học viên", "bộ", 55, 30_000), drinks(63)]),
        }),
        expected: 60,
        actual: 55,
      },
    ],
  },
  "budget-over-fund": {
    accepted: [
      {
        says: "a budget at its limit",
        plan: plan({ fundLimit: placeless(1_200_000), budget: budget([lump("Xe", 1_200_000)]) }),
      },
      {
        says: "a limit on one of two funds, the other paying the rest",
        plan: plan({
          fundingSource: placeless("Trích từ ngân sách xã, còn lại vận động"),
          fundLimit: placeless(500_000),
          budget: budget([lump("Xe", 500_000, { fund: "Ngân sách xã" }), lump("Hoa", 400_000, { fund: "Xã hội hóa" })]),
        }),
      },
    ],
    rejected: [
      {
        says: "a budget above its limit",
        plan: plan({ fundLimit: placeless(1_000_000), budget: budget([lump("Xe", 1_200_000)]) }),
        expected: 1_000_000,
        actual: 1_200_000,
      },
      {
        says: "the limited one of two funds overspent",
        plan: plan({
          fundingSource: placeless("Ngân sách xã"),
          fundLimit: placeless(400_000),
          budget: budget([lump("Xe", 500_000, { fund: "Ngân sách xã" }), lump("Hoa", 400_000, { fund: "Xã hội hóa" })]),
        }),
        actual: 500_000,
      },
      {
        says: "a total without lines above the limit",
        plan: plan({ fundLimit: placeless(1_000_000), budget: budget([], { total: 1_500_000 }) }),
        actual: 1_500_000,
      },
    ],
  },
  "unit-price-over-norm": {
    accepted: [
      {
        says: "a price at the cap",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 20_000)]) }),
        norms: withCap(),
      },
      {
        says: "a norm that was not yet in force",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 30_000)]) }),
        norms: withCap({ validFrom: "2024-05-01" }),
      },
      {
        says: "a norm without a legal basis",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 30_000)]) }),
        norms: withCap({ basis: " " }),
      },
      {
        says: "a norm for another unit",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "thùng", 9, 120_000)]) }),
        norms: withCap(),
      },
      {
        says: "a price per day against a norm per session",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người/ngày", 9, 40_000)]) }),
        norms: withCap(),
      },
    ],
    rejected: [
      {
        says: "a price above the cap",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 30_000)]) }),
        norms: withCap(),
        expected: 20_000,
        actual: 30_000,
        effect: -90_000,
      },
      {
        says: "a price above the user's own cap from the workbook",
        plan: plan({ ...meeting, norms: [cap], budget: budget([line("Giải khát giữa giờ", "người/buổi", 9, 25_000)]) }),
        norms: { caps: [], kinds },
      },
    ],
  },
  "date-impossible": {
    accepted: [{ says: "a leap day", plan: plan({ dates: [dated(29, 2, 2024)] }) }],
    rejected: [
      { says: "a leap day in a common year", plan: plan({ dates: [dated(29, 2, 2023)] }), actual: "29/02/2023" },
      { says: "a thirteenth month, named twice", plan: plan({ dates: [dated(1, 13, 2024), dated(1, 13, 2024)] }) },
    ],
  },
  "event-before-plan": {
    accepted: [
      {
        says: "an event on the day of its plan",
        plan: plan({ eventDate: onDay(5, 4, 2024), documentDate: onDay(5, 4, 2024) }),
      },
      { says: "a plan without a date", plan: plan({ eventDate: onDay(5, 4, 2024) }) },
    ],
    rejected: [
      {
        says: "an event a year before its plan",
        plan: plan({ eventDate: onDay(5, 4, 2023), documentDate: onDay(1, 4, 2024) }),
        actual: "2023-04-05",
      },
    ],
  },
  "roster-over-quota": {
    accepted: [
      {
        says: "as many confirmed as the quota",
        plan: plan({ attendees: twoGroups(80, 20, 60), roster: guests("Thường trực Huyện ủy", 2, "confirmed") }),
      },
      {
        says: "more invited than the quota",
        plan: plan({ attendees: twoGroups(80, 20, 60), roster: guests("Thường trực Huyện ủy", 5, "invited") }),
      },
      {
        says: "a member without a quota",
        plan: plan({
          attendees: attendees(null, group(null, null, [member("Khách", null)])),
          roster: guests("Khách", 9, "attended"),
        }),
      },
    ],
    rejected: [
      {
        says: "one too many confirmed for a member",
        plan: plan({ attendees: twoGroups(80, 20, 60), roster: guests("thường trực huyện ủy", 3, "confirmed") }),
        expected: 2,
        actual: 3,
      },
      {
        says: "too many for a group named as a whole",
        plan: plan({ attendees: attendees(2, group("Khách mời", 2)), roster: guests("Khách mời", 3, "attended") }),
        expected: 2,
        actual: 3,
      },
    ],
  },
  "venue-over-capacity": {
    accepted: [
      { says: "a full house", plan: plan({ capacity: placeless(80), attendees: twoGroups(80, 20, 60) }) },
      { says: "a place without a stated capacity", plan: plan({ attendees: twoGroups(80, 20, 60) }) },
    ],
    rejected: [
      {
        says: "more people than seats",
        plan: plan({ capacity: placeless(60), attendees: twoGroups(80, 20, 60) }),
        expected: 60,
        actual: 80,
      },
    ],
  },
  "cell-error": {
    accepted: [{ says: "cells without errors", plan: plan({}) }],
    rejected: [
      {
        says: "an error in a typed cell and in all that follows from it",
        plan: plan({
          cellProblems: [
            cellProblem("error", "#DIV/0!", "DuTru", 2, "quantity"),
            cellProblem("error", "#DIV/0!", "DuTru", 2, "amount"),
            cellProblem("error", "#DIV/0!", "DuTru", 2, "check"),
            cellProblem("error", "#DIV/0!", "DuTru", 0, "share"),
          ],
        }),
        actual: "#DIV/0!",
      },
    ],
  },
  "formula-overwritten": {
    accepted: [{ says: "formulas as they were written", plan: plan({}) }],
    rejected: [
      {
        says: "a typed amount",
        plan: plan({ cellProblems: [cellProblem("formula-overwritten", "5000", "DuTru", 0, "amount", 6000)] }),
        expected: 6000,
        actual: "5000",
      },
      {
        says: "a formula that was deleted",
        plan: plan({ cellProblems: [cellProblem("formula-overwritten", "", "DuTru", 0, "amount", 6000)] }),
        actual: "",
      },
    ],
  },
  "not-a-number": {
    accepted: [{ says: "numbers", plan: plan({}) }],
    rejected: [
      {
        says: "text",
        plan: plan({ cellProblems: [cellProblem("not-a-number", "mười", "DuTru", 0, "quantity")] }),
        actual: "mười",
      },
      {
        says: "a number stored as text",
        plan: plan({ cellProblems: [cellProblem("not-a-number", "1.500", "DuTru", 0, "unitPrice", 1500)] }),
        expected: 1500,
      },
    ],
  },
  "negative-or-fraction": {
    accepted: [
      { says: "half a day", plan: plan({ budget: budget([line("Thuê máy chiếu", "ngày", 1.5, 200_000)]) }) },
      {
        says: "a share of seven and a half",
        plan: plan({ budget: budget([line("Dự phòng", "%", 7.5, 0, { stated: 0 })]) }),
      },
    ],
    rejected: [
      {
        says: "half a person in a group",
        plan: plan({ attendees: attendees(null, group("Khách", 2.5)) }),
        actual: 2.5,
        expected: null,
      },
      {
        says: "fewer than no people on a line",
        plan: plan({
          ...meeting,
          attendees: attendees(10),
          budget: budget([drinks(-10, { stated: null })], { total: null }),
        }),
        actual: -10,
      },
      {
        says: "a fraction told by a cell",
        plan: plan({ cellProblems: [cellProblem("fraction", "1,5", "ThanhPhan", 0, "quota")] }),
      },
    ],
  },
  "cost-line-incomplete": {
    accepted: [
      { says: "a complete line", plan: plan({ budget: budget([lump("Xe", 1_200_000)]) }) },
      { says: "a line that says nothing at all", plan: plan({ budget: budget([line(null, null, null, null)]) }) },
    ],
    rejected: [
      { says: "a line without a price", plan: plan({ budget: budget([line("Hoa", "bó", 4, null)], { total: null }) }) },
      { says: "a line without an item", plan: plan({ budget: budget([line(null, "bó", 4, 100_000)]) }) },
    ],
  },
  "cost-line-duplicate": {
    accepted: [
      {
        says: "one item in two sections",
        plan: plan({
          budget: budget([lump("Xe", 900_000, { section: "Ngày 1" }), lump("Xe", 900_000, { section: "Ngày 2" })]),
        }),
      },
      {
        says: "one item told apart by its notes",
        plan: plan({ budget: budget([lump("Xe", 900_000, { note: "sáng" }), lump("Xe", 900_000, { note: "chiều" })]) }),
      },
      {
        says: "one item at two prices",
        plan: plan({ budget: budget([line("Thù lao", "buổi", 1, 600_000), line("Thù lao", "buổi", 1, 900_000)]) }),
      },
      { says: "costs of no name", plan: plan({ budget: budget([lump("Chi khác", 5_000), lump("Chi khác", 5_000)]) }) },
    ],
    rejected: [
      {
        says: "the same line twice",
        plan: plan({ budget: budget([line("Hoa tươi", "bó", 4, 100_000), line("hoa tươi;", "bó", 4, 100_000)]) }),
        effect: -400_000,
      },
      {
        says: "the same lump sum twice",
        plan: plan({ budget: budget([lump("Thuê loa", 5_000), lump("thuê loa", 6_000)]) }),
      },
    ],
  },
  "weekday-mismatch": {
    accepted: [
      { says: "the right weekday", plan: plan({ dates: [dated(5, 12, 2025, 5)] }) },
      { says: "no weekday", plan: plan({ dates: [dated(5, 12, 2025)] }) },
    ],
    rejected: [{ says: "a wrong weekday", plan: plan({ dates: [dated(5, 12, 2025, 4)] }), expected: 5, actual: 4 }],
  },
  "section-number-repeated": {
    accepted: [
      {
        says: "numbers that run on",
        plan: plan({ headings: headings("I. Mục đích", "II. Nội dung", "III. Tổ chức") }),
      },
      {
        says: "an annex that begins anew",
        plan: plan({ headings: headings("I. Mục đích", "II. Nội dung", "III. Tổ chức", "I. Hội trường", "II. Khác") }),
      },
      {
        says: "sections below letters",
        plan: plan({ headings: headings("A. Chung", "I. Mục đích", "B. Riêng", "I. Nội dung", "II. Kinh phí") }),
      },
    ],
    rejected: [
      {
        says: "two sections II",
        plan: plan({ headings: headings("I. Mục đích", "II. Nội dung", "II. Thành phần", "III. Kinh phí") }),
        actual: "II",
      },
      {
        says: "two sections I at the start",
        plan: plan({ headings: headings("I. Mục đích", "I. Nội dung", "II. Khác") }),
      },
      { says: "two sections 3", plan: plan({ headings: headings("1. A", "2. B", "3. C", "3. D", "4. E") }) },
    ],
  },
  "document-number-format": {
    accepted: [
      {
        says: "a number as the decree asks",
        plan: plan({ documentNumber: placeless({ written: "37/KH-UBND", proper: "37/KH-UBND" }) }),
      },
    ],
    rejected: [
      {
        says: "slash and hyphen mixed up",
        plan: plan({ documentNumber: placeless({ written: "05 KH/HLHPN", proper: "05/KH-HLHPN" }) }),
        expected: "05/KH-HLHPN",
        actual: "05 KH/HLHPN",
      },
    ],
  },
  "norm-unknown": {
    accepted: [
      {
        says: "a kind on file",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 20_000)]) }),
        norms: withCap(),
      },
      {
        says: "a kind without a norm by law",
        plan: plan({ ...meeting, budget: budget([line("Hoa", "bó", 9, 20_000)]) }),
        norms: { caps: [], kinds },
      },
    ],
    rejected: [
      {
        says: "a kind not on file, once for two lines",
        plan: plan({
          ...meeting,
          budget: budget([line("Nước uống", "người", 9, 20_000), line("Giải khát giữa giờ", "suất", 9, 20_000)]),
        }),
        norms: { caps: [], kinds },
      },
      {
        says: "a kind whose norm is out of force",
        plan: plan({ ...meeting, budget: budget([line("Nước uống", "người", 9, 20_000)]) }),
        norms: withCap({ validTo: "2024-03-31" }),
      },
    ],
  },
  "gift-count-mismatch": {
    accepted: [
      {
        says: "a gift for each awardee",
        plan: plan({
          attendees: awarded(25),
          budget: budget([line("Hoa tặng người được khen thưởng", "bó", 25, 100_000)]),
        }),
      },
      {
        says: "an approximate number of awardees",
        plan: plan({ attendees: awarded(25, true), budget: budget([line("Giấy khen, khung", "bộ", 20, 100_000)]) }),
      },
      {
        says: "gifts for one kind of awardees only",
        plan: plan({
          attendees: awarded(25),
          budget: budget([line("Hoa tặng các tập thể được khen thưởng", "bó", 9, 100_000)]),
        }),
      },
    ],
    rejected: [
      {
        says: "fewer gifts than awardees",
        plan: plan({
          attendees: awarded(25),
          budget: budget([line("Quà tặng người được khen thưởng", "phần", 20, 100_000)]),
        }),
        expected: 25,
        actual: 20,
        effect: 500_000,
      },
    ],
  },
};

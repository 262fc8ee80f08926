import type { AttendeeGroup, CostLine, Member, Plan, RosterEntry } from "../../src/plan/plan";
import { placeless } from "../../src/plan/place";
import { costLine, group, member, said, yearEndMeeting } from "./plans";

const { budget, attendees } = yearEndMeeting;

function withLines(plan: Plan, lines: readonly CostLine[], more: Partial<Plan["budget"]> = {}): Plan {
  return { ...plan, budget: { subtotals: [], declaredTotal: null, declaredWords: null, ...more, lines } };
}

const things = [
  "Nước uống giữa giờ",
  "Tài liệu phát cho đại biểu",
  "Hoa tươi để bàn",
  "Thuê âm thanh, ánh sáng",
  "In giấy mời",
  "Băng rôn, phông chính",
  "Thù lao báo cáo viên",
  "Thuê xe đưa đón",
];
const units = ["người", "tập", "lẵng", "bộ", "cái", "m2", "buổi", "chuyến"];

/** Lines of many kinds: whole and broken quantities, with and without a second factor, a unit, a note. */
function manyLines(
  count: number,
  more: (index: number) => { section?: string; fund?: string; actual?: number } = () => ({}),
) {
  return Array.from({ length: count }, (_, i) => {
    const quantity = i % 9 === 4 ? 12.5 : 3 + ((i * 7) % 140);
    return costLine(`${things[i % things.length]} đợt ${i + 1}`, quantity, 5_000 * (1 + ((i * 13) % 90)), {
      unit: units[i % units.length] ?? "cái",
      times: i % 5 === 2 ? 2 : 1,
      ...(i % 11 === 3 ? { note: "Theo báo giá đã duyệt" } : {}),
      ...more(i),
    });
  });
}

const short: Plan = {
  ...withLines(yearEndMeeting, [costLine("Nước uống", 20, 10_000, { unit: "người" })]),
  title: said("Họp giao ban tháng"),
  assignments: [],
  agenda: [],
  recipients: [],
  attendees: { declaredTotal: said(20), groups: [group(null, null, [member("Cán bộ cơ quan", 20)])] },
};

const longLines: Plan = withLines(yearEndMeeting, manyLines(200));

const sections = Array.from({ length: 12 }, (_, i) =>
  i % 3 === 0 ? `Phần việc số ${i + 1}` : `${"ABCDEFGHIJKL"[i]}. Chi cho nội dung thứ ${i + 1}`,
);
const twelveSections: Plan = withLines(
  yearEndMeeting,
  manyLines(50, (i) => ({ section: sections[i % 12] ?? "" })),
  {
    subtotals: [
      { section: sections[0] ?? "", stated: placeless(1) },
      { section: sections[1] ?? "", stated: placeless(2) },
    ],
  },
);

const longNames: Plan = {
  ...withLines(yearEndMeeting, [
    costLine(
      "Chi thuê hội trường, trang trí sân khấu, phông màn, âm thanh, ánh sáng, màn hình LED, máy phát điện dự phòng và nhân công lắp đặt, tháo dỡ, vận chuyển hai chiều trong toàn bộ thời gian tổ chức Hội nghị, kể cả buổi tổng duyệt chương trình văn nghệ chào mừng vào chiều hôm trước",
      1,
      45_000_000,
      {
        note: "Theo hợp đồng nguyên tắc đã ký với đơn vị cung cấp dịch vụ; thanh toán sau khi nghiệm thu, thanh lý hợp đồng",
      },
    ),
    costLine("Côngtrìnhnghiêncứukhôngcódấucáchnàotrongtoànbộtêngọicủakhoảnchinàycảvìnócứthếkéodàimãi", 3, 250_000, {
      unit: "bộ",
    }),
    costLine(
      "Chi hỗ trợ tiền ăn cho đại biểu không hưởng lương từ ngân sách nhà nước là người dân tộc thiểu số ở các thôn, bản đặc biệt khó khăn vùng biên giới",
      118,
      150_000,
      { unit: "người/ngày", times: 3 },
    ),
    costLine("Nước", 118, 20_000, { unit: "người" }),
  ]),
  title: said(
    "Hội nghị tổng kết 05 năm thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2025, triển khai nhiệm vụ giai đoạn 2026 - 2030 gắn với biểu dương gương điển hình tiên tiến trong phong trào thi đua yêu nước",
  ),
  fundingSource: said(
    "Kinh phí sự nghiệp thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2025",
  ),
  attendees: {
    declaredTotal: said(118),
    groups: [
      group(
        "Đại biểu là già làng, trưởng bản, người có uy tín trong đồng bào dân tộc thiểu số ở các xã, thị trấn trên địa bàn huyện",
        100,
        [
          member(
            "Người có uy tín được Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen trong phong trào thi đua yêu nước giai đoạn 2021 - 2025",
            60,
          ),
          member("Già làng, trưởng bản", 40),
        ],
      ),
      group("Khách mời", 18, [member("Các sở, ban, ngành tỉnh", 18)]),
    ],
  },
};

const funds = ["Ngân sách huyện", "Quỹ thi đua, khen thưởng", "Nguồn xã hội hóa"];
const threeFunds: Plan = {
  ...withLines(
    yearEndMeeting,
    manyLines(18, (i) => ({ fund: funds[i % 3] ?? "" })),
  ),
  fundLimit: said(1_000_000_000),
};

const noAttendees: Plan = { ...yearEndMeeting, attendees: { declaredTotal: null, groups: [] } };

const noBudget: Plan = withLines(yearEndMeeting, []);

const english: Plan = {
  ...yearEndMeeting,
  title: said("Annual Seminar on Coastal Farming 2026"),
  documentNumber: null,
  eventDate: said("2026-05-14"),
  documentDate: said("2026-04-02"),
  place: said("Main Hall, Building B"),
  capacity: said(50),
  fundingSource: said("Research fund"),
  agenda: [{ item: placeless("Opening remarks"), lead: said("Director"), minutes: said(10) }],
  assignments: [
    { unit: placeless("Secretariat"), tasks: [{ task: placeless("Send the invitations"), due: null, state: null }] },
  ],
  recipients: [placeless("All departments"), placeless("File")],
  signer: { position: said("DIRECTOR"), name: said("Tran Thi Hoa") },
  attendees: {
    declaredTotal: said(60),
    groups: [
      group("Research staff", 25, [member("Senior researchers", 10), member("Junior researchers", 14)]),
      group("Farmers and guests", 35, [member("Farmers' groups", 30), member("Guest speakers", 5)]),
    ],
  },
  budget: {
    lines: [
      costLine("Hall hire", 1, 3_000_000),
      costLine("Lunch", 60, 80_000, { unit: "person", counts: { of: "all" } }),
      costLine("Handouts", 60, 20_000, { unit: "set", counts: { of: "all" } }),
    ],
    subtotals: [],
    declaredTotal: said(9_000_000),
    declaredWords: said("Nine million dong"),
  },
};

const actuals: Plan = {
  ...withLines(
    yearEndMeeting,
    manyLines(24, (i) => ({
      section: i < 12 ? "I. Hội trường" : "II. Đại biểu",
      ...(i % 4 === 3 ? {} : { actual: 400_000 + i * 310_000 }),
    })),
  ),
  attendees: {
    ...attendees,
    groups: attendees.groups.map((each) => ({
      ...each,
      members: each.members.map((one) => ({ ...one, attended: said((one.quota?.value ?? 1) - 1) })),
    })),
  },
};

const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Đặng"];
const middles = ["Văn", "Thị", "Hữu", "Ngọc", "Thị Thanh"];
const names = ["An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khoa", "Liên", "Minh", "Nhung", "Phượng", "Quyên"];
const positions = ["Chuyên viên", "Trưởng phòng", "Phó Chủ tịch", "Bí thư Đoàn xã", "Công chức Văn phòng - Thống kê"];
const states = ["invited", "confirmed", "attended", "absent"] as const;

function person(i: number, members: readonly Member[]): RosterEntry {
  const name = [surnames[i % 8], middles[(i >> 1) % 5], names[(i * 5 + (i >> 3)) % 12]].join(" ");
  return {
    name: placeless(name),
    position: i % 7 === 6 ? null : said(positions[i % 5]),
    unit: said(`UBND xã ${names[(i * 3) % 12]} ${surnames[i % 8]}`),
    member: i % 13 === 12 ? null : said(members[i % members.length]?.name.value),
    status: said(states[i % 4]),
  };
}

const rosterGroups: readonly AttendeeGroup[] = [
  group("Cấp huyện", 100, [member("Thường trực Huyện ủy", 5), member("Các phòng, ban", 95)]),
  group("Cấp xã", 400, [member("Lãnh đạo xã", 150), member("Trưởng thôn", 150), member("Bí thư chi bộ", 100)]),
];
const roster: Plan = {
  ...yearEndMeeting,
  capacity: said(600),
  attendees: { declaredTotal: said(500), groups: rosterGroups },
  budget: {
    ...budget,
    declaredTotal: null,
    declaredWords: null,
    lines: [costLine("Nước uống", 500, 20_000, { unit: "người", counts: { of: "all" } })],
  },
  roster: Array.from({ length: 500 }, (_, i) =>
    person(
      i,
      rosterGroups.flatMap(({ members }) => members),
    ),
  ),
};

/** Ten plans of different shapes, by what is particular about each. */
export const shapes = {
  short,
  "200 cost lines": longLines,
  "12 sections": twelveSections,
  "very long names": longNames,
  "three funds": threeFunds,
  "no attendees": noAttendees,
  "no budget": noBudget,
  English: english,
  "actual costs": actuals,
  "a roster of 500": roster,
} as const satisfies Record<string, Plan>;

export type Shape = keyof typeof shapes;

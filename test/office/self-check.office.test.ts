import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import type { TableName } from "../../src/plan/tables";
import { tables as words } from "../../src/messages/vi/tables";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { TableState } from "../../src/sheets/table-state";
import { costLine, group, member, said, yearEndMeeting } from "../support/plans";
import { describeWithLibreOffice } from "../support/libreoffice";
import { recalculate, toXlsx } from "../support/spec-to-xlsx";

jest.setTimeout(120_000);

/** The workbook of a plan as LibreOffice calculates it, without the add-in. */
async function calculated(plan: Plan): Promise<(table: TableName) => TableState> {
  const specs = planSheets(plan, words, { wordStyle: null });
  const states = (await recalculate(await toXlsx(specs))).states(specs);
  return (table) => states.find(({ name }) => name === table) as TableState;
}

function columnOf(state: TableState, header: string): unknown[] {
  const index = state.headers.indexOf(header);
  return state.values.map((cells) => cells[index]);
}

/** What the check columns say, row by row, without the thousands separators of the machine. */
function checks(state: TableState): string[] {
  return columnOf(state, "Kiểm tra").map((said) => String(said).replace(/(\d)[.,](?=\d{3})/gu, "$1"));
}

function valueOf(state: TableState, label: string): unknown {
  return state.values.find(([field]) => field === label)?.[1];
}

const { attendees, budget } = yearEndMeeting;

describeWithLibreOffice("the workbook on its own, calculated by LibreOffice", () => {
  test("the check cells name the group that does not add up and nothing else", async () => {
    const table = await calculated(yearEndMeeting);
    expect(checks(table("ChiTieu"))).toEqual(["", "Kế hoạch ghi 55, cộng chi tiết được 57"]);
    for (const name of ["KeHoach", "DuTru", "ThanhPhan", "DaiBieu"] as const) {
      expect(checks(table(name)).filter((said) => said !== "")).toEqual([]);
    }
    expect(valueOf(table("KeHoach"), "Tổng cộng tính lại")).toBe(5_000_000);
    expect(valueOf(table("KeHoach"), "Bằng chữ")).toBe("Năm triệu đồng chẵn");
    expect(valueOf(table("KeHoach"), "Kinh phí còn lại")).toBe(15_000_000);
    expect(valueOf(table("KeHoach"), "Số chỗ cần xem lại")).toBe(1);
  });

  test("every kind of slip is named in words by the sheet alone", async () => {
    const plan: Plan = {
      ...yearEndMeeting,
      eventDate: said("2025-01-02"),
      eventEnd: said("2025-01-01"),
      capacity: said(50),
      fundLimit: said(500_000),
      attendees: {
        declaredTotal: said(75),
        groups: [
          ...attendees.groups,
          group("Khách *mời?", 5, [member("Đoàn ~1*", 2), member("<Đoàn 2>", null)]),
          group(null, null, [member("Phóng viên", 3), member("Bảo vệ", -1)]),
        ],
      },
      roster: [
        {
          name: placeless("Trần An"),
          position: null,
          unit: said("Sở A"),
          member: said("Đoàn ~1*"),
          status: said("confirmed"),
        },
        {
          name: placeless("Trần An"),
          position: null,
          unit: said("Sở A"),
          member: said("Đoàn ~1*"),
          status: said("attended"),
        },
        {
          name: placeless("Lê Bình"),
          position: null,
          unit: said("Sở A"),
          member: said("Đoàn ~1*"),
          status: said("confirmed"),
        },
        {
          name: placeless("Trần An"),
          position: null,
          unit: said("Sở B"),
          member: said("Không có"),
          status: said("invited"),
        },
      ],
      budget: {
        ...budget,
        declaredTotal: said(1),
        declaredWords: said("Một đồng"),
        subtotals: [{ section: "A. *Hội* trường", stated: placeless(5) }],
        lines: [
          costLine("Đúng", 2, 10_000, { section: "A. *Hội* trường", fund: "Quỹ" }),
          costLine("Sai tiền", 3, 10_000, { times: 2, stated: 50_000, section: "A. *Hội* trường" }),
          costLine("Chi vượt", 1, 10_000, { actual: 12_000 }),
          costLine("Nước uống", 44, 10_000, { counts: { of: "all" } }),
          costLine("Quà khách", 4, 10_000, { counts: { of: "part", name: "Khách *mời?" } }),
          costLine("Nước hai buổi", 150, 1_000, { counts: { of: "all" } }),
          costLine("Âm", -3, 1_000),
          costLine("Thiếu lượng", null, 1_000),
          costLine("Thiếu giá", 3, null),
          costLine("Dự phòng", 5, null, { unit: "%", stated: 100_000 }),
        ],
      },
    };
    const table = await calculated({ ...plan, sessions: said(2) });
    expect(checks(table("DuTru"))).toEqual([
      "",
      "Kế hoạch ghi 50000, tính ra 60000",
      "Chi vượt dự trù 2000 đồng",
      "Tính cho 44 người, kế hoạch ghi 75",
      "Tính cho 4 người, kế hoạch ghi 5",
      "",
      "“Số lượng” nhỏ hơn 0",
      "Chưa có số lượng",
      "Chưa có đơn giá",
      "",
    ]);
    expect(checks(table("ThanhPhan"))).toEqual([
      "",
      "",
      "",
      "",
      "Danh sách có 3 người, vượt số lượng 2",
      "",
      "",
      "“Số lượng” nhỏ hơn 0",
    ]);
    expect(checks(table("ChiTieu"))).toEqual(["", "Kế hoạch ghi 55, cộng chi tiết được 57", "", ""]);
    expect(columnOf(table("ChiTieu"), "Cộng chi tiết")).toEqual([5, 57, 2, 2]);
    expect(checks(table("DaiBieu"))).toEqual([
      "",
      "Trùng với dòng 1",
      "",
      "Thành phần này chưa có trong bảng thành phần",
    ]);
    expect(columnOf(table("ThanhPhan"), "Đã xác nhận").slice(4, 6)).toEqual([3, 0]);
    expect(columnOf(table("ThanhPhan"), "Đã tham dự").slice(4, 6)).toEqual([1, ""]);
    const ofPlan = checks(table("KeHoach")).filter((text) => text !== "");
    expect(ofPlan).toEqual([
      "Ngày tổ chức trước ngày ban hành kế hoạch",
      "Ngày kết thúc trước ngày tổ chức",
      "Có 66 người, chỉ đủ chỗ cho 50",
      "Kế hoạch ghi 75, cộng các nhóm được 67",
      "Vượt mức kinh phí 317000 đồng",
      "Kế hoạch ghi 1, cộng các khoản được 817000",
      "Kế hoạch ghi 5, cộng các dòng được 80000",
    ]);
    expect(valueOf(table("KeHoach"), "Cộng phần: A. *Hội* trường")).toBe(80_000);
    expect(valueOf(table("KeHoach"), "Cộng nguồn: Quỹ")).toBe(20_000);
  });

  test("a total that is right for the amounts as stated is no second slip, and other words for it are", async () => {
    const lines = [costLine("Nước", 10, 1_000, { stated: 12_000 }), costLine("Hoa", 1, 5_000, { stated: 5_000 })];
    const table = await calculated({
      ...yearEndMeeting,
      budget: { ...budget, lines, declaredTotal: said(17_000), declaredWords: said("Mười bảy nghìn đồng") },
    });
    expect(checks(table("KeHoach")).filter((said) => said !== "")).toEqual([]);

    const right = await calculated({
      ...yearEndMeeting,
      budget: { ...budget, declaredWords: said("Năm triệu, năm trăm ngàn đồng chẵn./.") },
    });
    expect(checks(right("KeHoach")).filter((said) => said !== "")).toEqual(["Chữ không khớp với số"]);
  });

  test("numbers that are stated inexactly agree with everything that they allow", async () => {
    const groups = [
      { ...group("Khách", 50, [member("Đoàn 1", 20), member("Đoàn 2", 25)]), declaredRange: [45, 55] as const },
      group("Chủ nhà", 10, [member("Lãnh đạo", 10)]),
    ];
    const lines = [
      costLine("Nước", 58, 10_000, { counts: { of: "all" } }),
      costLine("Quà", 45, 10_000, { counts: { of: "part", name: "Khách" } }),
    ];
    const plan: Plan = {
      ...yearEndMeeting,
      attendees: { declaredTotal: said(60), declaredRange: [55, 65], groups },
      budget: { ...budget, lines, declaredTotal: null, declaredWords: null },
    };
    const table = await calculated(plan);
    for (const name of ["KeHoach", "DuTru", "ChiTieu"] as const) {
      expect(checks(table(name)).filter((said) => said !== "")).toEqual([]);
    }
    const wrong = await calculated({
      ...plan,
      attendees: {
        ...plan.attendees,
        groups: groups.map((each) => ({ ...each, declared: said(30), declaredRange: [28, 32] as const })),
      },
    });
    expect(checks(wrong("ChiTieu"))).toEqual([
      "Kế hoạch ghi 30, cộng chi tiết được 45",
      "Kế hoạch ghi 30, cộng chi tiết được 10",
    ]);
  });
});

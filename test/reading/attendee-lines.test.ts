import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";
import type { Attendees } from "../../src/plan/plan";

function attendeesOf(...lines: string[]): Attendees {
  const extraction = extractText(["KẾ HOẠCH", "Tổ chức hội nghị", "I. Thành phần tham dự", ...lines].join("\n"));
  return readPlan(extraction.ok ? extraction.document : { lines: [] }).attendees;
}

function members(attendees: Attendees): [string | null, string, number | null][] {
  return attendees.groups.flatMap((group) =>
    group.members.map(({ name, quota }): [string | null, string, number | null] => [
      group.name?.value ?? null,
      name.value,
      quota?.value ?? null,
    ]),
  );
}

describe("a line of the attendees", () => {
  it.each([
    ["- Công chức Văn phòng - Thống kê: 30 người", "Công chức Văn phòng - Thống kê", 30],
    ["- Công đoàn Viên chức tỉnh: 05 đại biểu", "Công đoàn Viên chức tỉnh", 5],
    ["- 12 trưởng thôn;", "trưởng thôn", 12],
    ["- 01 bí thư chi bộ", "bí thư chi bộ", 1],
    ["- Đại biểu khách mời: 20 người", "Đại biểu khách mời", 20],
    ["- Khối văn phòng 35 người", "Khối văn phòng", 35],
    ["- Các khoa 20 người", "Các khoa", 20],
    ["- Khối huyện, thị: 9 đơn vị x 40 trại sinh = 360 trại sinh", "Khối huyện, thị", 360],
    ["- Thí sinh: 80 người (40 đội, mỗi đội 02 người)", "Thí sinh", 80],
    ["- Hộ thoát nghèo tiêu biểu: 11 hộ, mỗi hộ 01 người", "Hộ thoát nghèo tiêu biểu", 11],
  ])("names its people and counts them: %s", (line, name, quota) => {
    expect(members(attendeesOf(line, "- Khác: 2 người"))).toEqual([
      [null, name, quota],
      [null, "Khác", 2],
    ]);
  });

  it("may be a group with its members behind a colon", () => {
    const attendees = attendeesOf(
      "1. Về phía tỉnh (dự kiến 05 đại biểu): mời Sở Tài chính 02 đại biểu; Văn phòng UBND tỉnh 03 đại biểu.",
      "2. Về phía huyện: 10 đại biểu",
      "- Các phòng: 10 đại biểu",
    );
    expect(members(attendees)).toEqual([
      ["Về phía tỉnh", "Sở Tài chính", 2],
      ["Về phía tỉnh", "Văn phòng UBND tỉnh", 3],
      ["Về phía huyện", "Các phòng", 10],
    ]);
  });

  it("may list everybody in one sentence with the total at its end", () => {
    const attendees = attendeesOf("Mời 01 đồng chí Thường trực Đảng ủy; 80 hội viên tiêu biểu. Tổng cộng 81 người.");
    expect(members(attendees).map(([, name, quota]) => [name, quota])).toEqual([
      ["Thường trực Đảng ủy", 1],
      ["hội viên tiêu biểu", 80],
    ]);
    expect(attendees.declaredTotal?.value).toBe(81);
  });

  it("is no part of a name where it only leads to the members", () => {
    const attendees = attendeesOf(
      "1. Cấp tỉnh: 5",
      "2. Cấp huyện: 3",
      "Trong đó:",
      "- Phòng: 2",
      "- Báo: 1",
      "Tổng số: 8 đại biểu",
    );
    expect(members(attendees)).toEqual([
      ["Cấp huyện", "Phòng", 2],
      ["Cấp huyện", "Báo", 1],
    ]);
    expect(attendees.declaredTotal?.value).toBe(8);
  });

  it("is a line of its own behind an arrow", () => {
    const attendees = attendeesOf("+ Ban Giám hiệu: 3đ/c", "+ Giáo viên: 47 đ/c", "=> Tổng cộng: 50 người");
    expect(members(attendees).map(([, , quota]) => quota)).toEqual([3, 47]);
    expect(attendees.declaredTotal?.value).toBe(50);
  });

  it("is the overall number where a bulleted total stands behind the last group", () => {
    const attendees = attendeesOf(
      "1. Khách mời: 4 người",
      "- Phòng: 4 người",
      "2. Nhà trường: 62 người",
      "- Giáo viên: 62 người",
      "* Tổng cộng: 66 người",
    );
    expect(attendees.declaredTotal?.value).toBe(66);
    expect(members(attendees)).toHaveLength(2);
  });
});

describe("an inexact head count", () => {
  it.each([
    ["khoảng 100 đại biểu", [90, 110]],
    ["140–150 đại biểu", [140, 150]],
    ["hơn 100 đại biểu", [100, 110]],
    ["gần 100 đại biểu", [90, 100]],
  ])("allows the numbers around it: %s", (count, range) => {
    expect(attendeesOf(`Tổng số ${count}, gồm:`, "- Lãnh đạo: 40 người", "- Nhân dân: 60 người").declaredRange).toEqual(
      range,
    );
  });

  it("is exact where it is only planned", () => {
    const attendees = attendeesOf("Dự kiến mời 100 đại biểu, gồm:", "- Lãnh đạo: 40 người", "- Nhân dân: 60 người");
    expect(attendees.declaredTotal?.value).toBe(100);
    expect(attendees.declaredRange).toBeUndefined();
  });
});

describe("people in running text", () => {
  it("are told apart where each name comes before its number", () => {
    expect(
      members(
        attendeesOf(
          "Dự kiến 55 đại biểu, gồm đại diện Đảng ủy, HĐND, UBND xã 04 đại biểu; Hội Nông dân tỉnh 01 đại biểu; nông dân giỏi 50 đại biểu.",
        ),
      ),
    ).toEqual([
      [null, "đại diện Đảng ủy, HĐND, UBND xã", 4],
      [null, "Hội Nông dân tỉnh", 1],
      [null, "nông dân giỏi", 50],
    ]);
  });

  it("are told apart where each number comes before its name", () => {
    const attendees = attendeesOf(
      "Dự lễ có 268 người, gồm 08 đại biểu của xã, 33 cán bộ, giáo viên, nhân viên, 107 học sinh lớp 5 và 120 học sinh các khối 1, 2, 3, 4.",
    );
    expect(members(attendees).map(([, , quota]) => quota)).toEqual([8, 33, 107, 120]);
    expect(members(attendees)[1]?.[1]).toBe("cán bộ, giáo viên, nhân viên");
    expect(attendees.declaredTotal?.value).toBe(268);
  });
});

describe("groups among their members that nothing but their numbers tells apart", () => {
  it("are groups", () => {
    const attendees = attendeesOf(
      "Tổng số 50 người, gồm:",
      "- Khách mời: 10 người",
      "- Sở Nội vụ: 4 người",
      "- Các phòng: 6 người",
      "- Cấp xã: 40 người",
      "- Lãnh đạo xã: 15 người",
      "- Công chức: 25 người",
    );
    expect(members(attendees)).toEqual([
      ["Khách mời", "Sở Nội vụ", 4],
      ["Khách mời", "Các phòng", 6],
      ["Cấp xã", "Lãnh đạo xã", 15],
      ["Cấp xã", "Công chức", 25],
    ]);
    expect(attendees.groups.map(({ declared }) => declared?.value)).toEqual([10, 40]);
  });
});

describe("a total behind the last of several groups", () => {
  it("is the overall number where it is nearer to the sum of all", () => {
    const attendees = attendeesOf(
      "1. Đại biểu mời",
      "- Hội tỉnh: 2 đại biểu",
      "- Đảng ủy xã: 8 đại biểu",
      "2. Đại biểu Hội",
      "- Ban Chấp hành: 19 đại biểu",
      "- Chi hội trưởng: 7 đại biểu",
      "Tổng cộng: 38 đại biểu",
    );
    expect(attendees.declaredTotal?.value).toBe(38);
    expect(attendees.groups.map(({ declared }) => declared)).toEqual([null, null]);
  });
});

describe("a group without a list behind one with a list", () => {
  it("stands beside it", () => {
    const attendees = attendeesOf(
      "Học viên: 80 người",
      "- Bác sĩ: 35 người",
      "- Hộ sinh: 45 người",
      "Giảng viên: gồm 3 đồng chí",
      "Tổng số: 83 người",
    );
    expect(attendees.groups.map(({ name, declared }) => [name?.value, declared?.value])).toEqual([
      ["Học viên", 80],
      ["Giảng viên", 3],
    ]);
  });

  it("is told by the numbers where its layout does not tell it", () => {
    const attendees = attendeesOf(
      "Tổng số: 50 người, gồm:",
      "1. Khách mời: 10 người",
      "- Sở Nội vụ: 4 người",
      "- Các phòng: 6 người",
      "- Lễ tân: 5 người",
      "2. Cấp xã: 35 người",
      "- Lãnh đạo xã: 15 người",
      "- Công chức: 20 người",
    );
    expect(attendees.groups.map(({ name, declared }) => [name?.value, declared?.value])).toEqual([
      ["Khách mời", 10],
      ["Lễ tân", 5],
      ["Cấp xã", 35],
    ]);
  });
});

describe("a plan in sentences", () => {
  const extraction = extractText(
    [
      "KẾ HOẠCH",
      "Tổ chức Hội nghị người lao động",
      "",
      "Hội nghị diễn ra trong 01 buổi, lúc 13h30 thứ Bảy, ngày 17/01/2026 tại Nhà ăn Công ty.",
      "",
      "Tham dự Hội nghị có 160 người, trong đó Ban Giám đốc 05 người, Công đoàn cơ sở 11 người, các xưởng 144 người.",
      "",
      "Chương trình:",
      "1. Văn nghệ chào mừng.",
      "2. Báo cáo.",
      "",
      "Chi phí tổ chức do Quỹ phúc lợi chi trả, gồm: trang trí 6.500.000 đồng; nước uống 160 người x 30.000 đồng = 4.800.000 đồng. Tổng chi phí là 11.300.000 đồng.",
    ].join("\n"),
  );
  const plan = readPlan(extraction.ok ? extraction.document : { lines: [] });

  it("has its people", () => {
    expect(plan.attendees.declaredTotal?.value).toBe(160);
    expect(members(plan.attendees).map(([, , quota]) => quota)).toEqual([5, 11, 144]);
  });

  it("has its costs", () => {
    expect(plan.budget.declaredTotal?.value).toBe(11_300_000);
    expect(plan.budget.lines.map(({ item }) => item?.value)).toEqual(["trang trí", "nước uống"]);
  });
});

describe("an x at the end of a name", () => {
  it("is no times sign", () => {
    const attendees = attendeesOf(
      "Đại hội mời tất cả 75 người, trong đó đại diện Liên minh HTX 02 người, UBND xã 05 người, thành viên HTX 68 người.",
    );
    expect(members(attendees).map(([, name, quota]) => [name, quota])).toEqual([
      ["đại diện Liên minh HTX", 2],
      ["UBND xã", 5],
      ["thành viên HTX", 68],
    ]);
    expect(attendees.declaredTotal?.value).toBe(75);
  });
});

describe("a table of the people", () => {
  it("may name each group once, with its sum in a row below", () => {
    const attendees = attendeesOf(
      "| Khối | Thành phần | Số người |",
      "|---|---|---|",
      "| Khách mời | Hội tỉnh | 02 |",
      "| | Lãnh đạo xã | 05 |",
      "| Cộng khách mời | | 7 |",
      "| Cán bộ Hội | Chi hội trưởng | 20 |",
      "| | Cộng tác viên | 10 |",
      "| Cộng cán bộ Hội | | 30 |",
      "| TỔNG CỘNG | | 37 |",
    );
    expect(members(attendees)).toEqual([
      ["Khách mời", "Hội tỉnh", 2],
      ["Khách mời", "Lãnh đạo xã", 5],
      ["Cán bộ Hội", "Chi hội trưởng", 20],
      ["Cán bộ Hội", "Cộng tác viên", 10],
    ]);
    expect(attendees.groups.map(({ declared }) => declared?.value)).toEqual([7, 30]);
    expect(attendees.declaredTotal?.value).toBe(37);
  });
});

describe("a table whose groups are names across its columns", () => {
  it("has the numbered rows below them as their members", () => {
    const attendees = attendeesOf(
      "| Nhóm | Thành phần | Số lượng |",
      "|---|---|---|",
      "| Khách mời | | 54 |",
      "| 1 | Đại diện chính quyền | 9 |",
      "| 2 | Khách hàng | 45 |",
      "| Công ty | | 26 |",
      "| 1 | Ban Giám đốc | 4 |",
      "| 2 | Các phòng, đội | 22 |",
      "| Tổng cộng | | 80 |",
    );
    expect(members(attendees)).toEqual([
      ["Khách mời", "Đại diện chính quyền", 9],
      ["Khách mời", "Khách hàng", 45],
      ["Công ty", "Ban Giám đốc", 4],
      ["Công ty", "Các phòng, đội", 22],
    ]);
    expect(attendees.groups.map(({ declared }) => declared?.value)).toEqual([54, 26]);
    expect(attendees.declaredTotal?.value).toBe(80);
  });
});

describe("a list of names among the attendees", () => {
  it("is the roster, without its headings", () => {
    const extraction = extractText(
      [
        "KẾ HOẠCH",
        "Tổ chức hội nghị",
        "I. Thành phần tham dự",
        "| STT | Họ và tên | Chức vụ | Đơn vị |",
        "|---|---|---|---|",
        "| I | Lãnh đạo huyện | | |",
        "| 1 | Nguyễn Văn An | Chủ tịch | UBND huyện |",
        "| II | Các xã | | |",
        "| 2 | Lê Thị Bình | Công chức | Xã Đông |",
      ].join("\n"),
    );
    const { roster } = readPlan(extraction.ok ? extraction.document : { lines: [] });
    expect(roster.map(({ name, position, unit }) => [name, position, unit].map((read) => read?.value))).toEqual([
      ["Nguyễn Văn An", "Chủ tịch", "UBND huyện"],
      ["Lê Thị Bình", "Công chức", "Xã Đông"],
    ]);
  });
});

describe("a plan without numbers", () => {
  it("has its parts below the headings that name nothing else", () => {
    const extraction = extractText(
      [
        "KẾ HOẠCH",
        "Tổ chức hội nghị khách hàng",
        "Thời gian: sáng ngày 17/6/2025",
        "Thành phần mời",
        "Dự kiến 80 khách:",
        "- Khách hàng thân thiết: 50 khách",
        "- Đối tác: 30 khách",
        "Nội dung",
        "- Hỏi đáp",
        "- Bốc thăm 3 giải",
        "Kinh phí: chi từ quỹ của công ty",
        "Thuê rạp, bàn ghế: 5.500.000đ",
        "Nước uống: 80 người x 20.000đ = 1.600.000đ",
        "Tổng cộng: 7.100.000đ",
      ].join("\n"),
    );
    const plan = readPlan(extraction.ok ? extraction.document : { lines: [] });
    expect(members(plan.attendees)).toEqual([
      [null, "Khách hàng thân thiết", 50],
      [null, "Đối tác", 30],
    ]);
    expect(plan.agenda.map(({ item }) => item.value)).toEqual(["Hỏi đáp", "Bốc thăm 3 giải"]);
    expect(plan.budget.lines.map(({ statedAmount }) => statedAmount?.value)).toEqual([5_500_000, 1_600_000]);
    expect(plan.budget.declaredTotal?.value).toBe(7_100_000);
    expect(plan.unread).toEqual([]);
  });
});

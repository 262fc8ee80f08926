import { emptyPlan } from "../../src/plan/empty-plan";
import { isAwardee } from "../../src/plan/awardees";
import { headsCounted, headsOfRef } from "../../src/plan/people";
import { placeless } from "../../src/plan/place";
import type { Attendees, AttendeeGroup, Member } from "../../src/plan/plan";

function member(name: string, quota: number | null, approximate = false): Member {
  return {
    name: placeless(name),
    quota: quota === null ? null : placeless(quota),
    approximate,
    range: null,
    attended: null,
    note: null,
  };
}

function group(name: string | null, declared: number | null, members: Member[] = []): AttendeeGroup {
  return {
    name: name === null ? null : placeless(name),
    declared: declared === null ? null : placeless(declared),
    overlap: null,
    members,
  };
}

const nobody: Attendees = emptyPlan.attendees;
const course: Attendees = {
  declaredTotal: placeless(67),
  groups: [
    group("Học viên", 60, [member("Cán bộ Hội các xã", 40), member("Chi hội trưởng", 20)]),
    group("Giảng viên", 2),
    group("Ban Tổ chức", 5),
  ],
};
const awarded: Attendees = {
  declaredTotal: placeless(50),
  groups: [group(null, null, [member("Lãnh đạo xã", 10), member("Đại diện cá nhân được khen thưởng năm 2024", 40)])],
};
const both: Attendees = {
  declaredTotal: placeless(110),
  groups: [group(null, null, [member("Đại diện tập thể, cá nhân được khen thưởng năm 2023", 32, true)])],
};

const contest: Attendees = {
  declaredTotal: placeless(47),
  groups: [
    group("Giảng viên, trợ giảng", 7, [member("Giảng viên", 4), member("Trợ giảng", 3)]),
    group("Ban tổ chức, trọng tài", 20),
    group("Học viên", 20),
  ],
};

describe("the people whom a cost line counts, where a part joins several kinds", () => {
  it("are the one kind where it is named alone", () => {
    expect(headsCounted("Tiền giảng bài", "giảng viên", null, contest)).toEqual({ of: "part", name: "Giảng viên" });
  });
  it("cannot be told from a part that others belong to as well", () => {
    expect(headsCounted("Bồi dưỡng trọng tài", "người", null, contest)).toBeNull();
  });
  it("cannot be told where the line narrows the part", () => {
    expect(headsCounted("Tiền ăn học viên", "người", "không hưởng lương", contest)).toBeNull();
  });
  it("are the whole part that is helped", () => {
    expect(headsCounted("Hỗ trợ tiền ăn học viên", "người", null, contest)).toEqual({ of: "part", name: "Học viên" });
  });
});

describe("the people whom a cost line counts", () => {
  it.each([
    ["Nước uống", "người"],
    ["Nước uống", "người/buổi"],
    ["Nước uống đại biểu (2 buổi)", "người"],
    ["Giải khát giữa giờ", "đại biểu"],
    ["Tài liệu", "tập"],
    ["Photo tài liệu hội nghị", "bộ"],
    ["Cơm trưa", "suất"],
    ["Chi tiền ăn trưa cho đại biểu tham dự", "người"],
    ["Quà lưu niệm cho toàn thể đại biểu", "phần"],
  ])("are everyone: %s, counted by %s", (item, unit) => {
    expect(headsCounted(item, unit, null, nobody)).toEqual({ of: "all" });
  });

  it.each([
    ["Trang trí hội trường", null],
    ["Nước uống", "thùng"],
    ["Nước suối", "chai"],
    ["Hỗ trợ tiền ăn đại biểu không hưởng lương", "người"],
    ["Thù lao báo cáo viên", "người"],
    ["Bồi dưỡng người phục vụ", "người"],
    ["Thuê phòng nghỉ", "người"],
    ["Tiền nước đại biểu cấp xã", "người"],
    ["In giấy mời", "tờ"],
    ["Băng rôn, tài liệu", "bộ"],
    ["Tài liệu gửi các đơn vị", "bộ"],
    ["Hoa tặng tập thể được khen thưởng", "bó"],
    ["Tập huấn quản lý nhà nước", "người"],
    ["Nước uống đại biểu và phục vụ", "người"],
  ])("cannot be told: %s, counted by %s", (item, unit) => {
    expect(headsCounted(item, unit, null, nobody)).toBeNull();
  });

  it.each([
    ["Nước uống học viên", "người", "Học viên"],
    ["Tài liệu", "học viên", "Học viên"],
    ["Thù lao giảng viên", "người/buổi", "Giảng viên"],
    ["Nước uống ban tổ chức", "người", "Ban Tổ chức"],
    ["Tiền ăn cán bộ hội các xã", "người", "Cán bộ Hội các xã"],
  ])("are a part that the plan names: %s, counted by %s → %s", (item, unit, name) => {
    expect(headsCounted(item, unit, null, course)).toEqual({ of: "part", name });
  });

  it("are those of the section where the line names nobody", () => {
    const inSection = (section: string) => headsCounted("Tiền ăn", "người", null, course, section);
    expect(inSection("Chi cho học viên")).toEqual({ of: "part", name: "Học viên" });
    expect(inSection("Chi cho phóng viên")).toBeNull();
    expect(inSection("Chi phục vụ hội nghị")).toEqual({ of: "all" });
    expect(headsCounted("Nước uống giảng viên", "người", null, course, "Chi cho học viên")).toEqual({
      of: "part",
      name: "Giảng viên",
    });
  });

  it("are left alone where a line names two parts", () => {
    expect(headsCounted("Nước uống học viên, giảng viên", "người", null, course)).toBeNull();
  });

  it("are the awardees for gifts to them", () => {
    expect(headsCounted("Hoa tặng cá nhân được khen thưởng", "bó", null, awarded)).toEqual({ of: "awardees" });
    expect(headsCounted("Khung, giấy khen", "bộ", null, awarded)).toEqual({ of: "awardees" });
  });

  it("are left alone for gifts to one kind of awardees where the plan counts both together", () => {
    expect(headsCounted("Hoa tặng các tập thể được khen thưởng", "bó", null, both)).toBeNull();
    expect(headsCounted("Hoa tặng các tập thể, cá nhân được khen thưởng", "bó", null, both)).toEqual({
      of: "awardees",
    });
  });
});

describe("a line that names people of whom the plan counts others", () => {
  const school: Attendees = {
    declaredTotal: placeless(520),
    groups: [
      group(null, null, [
        member("Khách mời", 15),
        member("Cựu giáo viên của trường", 18),
        member("Báo cáo viên cấp huyện", 28),
        member("Khách hàng thân thiết", 50),
        member("Người hiến máu tiêu biểu được tôn vinh", 28),
      ]),
    ],
  };
  it.each([
    ["Nước uống khách mời và CB, GV, NV", "người", null],
    ["Thưởng giáo viên giỏi", "người", null],
    ["Bồi dưỡng báo cáo viên", "người", null],
    ["Trái cây, bánh cho giáo viên", "người", null],
  ])("is left alone: %s", (item, unit, note) => {
    expect(headsCounted(item, unit, note, school)).toBeNull();
  });

  it("takes a hotel for no guest and a guest for anybody", () => {
    expect(headsCounted("Bữa cơm thân mật", "suất", "Khách sạn Hòa Bình", school)).toEqual({ of: "all" });
    expect(headsCounted("Trái cây, bánh", "khách", null, school)).toEqual({ of: "all" });
  });

  it("gives to the awardees whom it names", () => {
    expect(headsCounted("Quà tặng người hiến máu tiêu biểu", "phần", null, school)).toEqual({
      of: "part",
      name: "Người hiến máu tiêu biểu được tôn vinh",
    });
  });
});

describe("the stated number of people", () => {
  it("is the overall number, or else the sum of the groups", () => {
    expect(headsOfRef({ of: "all" }, course)).toBe(67);
    expect(headsOfRef({ of: "all" }, { ...course, declaredTotal: null })).toBe(67);
    expect(headsOfRef({ of: "all" }, nobody)).toBeNull();
  });

  it("is that of the group or member named", () => {
    expect(headsOfRef({ of: "part", name: "học viên" }, course)).toBe(60);
    expect(headsOfRef({ of: "part", name: "Chi hội trưởng" }, course)).toBe(20);
    expect(headsOfRef({ of: "part", name: "Phóng viên" }, course)).toBeNull();
    expect(headsOfRef({ of: "awardees" }, awarded)).toBe(40);
  });

  it("is unknown where two members bear the name, but a group goes before a member", () => {
    const twice = [group("A", null, [member("Lãnh đạo", 2)]), group("B", null, [member("Lãnh đạo", 3)])];
    expect(headsOfRef({ of: "part", name: "Lãnh đạo" }, { declaredTotal: null, groups: twice })).toBeNull();
    const inside = [group("Học viên", 30, [member("Học viên", 20)])];
    expect(headsOfRef({ of: "part", name: "Học viên" }, { declaredTotal: null, groups: inside })).toBe(30);
  });
});

it.each([
  ["Đại diện tập thể, cá nhân được khen thưởng năm 2023", true],
  ["Cá nhân được UBND huyện khen thưởng", true],
  ["Các điển hình tiên tiến", true],
  ["Thành viên Hội đồng Thi đua, Khen thưởng huyện", false],
  ["Ban Thi đua - Khen thưởng tỉnh", false],
])("tells awardees from others: %s", (name, expected) => {
  expect(isAwardee(name)).toBe(expected);
});

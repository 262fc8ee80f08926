import fc from "fast-check";
import { formatDate, formatDong, formatNumber } from "../../src/messages/format";
import { checks as en } from "../../src/messages/en/checks";
import { checks as vi } from "../../src/messages/vi/checks";

it("groups thousands with the sign that is asked for", () => {
  expect(formatNumber(13_500_000, ".")).toBe("13.500.000");
  expect(formatNumber(1234.5, ",")).toBe("1,234.5");
  expect(formatNumber(-1234.5, ".")).toBe("-1.234,5");
  expect(formatDong(0, ".")).toBe("0 đồng");
});

it("writes whole numbers so that they can be read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
      expect(Number(formatNumber(value, ".").replaceAll(".", ""))).toBe(value);
    }),
  );
});

it("writes dates as they are written in Vietnam", () => {
  expect(formatDate("2024-02-05")).toBe("05/02/2024");
  expect(formatDate("sớm")).toBe("sớm");
});

describe("the wording of a group that does not add up", () => {
  const facts = { group: "Ở huyện", stated: 1108, sum: 1118, overlap: 0, effect: 500_000 };

  it("is Vietnamese as an office would say it", () => {
    const { what, why } = vi["group-quota-mismatch"](facts);
    expect(what).toBe("Nhóm “Ở huyện” ghi 1.108 đại biểu nhưng cộng các thành phần được 1.118, thừa 10 người.");
    expect(why).toContain("tăng 500.000 đồng");
  });

  it("takes the grouping of thousands that the user chose", () => {
    expect(vi["group-quota-mismatch"](facts, ",").what).toContain("1,108");
    expect(en["group-quota-mismatch"](facts).what).toContain("1,108");
    expect(en["group-quota-mismatch"](facts, ".").what).toContain("1.108");
  });
});

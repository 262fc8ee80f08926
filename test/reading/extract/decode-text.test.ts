import fc from "fast-check";
import { decodeText } from "../../../src/reading/extract/decode-text";
import { encodeText } from "../../support/encode-text";

const plan =
  "Kế hoạch tổ chức Hội nghị tổng kết\nDự kiến mời 40 đại biểu, gồm: lãnh đạo UBND, Thường trực Đảng ủy\n" +
  "Nước uống: 40 người x 20.000 đồng = 800.000 đồng\nTổng cộng: 3.300.000 đồng (Ba triệu ba trăm nghìn đồng)";

describe("decodeText", () => {
  test.each(["windows-1258", "tcvn3", "vni"] as const)("knows %s by its words", (encoding) => {
    expect(decodeText(encodeText(plan, encoding))?.normalize("NFC")).toBe(plan);
  });

  test("gives capitals to a line that is all in capitals in TCVN3, which has none with tones", () => {
    expect(decodeText(encodeText("KẾ HOẠCH TỔ CHỨC HỘI NGHỊ\nNăm 2024, tỉnh Đắk Lắk", "tcvn3"))).toBe(
      "KẾ HOẠCH TỔ CHỨC HỘI NGHỊ\nNăm 2024, tỉnh Đắk Lắk",
    );
  });

  test("keeps the capitals of VNI", () => {
    expect(decodeText(encodeText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỶ lại, Ưu điểm", "vni"))).toBe(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỶ lại, Ưu điểm",
    );
  });

  test("reads every word of the old encodings as UTF-8 has it", () => {
    const words = fc.constantFrom(
      ..."ở huyện, xã, phường tổng kết thưởng nghĩa quyết uỷ khuyến khoẻ gì giữa ngoài nước ướp ỵ lẵng hoa kỹ thuật".split(
        " ",
      ),
      ..."Đại biểu khách mời Ý kiến Ẩm thực ăn trưa bằng khen ghế bẩy nhẫn lỗi ngỗng sỹ tý".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 30, maxLength: 60 }), (some) => {
        const text = some.join(" ").toLowerCase();
        for (const encoding of ["windows-1258", "tcvn3", "vni"] as const) {
          expect(decodeText(encodeText(text, encoding))?.normalize("NFC")).toBe(text);
        }
      }),
    );
  });

  test("takes byte order marks off", () => {
    const utf8 = Buffer.from("\ufeff" + plan, "utf8");
    const little = Buffer.from("\ufeff" + plan, "utf16le");
    expect([utf8, little, Buffer.from(little).swap16()].map((bytes) => decodeText(bytes))).toEqual([plan, plan, plan]);
  });

  test("knows UTF-16 without a mark by its zero bytes", () => {
    const little = Buffer.from(plan, "utf16le");
    expect([little, Buffer.from(little).swap16()].map((bytes) => decodeText(bytes))).toEqual([plan, plan]);
  });

  test("reads Western text with typographic quotes", () => {
    expect(decodeText(Uint8Array.from([0x93, ...Buffer.from("Plan"), 0x94, 0x20, 0x96, 0x20, 0x41]))).toBe(
      "“Plan” – A",
    );
  });

  test.each([
    ["a text of another language", Buffer.from("élève français, garçon, déjà, forêt, où, noël", "latin1")],
    ["UTF-8 that is broken all over", Buffer.from(plan, "utf8").filter((_, index) => index % 7 !== 0)],
    ["zero bytes among letters", Buffer.from("PK\0\0abc\0def\0")],
    ["control characters", Buffer.from("\x01\x02\x03\x04abc")],
    ["a page of the web", Buffer.from("<!DOCTYPE html><html><body>Kế hoạch</body></html>")],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex")],
  ])("does not guess at %s", (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  test("never throws, and changes no text that is in UTF-8", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => ["string", "object"].includes(typeof decodeText(bytes))));
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Hội nghị", "\n", " ", "2.000.000 đồng", "–", "“", "a\u0323")), (words) => {
        expect(decodeText(Buffer.from(words.join("")))).toBe(words.join(""));
      }),
    );
  });
});

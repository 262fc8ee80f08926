import { strFromU8, strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { openZip } from "../../../src/reading/extract/read-zip";
import { UnusableError } from "../../../src/reading/extract/unusable-error";

describe("openZip", () => {
  test("unpacks packed and stored files alike, and none that is not there", () => {
    const zip = openZip(
      zipSync({ packed: [strToU8("Kế hoạch ".repeat(99)), { level: 9 }], stored: [strToU8("Hoa"), { level: 0 }] }),
    );
    expect(strFromU8(zip.unpack("packed") ?? new Uint8Array())).toBe("Kế hoạch ".repeat(99));
    expect(strFromU8(zip.unpack("stored") ?? new Uint8Array())).toBe("Hoa");
    expect(zip.unpack("other")).toBeNull();
  });

  test("finds a part whatever its case and whichever way its slashes lean", () => {
    const zip = openZip(zipSync({ "Word\\Document.xml": strToU8("a") }));
    expect(zip.unpack("word/document.xml")).not.toBeNull();
  });

  test("gives back whatever was packed", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100_000 }),
        fc.constantFrom(0 as const, 1 as const, 9 as const),
        (bytes, level) => {
          expect(openZip(zipSync({ a: [bytes, { level }] })).unpack("a")).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ["an encrypted file", 8, 1, "password-protected"],
    ["a method of packing that Word does not use", 10, 12, "damaged"],
  ] as const)("refuses %s", (_, offset, value, problem) => {
    const bytes = Buffer.from(zipSync({ a: strToU8("a") }));
    bytes.writeUInt16LE(value, bytes.indexOf(Buffer.from("504b0102", "hex")) + offset);
    expect(() => openZip(bytes).unpack("a")).toThrow(new UnusableError(problem));
  });
});

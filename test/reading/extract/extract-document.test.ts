import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { extractDocument } from "../../../src/reading/extract/extract-document";
import { buildDocx, paragraph } from "../../support/docx-builder";
import { encodeText } from "../../support/encode-text";

const plan = buildDocx([paragraph("Kế hoạch tổ chức Hội nghị"), paragraph("Tổng cộng: 2.000.000 đồng")]);

/** The start of a compound file with directory entries of these names. */
function compoundFile(...names: string[]): Uint8Array {
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([
    signature,
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name.padEnd(32, "\0"), "utf16le")),
  ]);
}

/** Writes another size into the directory and the header of the only file of a zip. */
function lieAboutSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, 22);
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from("504b0102", "hex")) + 24);
  return bytes;
}

const bomb = zipSync({ "word/document.xml": new Uint8Array(60_000_000) });

describe("extractDocument", () => {
  test("tells files by their contents, not by their names", async () => {
    const asText = await extractDocument(Buffer.from("Kế hoạch"), "plan.docx");
    const asWord = await extractDocument(plan, "plan.txt");
    expect(asText).toMatchObject({ ok: true, document: { lines: [{ number: 1, text: "Kế hoạch" }] } });
    expect(asWord).toMatchObject({
      ok: true,
      document: { lines: [{ text: "Kế hoạch tổ chức Hội nghị" }, { number: 2 }] },
    });
  });

  test("reads a text file in an old encoding", async () => {
    const bytes = encodeText("Kế hoạch tổ chức Hội nghị tổng kết", "tcvn3");
    expect(await extractDocument(bytes, "plan.txt")).toMatchObject({
      document: { lines: [{ text: "Kế hoạch tổ chức Hội nghị tổng kết" }] },
    });
  });

  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a blank text", Buffer.from(" \r\n\t"), "empty"],
    ["a Word file without text", buildDocx([paragraph(""), paragraph("  ")]), "empty"],
    ["more than 20 MB", new Uint8Array(20_000_001), "too-large"],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1"), "pdf"],
    ["a rich text", Buffer.from("{\\rtf1\\ansi K\\u7871? ho\\u7841?ch}"), "rtf"],
    ["an old Word file", compoundFile("Root Entry", "WordDocument"), "old-word"],
    [
      "a Word file with a password",
      compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "password-protected",
    ],
    ["an old Excel file", compoundFile("Root Entry", "Workbook"), "not-a-document"],
    [
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
      "not-a-document",
    ],
    ["broken UTF-8", Buffer.from("c328a0a1e228a1", "hex"), "not-a-document"],
    ["a zip that is no Word file", zipSync({ "a.txt": strToU8("Kế hoạch") }), "not-a-document"],
    ["an Excel file", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "not-a-document"],
    ["a Word file that was cut off", plan.slice(0, plan.length - 200), "damaged"],
    ["a Word file cut off at half its length", plan.slice(0, plan.length / 2), "damaged"],
    [
      "a Word file whose XML ends early",
      buildDocx([], { parts: { "word/document.xml": "<w:document><w:body><w:p>" } }),
      "damaged",
    ],
    ["a bomb that says its size", bomb, "too-large"],
    ["a bomb that lies about its size", lieAboutSize(bomb, 1000), "too-large"],
    [
      "a zip of very many files",
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, strToU8("")]))),
      "too-large",
    ],
    [
      "elements inside each other without end",
      buildDocx([{ kind: "markup", xml: "<w:p>".repeat(5000) + "</w:p>".repeat(5000) }]),
      "damaged",
    ],
    [
      "entities of its own",
      buildDocx([], { parts: { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      "damaged",
    ],
  ])("calls %s by its name", async (_, bytes, problem) => {
    expect(await extractDocument(bytes, "plan")).toEqual({ ok: false, problem });
  });

  test("calls a file with the name of a Word file and other contents damaged", async () => {
    expect(await extractDocument(Buffer.from("00ff00fe0102", "hex"), "Kế hoạch.docx")).toEqual({
      ok: false,
      problem: "damaged",
    });
  });

  test("never throws, whatever becomes of a Word file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plan.length - 1), fc.uint8Array({ maxLength: 20 }), async (at, bytes) => {
        const changed = Uint8Array.from(plan);
        changed.set(bytes.slice(0, plan.length - at), at);
        expect(typeof (await extractDocument(changed, "plan.docx")).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("", "PK\x03\x04", "%PDF", "\ufeff"),
        async (bytes, start) => {
          const extraction = await extractDocument(Buffer.concat([Buffer.from(start), bytes]), "x");
          expect(typeof extraction.ok).toBe("boolean");
        },
      ),
    );
  });
});

import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const associate = jest.fn();
Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!" }, associate } });

async function bangChu(...parameters: [number, (string | null)?]): Promise<string> {
  await import("../../src/functions/functions");
  const [id, run] = associate.mock.calls[0] as [string, (...values: unknown[]) => string];
  expect(id).toBe("BANGCHU");
  return run(...parameters);
}

describe("BANGCHU", () => {
  test("spells an amount, with or without a style", async () => {
    expect(await bangChu(13_500_000)).toBe("Mười ba triệu năm trăm nghìn đồng");
    expect(await bangChu(13_500_000, null)).toBe("Mười ba triệu năm trăm nghìn đồng");
    expect(await bangChu(13_500_000, "en")).toBe("Thirteen million five hundred thousand dong");
  });

  test("fails as #VALUE! with a sentence about what it needs", async () => {
    await expect(bangChu(-5)).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("BANGCHU cần một số nguyên"),
    });
  });

  test("has metadata that Excel takes, generated from its source", async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata("src/functions/functions.ts");
    expect(errors).toEqual([]);
    expect(JSON.parse(metadataJson)).toMatchObject({
      functions: [
        {
          id: "BANGCHU",
          name: "BANGCHU",
          description: expect.stringContaining("thành chữ"),
          parameters: [
            { name: "amount", type: "number" },
            { name: "style", type: "string", optional: true },
          ],
          result: { type: "string" },
        },
      ],
    });
  });

  test("is associated under the id that its source declares", () => {
    const source = readFileSync("src/functions/functions.ts", "utf8");
    expect(source.match(/@customfunction (\S+)/u)?.[1]).toBe(source.match(/associate\("(\w+)"/u)?.[1]);
  });
});

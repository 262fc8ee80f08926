import { apiMembers, commonMembers } from "../../../src/preview/host/members";
import { freshWorkbook } from "./run";

describe("members of the embedded workbook", () => {
  it("are all members of the real library", async () => {
    const { Excel } = await freshWorkbook();
    const library = Excel as unknown as Record<string, { prototype: object } | undefined>;
    const strangers = Object.entries(apiMembers).flatMap(([type, members]) => {
      const prototype = library[type]?.prototype;
      return members
        .filter((member) => !prototype || (!(member in prototype) && !commonMembers.includes(member)))
        .map((member) => `${type}.${member}`);
    });
    expect(strangers).toEqual([]);
  });

  it("names what a check of the used members may ask for", () => {
    expect(apiMembers["Range"]).toEqual(expect.arrayContaining(["values", "format", "getCell"]));
    expect(apiMembers["WorksheetCollection"]).toEqual(
      expect.arrayContaining(["items", "onChanged", "getItemOrNullObject"]),
    );
  });
});

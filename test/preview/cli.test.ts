import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../../src/app/report";
import { runCli } from "../../src/preview/run-cli";

const root = resolve(__dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const plan = `KẾ HOẠCH
Tổ chức Hội nghị sơ kết 6 tháng đầu năm 2025

I. Thành phần tham dự
Dự kiến 30 đại biểu, gồm:
1. Cấp huyện: 10 đại biểu, gồm:
- Lãnh đạo huyện: 04 đại biểu.
- Các phòng, ban: 08 đại biểu.
2. Cấp xã: 20 đại biểu.

II. Thời gian, địa điểm
Thời gian: 01 buổi, ngày 10 tháng 7 năm 2025.
Địa điểm: Hội trường UBND huyện.

DỰ TRÙ KINH PHÍ
1. Nước uống: 30 người x 20.000 đồng = 600.000 đồng.
2. Trang trí hội trường: 1.000.000 đồng.
Tổng cộng: 1.600.000 đồng (Một triệu sáu trăm ngàn đồng).
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "estimate-"));
  writeFileSync(join(folder, "ke-hoach.txt"), plan);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if called in the test's folder. */
async function estimate(...args: string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const status = await runCli(args, {
    folder,
    samplePlan: join(root, "assets/sample-plan.txt"),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { status, ...said };
}

/** Runs it as a user does, in a process of its own. */
function estimateInProcess(...args: string[]): Ran {
  const env = { ...process.env, npm_lifecycle_event: "", INIT_CWD: "" };
  const command = [tsx, join(root, "src/preview/cli.ts"), ...args];
  const ran = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

function files(): string[] {
  return readdirSync(folder).sort();
}

/** One sentence on standard error, nothing on standard output, no file but the given ones. */
function expectRefused(ran: Ran, says: RegExp, left: readonly string[] = ["ke-hoach.txt"]) {
  expect(ran.err).toMatch(says);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(ran.out).toBe("");
  expect(ran.status).toBe(2);
  expect(files()).toEqual([...left].sort());
}

jest.setTimeout(60_000);

describe("the command line", () => {
  test("writes the workbook beside where it is called, prints the report, and ends with 0 whatever it found", async () => {
    const ran = await estimate("ke-hoach.txt");
    expect(ran.err).toBe("");
    expect(ran.status).toBe(0);
    expect(files()).toEqual(["ke-hoach.txt", "ke-hoach.xlsx"]);
    expect(readFileSync(join(folder, "ke-hoach.xlsx")).subarray(0, 2).toString()).toBe("PK");
    for (const part of ["Hội nghị sơ kết", "1.600.000", "Nước uống", "12", "Cấp huyện"])
      expect(ran.out).toContain(part);
  });

  test("--check ends with 1 where there is an error, and the workbook is written all the same", async () => {
    expect((await estimate("ke-hoach.txt", "--check")).status).toBe(1);
    expect(files()).toContain("ke-hoach.xlsx");
  });

  test("--json - prints the report and nothing else", async () => {
    const ran = await estimate("ke-hoach.txt", "--out", "b.xlsx", "--json", "-");
    const report = JSON.parse(ran.out) as Report;
    expect(report.version).toBe(1);
    expect(report.attendees).toMatchObject({ declaredTotal: 30, computedTotal: 32 });
    expect(report.budget).toMatchObject({ declaredTotal: 1_600_000, computedTotal: 1_600_000 });
    expect(report.findings[0]).toMatchObject({
      check: "group-quota-mismatch",
      severity: "error",
      expected: 12,
      actual: 10,
      effect: 40_000,
      where: { text: "Cấp huyện: 10 đại biểu", line: 6, sheet: "Thành phần tham dự" },
    });
    expect(report.findings[0]?.where.address).toMatch(/^[A-Z]+\d+$/);
    expect(files()).toEqual(["b.xlsx", "ke-hoach.txt"]);
  });

  test("--json FILE writes the report, --lang en speaks English and names the sheets so", async () => {
    const ran = await estimate("ke-hoach.txt", "--json", "r.json", "--lang", "en");
    expect(ran.out).toContain("COST ESTIMATE");
    const report = JSON.parse(readFileSync(join(folder, "r.json"), "utf8")) as Report;
    expect(report.findings[0]?.where.sheet).toBe("Attendees");
    expect((await estimate("ke-hoach.txt", "--json", "r.json", "--force")).status).toBe(0);
  });

  test("without a plan it takes the sample that ships with the project", async () => {
    const ran = await estimate("--out", "mau.xlsx");
    expect(ran.err).toBe("");
    expect(ran.status).toBe(0);
    expect(files()).toContain("mau.xlsx");
  });

  test("--help explains the options", async () => {
    const ran = await estimate("--help");
    expect(ran.status).toBe(0);
    for (const option of ["--out", "--force", "--json", "--lang", "--check"]) expect(ran.out).toContain(option);
  });

  test("a plan without a budget, and one without attendees, are done with what they have", async () => {
    writeFileSync(join(folder, "a.txt"), plan.slice(0, plan.indexOf("DỰ TRÙ")));
    writeFileSync(join(folder, "b.txt"), plan.replace(/I\. Thành phần[^]*(?=II\. Thời)/u, ""));
    const report = async (name: string) => JSON.parse((await estimate(name, "--json", "-")).out) as Report;
    const a = await report("a.txt");
    const b = await report("b.txt");
    expect(a.budget).toMatchObject({ lines: [], declaredTotal: null, computedTotal: null });
    expect(b.attendees).toMatchObject({ groups: [], declaredTotal: null, computedTotal: null });
    expect(b.budget.lines).toHaveLength(2);
  });
});

describe("input that cannot be used", () => {
  test.each<[string, (path: string) => void, RegExp]>([
    ["a missing file", () => undefined, /không có tệp này/],
    ["a folder", (path) => mkdirSync(path), /thư mục/],
    ["an empty file", (path) => writeFileSync(path, ""), /trống/],
    ["a file of blanks", (path) => writeFileSync(path, " \n\t\n"), /trống/],
    [
      "a PNG",
      (path) =>
        writeFileSync(path, Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex")),
      /không phải tệp văn bản/,
    ],
    [
      "200 MB",
      (path) => {
        writeFileSync(path, "x");
        truncateSync(path, 200_000_000);
      },
      /quá lớn/,
    ],
    [
      "bytes that are no text",
      (path) => writeFileSync(path, Buffer.from([0xc3, 0x28, 0x00, 0x01, 0xff, 0xfe, 0x80, 0x00])),
      /không phải tệp văn bản/,
    ],
    ["a damaged Word file", (path) => writeFileSync(path, Buffer.from("PK\u0003\u0004 nothing behind it")), /hỏng/],
  ])("%s is refused in one sentence and nothing is written", async (_, make, says) => {
    const name = "vao.txt";
    make(join(folder, name));
    expectRefused(
      await estimate(name),
      says,
      existsSync(join(folder, name)) ? ["ke-hoach.txt", name] : ["ke-hoach.txt"],
    );
  });

  test.each([
    [["--colour"], /--colour/],
    [["--out"], /--out/],
    [["--out", "--force"], /--out/],
    [["--json"], /--json/],
    [["--lang", "fr"], /fr/],
    [["--force=yes"], /--force/],
    [["ke-hoach.txt", "other.txt"], /một kế hoạch/],
  ])("%j is refused", async (args, says) => expectRefused(await estimate(...args), says));

  test("the sentence is in English where English is asked for", async () => {
    expectRefused(await estimate("gone.txt", "--lang", "en"), /there is no such file/);
  });
});

describe("output that cannot be used", () => {
  test("a file that stands there is not touched without --force", async () => {
    writeFileSync(join(folder, "ke-hoach.xlsx"), "mine");
    expectRefused(await estimate("ke-hoach.txt"), /--force/, ["ke-hoach.txt", "ke-hoach.xlsx"]);
    expect(readFileSync(join(folder, "ke-hoach.xlsx"), "utf8")).toBe("mine");
    expect((await estimate("ke-hoach.txt", "--force")).status).toBe(0);
    expect(readFileSync(join(folder, "ke-hoach.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test.each([
    [["--out", "no/such/b.xlsx"], /Không có thư mục/],
    [["--json", "no/such/r.json"], /Không có thư mục/],
    [["--out", "."], /là thư mục/],
    [["--out", "ke-hoach.txt", "--force"], /hai lần/],
    [["--out", "b.xlsx", "--json", "./b.xlsx"], /hai lần/],
    [["--json", "ke-hoach.txt", "--force"], /hai lần/],
  ])("%j is refused", async (args, says) => {
    expectRefused(await estimate("ke-hoach.txt", ...args), says);
    expect(readFileSync(join(folder, "ke-hoach.txt"), "utf8")).toBe(plan);
  });

  test("a file of the user's own is not taken for an old report", async () => {
    writeFileSync(join(folder, "r.json"), '{"mine": true}');
    expectRefused(await estimate("ke-hoach.txt", "--json", "r.json"), /r\.json/, ["ke-hoach.txt", "r.json"]);
  });

  const asUser = process.getuid?.() === 0 ? test.skip : test;
  asUser("a folder that may not be written to is said so", async () => {
    chmodSync(folder, 0o555);
    const ran = await estimate("ke-hoach.txt");
    chmodSync(folder, 0o755);
    expectRefused(ran, /Không ghi được/);
  });
});

describe("the command line as a process", () => {
  test("does the same as in here, from any folder", () => {
    const ran = estimateInProcess("ke-hoach.txt", "--check");
    expect(ran.err).toBe("");
    expect(ran.status).toBe(1);
    expect(ran.out).toContain("Nước uống");
    expect(files()).toEqual(["ke-hoach.txt", "ke-hoach.xlsx"]);
  });

  test("refuses with status 2 and one sentence", () =>
    expectRefused(estimateInProcess("gone.txt"), /không có tệp này/));
});

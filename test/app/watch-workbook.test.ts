import { defaultPreferences } from "../../src/app/preferences";
import { watchWorkbook } from "../../src/app/watch-workbook";
import type { Change, Workbook, WorkbookState } from "../../src/app/workbook";

const times = { burst: 5, quiet: 150 };
const state: WorkbookState = { sheets: ["A"], tables: [], kept: {} };
const edit: Change = { sheet: "A", address: "B2", kind: "edited", source: "local" };

interface Fake {
  readonly workbook: Workbook;
  readonly calls: string[];
  tell: (change: Change) => void;
  stopped: boolean;
}

function fakeWorkbook(over: Partial<Workbook> = {}): Fake {
  const fake: Fake = {
    calls: [],
    tell: () => undefined,
    stopped: false,
    workbook: {
      read: async () => {
        fake.calls.push("read");
        return state;
      },
      readChanges: async (changes) => {
        fake.calls.push(`changes ${changes.length}`);
        return state;
      },
      watch: async (onChange) => {
        fake.tell = onChange;
        return async () => void (fake.stopped = true);
      },
      write: async () => undefined,
      edit: async () => [],
      renameTable: async () => undefined,
      readLook: async () => ({ cells: [], paper: null, orientation: null, margins: null, header: null }),
      select: async () => undefined,
      keep: async () => undefined,
      ...over,
    },
  };
  return fake;
}

const rethrow = (trouble: unknown) => {
  throw trouble;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("watching a workbook", () => {
  test("it is checked at once, and stopping ends everything", async () => {
    const fake = fakeWorkbook();
    const seen: number[] = [];
    const stop = await watchWorkbook(fake.workbook, defaultPreferences, () => seen.push(1), rethrow, times);
    expect(fake.calls).toEqual(["read"]);
    await stop();
    fake.tell(edit);
    await pause(30);
    expect(fake.calls).toEqual(["read"]);
    expect(seen).toHaveLength(1);
    expect(fake.stopped).toBe(true);
  });

  test("a burst of changes is one check that reads only what changed, and a quiet moment reads all once more", async () => {
    const fake = fakeWorkbook();
    const stop = await watchWorkbook(fake.workbook, defaultPreferences, () => undefined, rethrow, times);
    for (let i = 0; i < 5; i++) fake.tell(edit);
    await pause(25);
    expect(fake.calls).toEqual(["read", "changes 5"]);
    await pause(300);
    expect(fake.calls).toEqual(["read", "changes 5", "read"]);
    await stop();
  });

  test("where a change cannot be placed all is read", async () => {
    const fake = fakeWorkbook({ readChanges: async () => null });
    const stop = await watchWorkbook(fake.workbook, defaultPreferences, () => undefined, rethrow, times);
    fake.tell({ ...edit, kind: "rows" });
    await pause(25);
    expect(fake.calls).toEqual(["read", "read"]);
    await stop();
  });

  test("a change during a check is seen by a check after it, never at the same time", async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      most = Math.max(most, ++running);
      await pause(20);
      running--;
      return state;
    };
    const fake = fakeWorkbook({ read: slow, readChanges: slow });
    let checks = 0;
    const started = watchWorkbook(fake.workbook, defaultPreferences, () => checks++, rethrow, times);
    await pause(10);
    fake.tell(edit);
    const stop = await started;
    await pause(60);
    expect(most).toBe(1);
    expect(checks).toBeGreaterThanOrEqual(2);
    await stop();
  });

  test("a failing check is told and the next change is checked all the same", async () => {
    let broken = true;
    const fake = fakeWorkbook({
      read: async () => {
        if (broken) throw new Error("gone");
        return state;
      },
    });
    const troubles: unknown[] = [];
    let checks = 0;
    const stop = await watchWorkbook(
      fake.workbook,
      defaultPreferences,
      () => checks++,
      (t) => troubles.push(t),
      times,
    );
    expect(troubles).toEqual([new Error("gone")]);
    broken = false;
    fake.tell(edit);
    await pause(30);
    expect(checks).toBe(1);
    await stop();
  });
});

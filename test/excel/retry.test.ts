import { oneAtATime } from "../../src/excel/one-at-a-time";
import { retryInEditMode } from "../../src/excel/retry";

const refusal = Object.assign(new Error("editing"), { code: "InvalidOperationInCellEditMode" });

describe("work that Excel refuses in edit mode", () => {
  test("is tried again with growing pauses until it is done", async () => {
    const pauses: number[] = [];
    const told: boolean[] = [];
    let attempts = 0;
    const work = async () => {
      if (++attempts < 5) throw refusal;
      return "done";
    };
    const wait = async (milliseconds: number) => void pauses.push(milliseconds);
    await expect(retryInEditMode(work, (editing) => told.push(editing), wait)).resolves.toBe("done");
    expect(pauses).toEqual([200, 400, 800, 1000]);
    expect(told).toEqual([true, false]);
  });

  test("fails at once with any other error", async () => {
    const work = async () => Promise.reject(new Error("other"));
    await expect(retryInEditMode(work)).rejects.toThrow("other");
  });
});

describe("works one at a time", () => {
  test("run in their order, and one that fails does not stop the next", async () => {
    const inTurn = oneAtATime();
    const done: string[] = [];
    const slow = inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      done.push("slow");
    });
    const broken = inTurn(async () => {
      done.push("broken");
      throw new Error("broken");
    });
    const last = inTurn(async () => void done.push("last"));
    await expect(broken).rejects.toThrow("broken");
    await Promise.all([slow, last]);
    expect(done).toEqual(["slow", "broken", "last"]);
  });
});

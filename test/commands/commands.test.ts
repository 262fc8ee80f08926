import { openBench, openWithPlan, type Bench } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

/** Presses the ribbon button in a workbook; what is returned are the addresses of the dialogs that it opened. */
async function press({ embedded }: Bench): Promise<string[]> {
  const dialogs: string[] = [];
  const { context, actions } = embedded.Office as {
    context: Record<string, unknown>;
    actions: { run: (id: string) => Promise<void> };
  };
  context["ui"] = {
    displayDialogAsync: (address: string, _options: unknown, opened: () => void) => {
      dialogs.push(address);
      opened();
    },
  };
  Object.assign(globalThis, { location: { href: "https://addin.example.vn/dutru/commands.html" } });
  await jest.isolateModulesAsync(async () => void (await import("../../src/commands/commands")));
  await actions.run("writeSummary");
  return dialogs;
}

test("the button writes the summary and says nothing", async () => {
  const bench = await openWithPlan(yearEndMeeting);
  expect(await press(bench)).toEqual([]);
  expect(bench.embedded.book.sheet("Tổng hợp")).toBeDefined();
});

test("in a workbook without tables the button says why it did nothing, and is done", async () => {
  const [dialog] = await press(await openBench());
  expect(dialog).toBe("https://addin.example.vn/dutru/notice.html?say=noTables&lang=vi");
});

test("it speaks the language of Office", async () => {
  const [dialog] = await press(await openBench({ displayLanguage: "en-US" }));
  expect(dialog).toMatch(/lang=en$/);
});

/**
 * How long it takes from an edit to its finding in a large workbook (1,000 cost lines, 10,000 people on the roster),
 * through the real Office.js on the embedded workbook, with the syncs and bytes of each check.
 */
import { checkWorkbook, type Checked } from "../src/app/check-workbook";
import { createWorkbook } from "../src/app/create-workbook";
import { defaultPreferences } from "../src/app/preferences";
import { watchWorkbook } from "../src/app/watch-workbook";
import { addressIn } from "../src/app/cell-lookup";
import { openOfficeWorkbook } from "../src/excel/office-workbook";
import { emptyCostLine, emptyPlan } from "../src/plan/empty-plan";
import { placeless } from "../src/plan/place";
import type { Plan } from "../src/plan/plan";
import { createEmbeddedWorkbook } from "../src/preview/host/embedded-workbook";

const sizes = { lines: 1_000, people: 10_000 };
const edits = 21;

const plan: Plan = {
  ...emptyPlan,
  title: placeless("Kế hoạch lớn"),
  attendees: {
    declaredTotal: placeless(500),
    groups: [
      {
        name: placeless("Cấp xã"),
        declared: placeless(500),
        overlap: null,
        members: Array.from({ length: 50 }, (_, i) => ({
          name: placeless(`Xã số ${i + 1}`),
          quota: placeless(10),
          approximate: false,
          range: null,
          attended: null,
          note: null,
        })),
      },
    ],
  },
  budget: {
    ...emptyPlan.budget,
    lines: Array.from({ length: sizes.lines }, (_, i) => ({
      ...emptyCostLine,
      section: placeless(`Mục ${Math.floor(i / 50) + 1}`),
      item: placeless(`Khoản chi số ${i + 1}`),
      unit: placeless("cái"),
      quantity: placeless(10),
      times: placeless(1),
      unitPrice: placeless(1_000 * (i + 1)),
      statedAmount: placeless(10_000 * (i + 1)),
    })),
  },
  roster: Array.from({ length: sizes.people }, (_, i) => ({
    name: placeless(`Nguyễn Văn ${i + 1}`),
    position: placeless("Cán bộ"),
    unit: placeless(`Đơn vị ${i % 200}`),
    member: null,
    status: null,
  })),
};

async function main(): Promise<void> {
  const embedded = await createEmbeddedWorkbook();
  Object.assign(globalThis, { Excel: embedded.Excel, Office: embedded.Office });
  const workbook = openOfficeWorkbook();

  const started = performance.now();
  await createWorkbook(workbook, plan, defaultPreferences);
  report("write all tables", performance.now() - started, embedded.counters);

  embedded.counters.reset();
  const reading = performance.now();
  const whole = await checkWorkbook(workbook, defaultPreferences);
  report("read and check everything", performance.now() - reading, embedded.counters);

  let onChecked: (checked: Checked) => void = () => undefined;
  const stop = await watchWorkbook(
    workbook,
    defaultPreferences,
    (checked) => onChecked(checked),
    (trouble) => console.error(trouble),
    { burst: 20, quiet: 600_000 },
  );
  for (const [table, column] of [
    ["DuTru", "Số lượng"],
    ["DaiBieu", "Họ và tên"],
  ] as const) {
    const state = whole.state.tables.find(({ name }) => name === table);
    if (state === undefined) throw new Error(`no ${table}`);
    const at = state.headers.indexOf(column);
    const times: number[] = [];
    embedded.counters.reset();
    for (let i = 0; i < edits; i++) {
      const seen = new Promise<Checked>((resolve) => (onChecked = resolve));
      // The clock starts when Excel has recalculated and tells of the change, as the add-in sees it.
      let told = 0;
      const quiet = embedded.onChange(() => (told ||= performance.now()));
      embedded.setCell(state.sheet, addressIn(state, 7 + i * 11, at), String(11 + i));
      const from = told || performance.now();
      await seen;
      times.push(performance.now() - from);
      quiet();
    }
    times.sort((a, b) => a - b);
    report(
      `an edit in ${table} shows its finding (median of ${edits})`,
      times[Math.floor(edits / 2)] ?? NaN,
      embedded.counters,
      edits,
    );
  }
  await stop();
}

function report(what: string, milliseconds: number, counters: { syncs: number; bytes: number }, times = 1): void {
  const { syncs, bytes } = counters;
  const each = `${(syncs / times).toFixed(1)} syncs, ${Math.round(bytes / times / 1024)} KB`;
  console.log(`${what.padEnd(60)} ${milliseconds.toFixed(0).padStart(7)} ms   ${each}`);
}

void main();

import fc from "fast-check";
import { emptyCostLine, emptyPlan } from "../../src/plan/empty-plan";
import { placeless } from "../../src/plan/place";
import { rosterStatuses, type CostLine, type HeadRef, type Plan } from "../../src/plan/plan";
import { tables as en } from "../../src/messages/en/tables";
import { tables as vi } from "../../src/messages/vi/tables";
import { planSheets } from "../../src/sheets/plan-sheets";
import { readBack } from "../../src/sheets/read-back";
import { statesOf } from "../../src/sheets/spec-states";
import type { CellValue } from "../../src/sheets/table-state";
import { withoutPlaces } from "../support/plans";

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom("=1+1", "+84 912", "-", "@x", "012", "29/02/2024", "TRUE", "a\nb", "Nước *uống* ~?", "Đại biểu"),
  )
  .map((each) => each.normalize("NFC").trim())
  .filter((each) => each !== "" && !/^#[A-Z]/u.test(each));
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: null }).map((each) => (each === null ? null : placeless(each)));
const count = fc.nat({ max: 100_000 });
const money = fc.nat({ max: 2_000_000_000 });
const date = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

const counts: fc.Arbitrary<HeadRef | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ of: "all" } as const),
  fc.constant({ of: "awardees" } as const),
  text.map((name) => ({ of: "part", name: `Phần ${name}` }) as const),
);

const line: fc.Arbitrary<CostLine> = fc.record({
  section: maybe(text),
  item: text.map((each) => placeless(each)),
  unit: maybe(text),
  quantity: maybe(count),
  times: maybe(fc.constantFrom(1, 2, 1.5)),
  unitPrice: maybe(money),
  statedAmount: maybe(money),
  counts,
  actual: maybe(money),
  fund: maybe(text),
  note: maybe(text),
  paid: maybe(text),
  place: fc.constant(emptyCostLine.place),
});

const member = fc
  .record({
    name: text.map((each) => placeless(each)),
    quota: maybe(count),
    extent: fc.oneof(
      fc.constant({ approximate: false, range: null }),
      fc.constant({ approximate: true, range: null }),
      fc.tuple(count, count).map((range) => ({ approximate: true, range })),
    ),
    attended: maybe(count),
    note: maybe(text),
  })
  .map(({ extent, ...rest }) => ({ ...rest, ...extent }));

const groups = fc
  .uniqueArray(
    fc.record({
      name: fc.option(text, { nil: null }),
      declared: maybe(count),
      overlap: maybe(count),
      range: fc.option(fc.tuple(count, count), { nil: null }),
      members: fc.array(member, { maxLength: 4 }),
    }),
    { maxLength: 4, selector: ({ name }) => name?.toLowerCase() ?? null },
  )
  .map((each) =>
    each.map(({ name, range, ...rest }) => ({
      ...rest,
      ...(range === null ? {} : { declaredRange: range }),
      name: name === null ? null : placeless(name),
    })),
  );

const plan: fc.Arbitrary<Plan> = fc.record({
  title: maybe(text),
  documentNumber: maybe(fc.record({ written: text, proper: text })),
  documentDate: maybe(date),
  eventDate: maybe(date),
  eventEnd: maybe(date),
  sessions: maybe(count),
  place: maybe(text),
  capacity: maybe(count),
  fundingSource: maybe(text),
  fundLimit: maybe(money),
  agenda: fc.array(fc.record({ item: text.map((each) => placeless(each)), lead: maybe(text), minutes: maybe(count) }), {
    maxLength: 3,
  }),
  assignments: fc.uniqueArray(
    fc.record({
      unit: text.map((each) => placeless(each)),
      tasks: fc.array(fc.record({ task: text.map((each) => placeless(each)), due: maybe(text), state: maybe(text) }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 3, selector: ({ unit }) => unit.value.toLowerCase() },
  ),
  recipients: fc.array(
    text.map((each) => placeless(each)),
    { maxLength: 3 },
  ),
  signer: fc.option(fc.record({ position: maybe(text), name: text.map((each) => placeless(each)) }), { nil: null }),
  attendees: fc.record(
    { declaredTotal: maybe(count), declaredRange: fc.tuple(count, count), groups },
    { requiredKeys: ["declaredTotal", "groups"] },
  ),
  budget: fc.record({
    lines: fc.array(line, { maxLength: 6 }),
    subtotals: fc.array(fc.record({ section: text, stated: money.map((each) => placeless(each)) }), { maxLength: 2 }),
    declaredTotal: maybe(money),
    declaredWords: maybe(text),
  }),
  roster: fc.array(
    fc.record({
      name: text.map((each) => placeless(each)),
      position: maybe(text),
      unit: maybe(text),
      member: maybe(text),
      status: maybe(fc.constantFrom(...rosterStatuses)),
    }),
    { maxLength: 4 },
  ),
  norms: fc.array(
    fc.record({
      kind: text,
      unit: fc.option(text, { nil: null }),
      cap: money,
      basis: fc.oneof(fc.constant(""), text),
      validFrom: fc.option(date, { nil: null }),
      validTo: fc.option(date, { nil: null }),
    }),
    { maxLength: 3 },
  ),
  headings: fc.constant(emptyPlan.headings),
  dates: fc.constant(emptyPlan.dates),
  unread: fc.constant(emptyPlan.unread),
  cellProblems: fc.constant(emptyPlan.cellProblems),
});

test("any plan written to the sheets and read back is the same plan, in either language", () => {
  fc.assert(
    fc.property(plan, fc.constantFrom(vi, en), (given, words) => {
      const written = planSheets(given, words, { wordStyle: null });
      const back = readBack({ tables: statesOf(written) }, [vi, en]);
      expect(back.repairs).toEqual([]);
      expect(withoutPlaces(back.plan)).toEqual(withoutPlaces(given));
      expect(planSheets(back.plan, words, { wordStyle: null })).toEqual(written);
    }),
    { numRuns: 300 },
  );
});

test("sheets that are written again over themselves stay as they are", () => {
  fc.assert(
    fc.property(plan, (given) => {
      const written = planSheets(given, vi, { wordStyle: null });
      const back = readBack({ tables: statesOf(written) }, [vi, en]);
      const again = planSheets(back.plan, vi, { wordStyle: null, keep: back });
      expect(statesOf(again)).toEqual(statesOf(written));
    }),
    { numRuns: 300 },
  );
});

test("whatever is typed into whatever cell, the tables written again as they were read leave it as it is", () => {
  const typed = fc.oneof(
    text,
    fc.integer({ min: -5, max: 500_000 }),
    fc.boolean(),
    fc.constantFrom(0.5, "chưa rõ", "60 người", "khoảng 40", "Cấp xã", "12/01/2025", "#N/A"),
  );
  const spot = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), value: typed });
  fc.assert(
    fc.property(plan, fc.array(spot, { minLength: 1, maxLength: 12 }), (given, spots) => {
      const written = statesOf(planSheets(given, vi, { wordStyle: null }));
      const states = spots.reduce((standing, { table, row, column, value }) => {
        const at = table % standing.length;
        return standing.map((state, t) => {
          if (t !== at) return state;
          const put = (cells: readonly (readonly CellValue[])[]) =>
            cells.map((line, i) =>
              line.map((cell, j) =>
                i === row % state.values.length && j === column % state.headers.length ? value : cell,
              ),
            );
          return { ...state, values: put(state.values), formulas: put(state.formulas) };
        });
      }, written);
      const back = readBack({ tables: states }, [vi, en]);
      const again = statesOf(planSheets(back.plan, vi, { wordStyle: null, keep: back }));
      for (const [t, { name, values, formulas }] of states.entries()) {
        const now = again.find((state) => state.name === name);
        const lost = values.flatMap((line, i) =>
          line.flatMap((cell, j) =>
            cell === "" || formulas[i]?.[j] !== cell || now?.values[i]?.[j] === cell ? [] : [[name, i, j, cell]],
          ),
        );
        expect([t, lost]).toEqual([t, []]);
      }
    }),
    { numRuns: 300 },
  );
});

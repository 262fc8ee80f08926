import type { Finding } from "../../../src/checks/run-checks";
import type { Plan } from "../../../src/plan/plan";
import { amountOf } from "../../../src/plan/totals";

/** What a careful person read out of a plan, in the words of the report. What two people could read differently is left out. */
export interface Annotation {
  readonly plan: { readonly documentNumber?: string | null; readonly documentDate?: string | null };
  readonly attendees: {
    readonly declaredTotal: number | null;
    readonly groups: readonly {
      readonly name: string | null;
      readonly declared: number | null;
      readonly members: readonly {
        readonly name: string;
        readonly quota: number | null;
        readonly approximate?: boolean;
      }[];
    }[];
  };
  readonly budget: {
    readonly lines: readonly {
      readonly item: string;
      readonly quantity: number | null;
      readonly times: number | null;
      readonly unitPrice: number | null;
      readonly statedAmount: number | null;
    }[];
    readonly declaredTotal: number | null;
  };
  readonly findings: readonly { readonly check: string }[];
  readonly hints?: readonly { readonly check: string }[];
}

/** Rows with a name that people word differently and figures that they do not. */
type Rows = readonly (readonly [name: string, ...figures: unknown[]])[];

/** The members of a plan and of its annotation, with their figures. */
export function memberRows(plan: Plan, annotation: Annotation): readonly [read: Rows, annotated: Rows] {
  const read = plan.attendees.groups.flatMap(({ members }) =>
    members.map(({ name, quota, approximate }) => [name.value, quota?.value ?? null, approximate] as const),
  );
  const annotated = annotation.attendees.groups.flatMap(({ members }) =>
    members.map(({ name, quota, approximate }) => [name, quota, approximate === true] as const),
  );
  return [read, annotated];
}

/** The cost lines of a plan and of its annotation, with their figures. */
export function lineRows(plan: Plan, annotation: Annotation): readonly [read: Rows, annotated: Rows] {
  const read = plan.budget.lines.map((line) => {
    const { item, quantity, times, unitPrice, statedAmount } = line;
    const figures = [quantity, times, unitPrice, statedAmount].map((each) => each?.value ?? null);
    return [item?.value ?? "", ...figures, amountOf(line)] as const;
  });
  const annotated = annotation.budget.lines.map((line) => {
    const { item, quantity, times, unitPrice, statedAmount } = line;
    const amount = quantity === null || unitPrice === null ? null : quantity * (times ?? 1) * unitPrice;
    return [item, quantity, times, unitPrice, statedAmount, amount] as const;
  });
  return [read, annotated];
}

/** Figures of rows in their order, and the names that differ by more than wording. */
export function differences([read, annotated]: readonly [Rows, Rows]): {
  readonly figures: readonly (readonly unknown[])[];
  readonly names: readonly (readonly [string, string])[];
} {
  return {
    figures: read.map(([, ...figures]) => figures),
    names: annotated.flatMap(([name], i): [string, string][] => {
      const other = read[i]?.[0] ?? "";
      return isAlike(other, name) ? [] : [[other, name]];
    }),
  };
}

/** The checks that find something, worst first ones and the hints that an annotation names. */
export function checksFound(findings: readonly Finding[], annotation: Annotation): string[] {
  const announced = new Set([...annotation.findings, ...(annotation.hints ?? [])].map(({ check }) => check));
  return [
    ...new Set(
      findings.filter(({ severity, check }) => severity !== "hint" || announced.has(check)).map(({ check }) => check),
    ),
  ].sort();
}

/** Names are alike where one holds the other or they share most of their words: brackets and dashes are a matter of taste. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 0.6 * Math.min(a.size, b.size);
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}

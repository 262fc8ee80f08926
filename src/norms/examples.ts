import type { Norm } from "../plan/norm";

/** Where the conference is held decides which level of the meal cap is offered. */
export type Locality = "city-district" | "district" | "commune" | "any";

/** A cap found in its source. Offered for the user's table and never applied unasked: provinces set their own. */
export interface NormExample {
  readonly locality: Locality;
  readonly norm: Norm;
}

const meals = [
  { locality: "city-district", cap: 200_000 },
  { locality: "district", cap: 150_000 },
  { locality: "commune", cap: 100_000 },
] as const;

/**
 * The examples that ship. Meals for guests not on the state payroll, by place: inner city districts of centrally
 * run cities; provincial cities, huyện and thị xã; conferences run by a commune (Circular 40/2017/TT-BTC, Điều 12
 * khoản 4), catering in common at most 130% of that (khoản 5); drinks at receptions, not conferences (Circular
 * 35/2026/TT-BTC). The days from which they are in force were not found in a source and are left open: whoever takes
 * an example into the table fills them in.
 */
export const normExamples: readonly NormExample[] = [
  ...meals.map(({ locality, cap }): NormExample => ({
    locality,
    norm: {
      kind: "Tiền ăn đại biểu không hưởng lương",
      unit: "người/ngày",
      cap,
      basis: "Thông tư 40/2017/TT-BTC, Điều 12 khoản 4",
      validFrom: null,
      validTo: null,
    },
  })),
  ...meals.map(({ locality, cap }): NormExample => ({
    locality,
    norm: {
      kind: "Tổ chức nấu ăn tập trung",
      unit: "người/ngày",
      cap: (cap * 130) / 100,
      basis: "Thông tư 40/2017/TT-BTC, Điều 12 khoản 5",
      validFrom: null,
      validTo: null,
    },
  })),
  {
    locality: "any",
    norm: {
      kind: "Đồ uống tiếp khách",
      unit: "người/buổi",
      cap: 60_000,
      basis: "Thông tư 35/2026/TT-BTC",
      validFrom: null,
      validTo: null,
    },
  },
];

/** The examples for a place, as rows for the user's table. */
export function examplesFor(locality: Locality): Norm[] {
  return normExamples.filter((example) => [locality, "any"].includes(example.locality)).map(({ norm }) => norm);
}

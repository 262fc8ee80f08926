/** Every kind of mending that a check offers; each has its words in `messages`. */
export const fixIds = [
  "take-the-sum",
  "record-overlap",
  "take-computed-amount",
  "take-computed-subtotal",
  "take-computed-total",
  "write-right-words",
  "take-stated-heads",
  "take-the-cap",
  "write-proper-number",
] as const;

export type FixId = (typeof fixIds)[number];

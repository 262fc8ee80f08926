/** Number formats of the printed tables: a little air behind the figure, so that it does not touch the line. */
export const printed = {
  money: "#,##0_)",
  signed: "#,##0_);-#,##0_);0_)",
  percent: "0.0%",
  count: "#,##0",
} as const;

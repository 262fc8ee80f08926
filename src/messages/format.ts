/** The sign between thousands; the decimal sign is the other one. */
export type Grouping = "." | ",";

/** A number with grouped thousands: 1234567.5 is "1.234.567,5". */
export function formatNumber(value: number, grouping: Grouping): string {
  const decimal = grouping === "." ? "," : ".";
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, grouping);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** An amount of money: "13.500.000 đồng". */
export function formatDong(amount: number, grouping: Grouping): string {
  return `${formatNumber(amount, grouping)} đồng`;
}

/** An ISO date in the Vietnamese order: "29/02/2024". Other text stays as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  return year === undefined ? iso : `${day}/${month}/${year}`;
}

/** An amount of money in whole đồng. */
export type Dong = number;

/** The largest amount that the product handles: 10¹⁵ − 1 đồng, the limit of the amount in words. */
export const maxDong: Dong = 999_999_999_999_999;

/** Whether a number is a usable amount: whole, not negative, within {@link maxDong}. */
export function isDong(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= maxDong;
}

import type { Preferences } from "../app/preferences";
import { formatDate, formatDong, formatNumber } from "../messages/format";

/** How the pane writes figures. */
export interface Figures {
  /** A count: "1.200". */
  readonly count: (value: number) => string;
  /** An amount of money: "13.500.000 đồng". */
  readonly money: (amount: number) => string;
  /** An ISO date: "29/02/2024". */
  readonly date: (iso: string) => string;
}

/** Figures as the user wants them written. */
export function figuresOf({ grouping }: Pick<Preferences, "grouping">): Figures {
  return {
    count: (value) => formatNumber(value, grouping),
    money: (amount) => formatDong(amount, grouping),
    date: formatDate,
  };
}

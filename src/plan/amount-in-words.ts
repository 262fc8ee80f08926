import { ReadingConfig, doReadNumber } from "read-vietnamese-number";
import type { Dong } from "./dong";
import { isDong } from "./dong";

/** How an amount in words is spelled: the regional words and what stands behind the number. */
export interface WordStyle {
  readonly thousand: "nghìn" | "ngàn";
  /** The word for a missing ten: một trăm linh năm, một trăm lẻ năm. */
  readonly odd: "linh" | "lẻ";
  readonly billion: "tỷ" | "tỉ";
  readonly suffix: "đồng" | "đồng chẵn" | "";
}

export const defaultWordStyle: WordStyle = { thousand: "nghìn", odd: "linh", billion: "tỷ", suffix: "đồng" };

/**
 * An amount in Vietnamese words with a capital first letter: 13500000 is "Mười ba triệu năm trăm nghìn đồng".
 * Empty for what is no amount (negative, a fraction, above 10¹⁵ − 1), as the formula of the sheets is.
 */
export function amountInWords(amount: Dong, style: WordStyle = defaultWordStyle): string {
  if (!isDong(amount)) return "";
  const config = new ReadingConfig();
  config.units = [[], [style.thousand], ["triệu"], [style.billion]];
  config.oddText = style.odd;
  config.unit = style.suffix === "" ? [] : [style.suffix];
  const words = doReadNumber(BigInt(amount), config);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

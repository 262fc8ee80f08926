import type { functions as vietnamese } from "../vi/functions";

export const functions: typeof vietnamese = {
  notAnAmount: "BANGCHU needs a whole number from 0 to 999,999,999,999,999 (dong).",
  unknownStyle: (word) =>
    `BANGCHU does not know the style “${word}”. Use: nghìn, ngàn, linh, lẻ, tỷ, tỉ, đồng, chẵn, số or en.`,
};

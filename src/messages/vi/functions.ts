/** Words of the custom function: what Excel shows in a cell that it cannot fill. */
export const functions = {
  notAnAmount: "BANGCHU cần một số nguyên từ 0 đến 999.999.999.999.999 (đồng).",
  unknownStyle: (word: string): string =>
    `BANGCHU không hiểu kiểu “${word}”. Dùng: nghìn, ngàn, linh, lẻ, tỷ, tỉ, đồng, chẵn, số hoặc en.`,
};

import { wordsForCell } from "./words-for-cell";

/** The part of Excel's runtime for custom functions that is used here. */
declare const CustomFunctions: {
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
  associate(id: string, run: (...parameters: never[]) => unknown): void;
};

// Excel shows these descriptions to the user; the build reads them from here (custom-functions-metadata).
/**
 * Đọc số tiền thành chữ, ví dụ 13500000 là "Mười ba triệu năm trăm nghìn đồng".
 * @customfunction BANGCHU BANGCHU
 * @param amount Số tiền, đồng: số nguyên từ 0 đến 999.999.999.999.999
 * @param style Kiểu viết, có thể bỏ trống: nghìn hoặc ngàn, linh hoặc lẻ, tỷ hoặc tỉ, chẵn, số (không kèm "đồng"), en (tiếng Anh)
 * @returns Số tiền bằng chữ
 */
export function bangChu(amount: number, style?: string): string {
  // Excel gives null where an optional parameter is left out.
  const result = wordsForCell(amount, style ?? "");
  if (!result.ok) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, result.message);
  return result.words;
}

CustomFunctions.associate("BANGCHU", bangChu);

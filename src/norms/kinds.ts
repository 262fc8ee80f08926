import type { NormKind } from "../plan/norm";

/**
 * Kinds of conference costs for which Circular 40/2017/TT-BTC (Điều 12, amended by 12/2025/TT-BTC) has caps set,
 * each province by its own resolution. The figures are the user's to fill in; here is only how to know the kinds.
 */
export const kindsByLaw: readonly NormKind[] = [
  {
    kind: "Giải khát giữa giờ",
    words: [
      "giải khát",
      "giải khát giữa giờ",
      "nước uống",
      "nước giải khát",
      "nước suối",
      "giữa giờ",
      "tiệc trà",
      "teabreak",
      "tea break",
      "drinks",
    ],
  },
  {
    kind: "Tiền ăn",
    words: ["tiền ăn", "ăn sáng", "ăn trưa", "ăn tối", "bữa ăn", "suất ăn", "cơm trưa", "cơm tối", "lunch", "meals"],
  },
  {
    kind: "Tiền nghỉ",
    words: ["tiền nghỉ", "phòng nghỉ", "thuê phòng nghỉ", "thuê chỗ nghỉ", "chỗ nghỉ", "accommodation"],
  },
  {
    kind: "Thù lao giảng viên, báo cáo viên",
    words: [
      "thù lao",
      "thù lao giảng viên",
      "thù lao báo cáo viên",
      "bồi dưỡng giảng viên",
      "bồi dưỡng báo cáo viên",
      "lecturer fee",
    ],
  },
];

/** Words of the preview page, where the pane stands beside a workbook without Excel. */
export const preview = {
  title: "Dự trù hội nghị: xem thử không cần Excel",
  open: "Mở .xlsx",
  save: "Lưu .xlsx",
  savedName: "du-tru.xlsx",
  empty: "Sổ trống",
  language: "Ngôn ngữ",
  theme: "Giao diện",
  themes: { system: "Theo máy", light: "Sáng", dark: "Tối", contrast: "Tương phản cao" },
  workbook: "Sổ làm việc",
  nameBox: "Ô đang chọn",
  formulaBar: "Nội dung ô",
  sheets: "Các trang tính",
  cells: (sheet: string) => `Các ô của trang ${sheet}`,
  insertRow: "Chèn dòng",
  deleteRow: "Xóa dòng",
  choices: "Danh sách chọn",
  showChoices: "Mở danh sách chọn",
  chart: (title: string) => `Biểu đồ: ${title}`,
  refused: "Excel sẽ không nhận giá trị này. Sửa lại hoặc nhấn Esc để bỏ.",
  badFile: "Không mở được tệp này. Hãy chọn một tệp .xlsx.",
};

export type PreviewWords = typeof preview;

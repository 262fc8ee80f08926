/** Words of the ribbon commands, and of the page that a web view too old for the pane shows. */
export const commands = {
  tooOld:
    "Excel này hiển thị ngăn tác vụ bằng trình duyệt quá cũ nên tiện ích không mở được ở đây. Các bảng vẫn tự tính và tự kiểm tra bằng công thức. Để dùng ngăn tác vụ, hãy mở sổ làm việc bằng Microsoft 365, Excel 2021 trở lên hoặc Excel trên web.",
  noTables: "Sổ làm việc này chưa có bảng dự trù. Hãy bấm Nhập kế hoạch để lập bảng trước, rồi mới lập trang tổng hợp.",
  failed: "Chưa lập được trang tổng hợp. Trang tính có thể đang được bảo vệ; hãy bỏ bảo vệ (thẻ Xem lại) rồi bấm lại.",
};

export type CommandWords = typeof commands;

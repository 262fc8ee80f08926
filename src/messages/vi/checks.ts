import type { CheckNames, CheckWords, FixNames, SeverityNames } from "../check-words";
import { formatDate, formatDong, formatNumber, type Grouping } from "../format";

const own: Grouping = ".";

const quoted = (text: string): string => `“${text}”`;
const line = (item: string | null): string => (item === null ? "Một khoản chi chưa có tên" : `Khoản ${quoted(item)}`);
const gap = (by: number, grouping: Grouping, unit: string): string =>
  `${by > 0 ? "thiếu" : "thừa"} ${formatNumber(Math.abs(by), grouping)} ${unit}`;
const budgetChange = (effect: number | null, grouping: Grouping): string =>
  effect === null
    ? ""
    : ` Nếu sửa theo, các khoản chi tính theo đầu người ${effect > 0 ? "tăng" : "giảm"} ${formatDong(Math.abs(effect), grouping)}.`;
/** Thứ trong tuần, từ thứ Hai. */
export const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const weekday = (day: number): string => weekdays[day - 1] ?? "";
const digitGroups = {
  units: "ở ba chữ số cuối",
  thousands: "ở hàng nghìn",
  millions: "ở hàng triệu",
  billions: "ở hàng tỷ",
  "thousand-billions": "ở hàng nghìn tỷ",
} as const;
const missingParts = { item: "nội dung chi", quantity: "số lượng", unitPrice: "đơn giá" } as const;

/** Cách nói của từng mục kiểm tra. */
export const checks: CheckWords = {
  "cost-line-amount-mismatch": ({ item, quantity, times, unitPrice, computed, stated }, grouping = own) => ({
    what: `${line(item)} ghi thành tiền ${formatDong(stated, grouping)} nhưng ${formatNumber(quantity, grouping)}${
      times === 1 ? "" : ` × ${formatNumber(times, grouping)}`
    } × ${formatDong(unitPrice, grouping)} là ${formatDong(computed, grouping)}, ${gap(computed - stated, grouping, "đồng")}.`,
    why: "Số lượng nhân đơn giá phải đúng bằng thành tiền thì dự toán mới được duyệt và quyết toán được.",
    remedy: "Xem lại số lượng, đơn giá; nếu hai số này đúng thì sửa thành tiền theo kết quả tính.",
  }),
  "cost-subtotal-mismatch": ({ section, computed, stated }, grouping = own) => ({
    what: `Mục ${quoted(section)} ghi cộng ${formatDong(stated, grouping)} nhưng cộng các khoản trong mục được ${formatDong(computed, grouping)}, ${gap(computed - stated, grouping, "đồng")}.`,
    why: "Số cộng của mục sai sẽ kéo theo tổng dự toán sai.",
    remedy: "Xem mục này có thiếu hay thừa khoản nào không; nếu đủ thì sửa số cộng.",
  }),
  "cost-total-mismatch": ({ computed, stated }, grouping = own) => ({
    what: `Tổng cộng ghi ${formatDong(stated, grouping)} nhưng cộng các khoản chi được ${formatDong(computed, grouping)}, ${gap(computed - stated, grouping, "đồng")}.`,
    why: "Tổng cộng là số được duyệt và cấp kinh phí, phải bằng tổng các khoản chi.",
    remedy: "Xem có sót hay trùng khoản nào không; nếu các khoản đã đúng thì sửa tổng cộng và phần bằng chữ.",
  }),
  "amount-in-words-mismatch": ({ words, said, figures, group, rightWords }, grouping = own) => ({
    what: `Phần bằng chữ ${quoted(words)} là ${formatDong(said, grouping)}, còn số tiền bằng số là ${formatDong(figures, grouping)}${group === null ? "" : ` (khác nhau ${digitGroups[group]})`}.`,
    why: "Khi số và chữ khác nhau, kế toán và kho bạc không có căn cứ để thanh toán.",
    remedy: `Nếu số đã đúng thì viết lại bằng chữ: ${quoted(rightWords)}.`,
  }),
  "group-quota-mismatch": ({ group, stated, sum, overlap, effect }, grouping = own) => ({
    what: `Nhóm ${quoted(group)} ghi ${formatNumber(stated, grouping)} đại biểu nhưng cộng các thành phần được ${formatNumber(sum, grouping)}${
      overlap === 0 ? "" : ` (đã trừ ${formatNumber(overlap, grouping)} người tính trùng)`
    }, ${sum > stated ? "thừa" : "thiếu"} ${formatNumber(Math.abs(sum - stated), grouping)} người.`,
    why: `Số đại biểu là căn cứ để tính nước uống, tài liệu, chỗ ngồi.${budgetChange(effect, grouping)}`,
    remedy:
      sum > stated
        ? "Lấy số cộng làm số đại biểu của nhóm, ghi nhận số người tính trùng ở hai nơi, hoặc sửa lại số lượng của một thành phần."
        : "Lấy số cộng làm số đại biểu của nhóm, hoặc bổ sung thành phần còn thiếu.",
  }),
  "headcount-total-mismatch": ({ stated, sum, flat, effect }, grouping = own) => ({
    what: `Tổng số đại biểu ghi ${formatNumber(stated, grouping)} nhưng cộng ${flat ? "các thành phần" : "các nhóm"} được ${formatNumber(sum, grouping)}, chênh ${formatNumber(Math.abs(sum - stated), grouping)} người.`,
    why: `Tổng số đại biểu là căn cứ để tính các khoản chi theo đầu người.${budgetChange(effect, grouping)}`,
    remedy: "Nếu danh sách thành phần đã đúng thì sửa tổng số; nếu tổng số đúng thì xem lại từng thành phần.",
  }),
  "headcount-line-mismatch": ({ item, counted, heads, part, effect }, grouping = own) => ({
    what: `${line(item)} tính cho ${formatNumber(counted, grouping)} người, trong khi ${
      part === null ? "số đại biểu" : `số người của ${quoted(part)}`
    } là ${formatNumber(heads, grouping)}.`,
    why: `Khoản chi theo đầu người phải khớp với số người dự.${
      effect === null
        ? ""
        : ` Nếu sửa theo số người dự, khoản này ${effect > 0 ? "tăng" : "giảm"} ${formatDong(Math.abs(effect), grouping)}.`
    }`,
    remedy: "Sửa số lượng theo số người dự, hoặc ghi rõ khoản này dành cho những ai.",
  }),
  "budget-over-fund": ({ fund, limit, total, over }, grouping = own) => ({
    what: `Tổng dự toán ${formatDong(total, grouping)} vượt mức ${formatDong(limit, grouping)}${fund === null ? " của nguồn kinh phí" : ` của nguồn ${quoted(fund)}`}, vượt ${formatDong(over, grouping)}.`,
    why: "Phần vượt mức không có nguồn để chi.",
    remedy: "Giảm bớt khoản chi, hoặc bổ sung nguồn kinh phí rồi ghi lại mức giới hạn.",
  }),
  "unit-price-over-norm": ({ item, unitPrice, cap, unit, kind, basis }, grouping = own) => ({
    what: `${line(item)} có đơn giá ${formatDong(unitPrice, grouping)}, cao hơn định mức ${quoted(kind)} là ${formatDong(cap, grouping)}${unit === null ? "" : `/${unit}`}.`,
    why: `Căn cứ: ${basis}. Phần chi vượt định mức không được thanh toán.`,
    remedy: "Giảm đơn giá về mức cho phép, hoặc xem lại định mức trong bảng Định mức.",
  }),
  "date-impossible": ({ date: { day, month, year }, lastDay }) => ({
    what: `Không có ngày ${day}/${month}/${year}${
      lastDay === null ? "" : `: tháng ${month} năm ${year} chỉ có ${lastDay} ngày`
    }.`,
    why: "Người nhận không biết phải đến ngày nào, văn bản phải đính chính.",
    remedy: "Sửa lại ngày cho đúng lịch.",
  }),
  "event-before-plan": ({ eventDate, documentDate }) => ({
    what: `Ngày tổ chức ${formatDate(eventDate)} đứng trước ngày ban hành kế hoạch ${formatDate(documentDate)}.`,
    why: "Kế hoạch phải có trước khi tổ chức; một trong hai ngày bị ghi nhầm.",
    remedy: "Xem lại ngày tổ chức và ngày ký văn bản, nhất là phần năm.",
  }),
  "roster-over-quota": ({ name, isGroup, confirmed, quota }, grouping = own) => ({
    what: `${isGroup ? "Nhóm" : "Thành phần"} ${quoted(name)} có ${formatNumber(confirmed, grouping)} người đã xác nhận, quá chỉ tiêu ${formatNumber(quota, grouping)}.`,
    why: "Người đến nhiều hơn số đã dự trù sẽ thiếu chỗ ngồi, tài liệu và kinh phí.",
    remedy: "Xem lại danh sách đại biểu, hoặc tăng chỉ tiêu và tính lại dự toán.",
  }),
  "venue-over-capacity": ({ venue, capacity, people, over }, grouping = own) => ({
    what: `Có ${formatNumber(people, grouping)} người nhưng ${venue === null ? "hội trường" : quoted(venue)} chỉ có ${formatNumber(capacity, grouping)} chỗ, thiếu ${formatNumber(over, grouping)} chỗ.`,
    why: "Không đủ chỗ ngồi cho đại biểu.",
    remedy: "Chọn nơi rộng hơn, giảm số đại biểu, hoặc sửa lại số chỗ ngồi nếu ghi nhầm.",
  }),
  "cell-error": ({ shown }) => ({
    what: `Ô này báo lỗi ${shown}.`,
    why: "Công thức hỏng thì các số lấy từ ô này không tính được nữa.",
    remedy: "Hoàn tác lần sửa gần nhất, hoặc xem lại các ô mà công thức dùng đến.",
  }),
  "formula-overwritten": ({ shown, expected }, grouping = own) => ({
    what: `Ô này vốn là công thức nhưng đã bị ${shown.trim() === "" ? "xóa" : `gõ đè bằng ${quoted(shown)}`}${
      expected === null
        ? ""
        : `; công thức cho kết quả ${typeof expected === "number" ? formatNumber(expected, grouping) : quoted(expected)}`
    }.`,
    why: "Số gõ tay không đổi theo khi sửa số lượng hay đơn giá.",
    remedy: "Khôi phục công thức của cột; nếu muốn ghi số khác thì ghi ở cột thực chi hoặc ghi chú.",
  }),
  "not-a-number": ({ shown, number }, grouping = own) => ({
    what:
      number === null
        ? `Ô này phải là số nhưng lại ghi ${quoted(shown)}.`
        : `Số ${formatNumber(number, grouping)} ở ô này đang ở dạng chữ (${quoted(shown)}).`,
    why: "Excel bỏ qua ô chữ khi cộng, nên tổng sẽ thiếu.",
    remedy: "Gõ lại bằng chữ số, không kèm đơn vị hay dấu cách.",
  }),
  "negative-or-fraction": ({ problem, of, shown }) => ({
    what:
      problem === "negative"
        ? `Số ${shown} nhỏ hơn 0.`
        : `Số ${shown} bị lẻ: ${of === "money" ? "tiền đồng" : "số lượng"} phải là số nguyên.`,
    why: "Số người và số tiền không thể âm hay có phần lẻ, thường là do gõ nhầm dấu.",
    remedy: "Gõ lại số đúng; chú ý dấu chấm, dấu phẩy ngăn hàng nghìn.",
  }),
  "cost-line-incomplete": ({ item, missing }) => ({
    what: `${line(item)} còn thiếu ${missing.map((part) => missingParts[part]).join(", ")}.`,
    why: "Khoản chi chưa đủ số liệu thì chưa tính được vào tổng dự toán.",
    remedy: "Điền cho đủ, hoặc xóa dòng nếu không chi khoản này.",
  }),
  "cost-line-duplicate": ({ item, section, amount }, grouping = own) => ({
    what: `Khoản ${quoted(item)} ghi hai lần${section === null ? "" : ` trong mục ${quoted(section)}`}${
      amount === null ? "" : ` (${formatDong(amount, grouping)})`
    }.`,
    why: "Khoản chi lặp lại làm dự toán bị tính thừa.",
    remedy: "Xóa dòng trùng; nếu là hai việc khác nhau thì ghi rõ ở tên khoản hoặc ghi chú.",
  }),
  "weekday-mismatch": ({ date, named, right }) => ({
    what: `Ngày ${formatDate(date)} là ${weekday(right)}, không phải ${weekday(named)}.`,
    why: "Đại biểu có thể đến nhầm ngày.",
    remedy: "Xem lại thứ hoặc ngày.",
  }),
  "section-number-repeated": ({ number, first, second }) => ({
    what: `Hai mục cùng đánh số ${number}: ${quoted(first)} và ${quoted(second)}.`,
    why: "Đánh số trùng thì khó viện dẫn, văn bản sai thể thức.",
    remedy: "Đánh số lại các mục từ chỗ trùng trở đi.",
  }),
  "document-number-format": ({ written, proper }) => ({
    what: `Số, ký hiệu văn bản ghi ${quoted(written)}, đúng thể thức là ${quoted(proper)}.`,
    why: "Nghị định 30/2020/NĐ-CP quy định: số, dấu gạch chéo, tên loại viết tắt, gạch nối, cơ quan ban hành.",
    remedy: `Viết lại là ${quoted(proper)}.`,
  }),
  "norm-unknown": ({ kind, item, eventDate }) => ({
    what: `Chưa có định mức ${quoted(kind)}${
      eventDate === null ? "" : ` áp dụng cho ngày ${formatDate(eventDate)}`
    } để đối chiếu khoản ${quoted(item)}.`,
    why: "Khoản này có mức trần do tỉnh quy định theo Thông tư 40/2017/TT-BTC.",
    remedy: "Ghi mức trần và căn cứ theo nghị quyết của tỉnh vào bảng Định mức.",
  }),
  "gift-count-mismatch": ({ item, gifts, awardees }, grouping = own) => ({
    what: `${line(item)} tính ${formatNumber(gifts, grouping)} phần, trong khi có ${formatNumber(awardees, grouping)} người, tập thể được khen thưởng.`,
    why: "Có thể thiếu hoặc thừa hoa, quà khi trao thưởng.",
    remedy: "Đối chiếu với danh sách khen thưởng.",
  }),
};

/** Tên gọi ngắn của từng mục kiểm tra. */
export const checkNames: CheckNames = {
  "cost-line-amount-mismatch": "Thành tiền tính sai",
  "cost-subtotal-mismatch": "Số cộng của mục sai",
  "cost-total-mismatch": "Tổng cộng sai",
  "amount-in-words-mismatch": "Số tiền bằng chữ không khớp",
  "group-quota-mismatch": "Số đại biểu của nhóm không khớp",
  "headcount-total-mismatch": "Tổng số đại biểu không khớp",
  "headcount-line-mismatch": "Khoản chi tính sai số người",
  "budget-over-fund": "Vượt nguồn kinh phí",
  "unit-price-over-norm": "Đơn giá vượt định mức",
  "date-impossible": "Ngày không có thật",
  "event-before-plan": "Tổ chức trước ngày ra kế hoạch",
  "roster-over-quota": "Danh sách vượt chỉ tiêu",
  "venue-over-capacity": "Vượt sức chứa",
  "cell-error": "Ô báo lỗi",
  "formula-overwritten": "Công thức bị gõ đè",
  "not-a-number": "Không phải là số",
  "negative-or-fraction": "Số âm hoặc số lẻ",
  "cost-line-incomplete": "Khoản chi chưa đủ số liệu",
  "cost-line-duplicate": "Khoản chi bị trùng",
  "weekday-mismatch": "Thứ và ngày không khớp",
  "section-number-repeated": "Số mục bị trùng",
  "document-number-format": "Số, ký hiệu văn bản",
  "norm-unknown": "Chưa có định mức",
  "gift-count-mismatch": "Số quà khác số được khen thưởng",
};

/** Mức độ của một phát hiện. */
export const severityNames: SeverityNames = { error: "Lỗi", warning: "Cảnh báo", hint: "Gợi ý" };

/** Các cách sửa, như chữ trên nút. */
export const fixes: FixNames = {
  "take-the-sum": "Lấy số cộng và tính lại",
  "record-overlap": "Ghi nhận số người tính trùng",
  "take-computed-amount": "Lấy thành tiền tính được",
  "take-computed-subtotal": "Lấy số cộng tính được",
  "take-computed-total": "Lấy tổng cộng tính được",
  "write-right-words": "Viết lại bằng chữ",
  "take-stated-heads": "Lấy theo số người dự",
  "take-the-cap": "Lấy theo định mức",
  "write-proper-number": "Viết đúng thể thức",
};

import type { RowFault } from '#schema/intake/annex/annex.ts'
import type { catalogueReasons } from '#server/refusal/catalogue.ts'

type Sentences = Record<keyof typeof catalogueReasons, unknown>

const faults: Readonly<Record<RowFault, string>> = {
  'no-number': 'không có số thứ tự mô đun',
  'number-twice': 'lặp lại số của một mô đun đã ghi ở trên',
  'bad-periods': 'số tiết không phải là số nguyên dương',
}

/** Vì sao một danh mục mô đun không nhận được, và cách xử lý. */
export const catalogueVi = {
  catalogueUnknown: ({ known }: { known: readonly string[] }) => `Không có danh mục mang mã này, hoặc danh mục chưa được nhập. Các mã dùng được: ${known.join(', ')}.`,
  catalogueSource: () => 'Danh mục phải được gửi dưới đúng một dạng, văn bản hoặc tệp, để biết đọc bản nào. Hãy bỏ bớt hoặc thêm một dạng rồi gửi lại.',
  catalogueTooLarge: ({ most }: { most: number }) => `Danh mục dài quá ${String(most)} byte. Hãy chỉ giữ lại bảng mô đun rồi gửi lại.`,
  catalogueUnreadable: () => 'Không đọc được tệp danh mục. Hãy lưu thành .xlsx không mật khẩu hoặc .csv (UTF-8) rồi gửi lại.',
  catalogueNoHeading: () => 'Không thấy dòng tiêu đề có cột số mô đun và cột tên mô đun. Hãy thêm dòng tiêu đề rồi gửi lại.',
  catalogueEmpty: ({ count, most }: { count: number; most: number }) => `Danh mục có ${String(count)} mô đun; cần từ 1 đến ${String(most)}. Hãy kiểm tra lại bảng.`,
  catalogueFaulty: ({ row, fault, text, others }: { row: number; fault: RowFault; text: string; others: number }) =>
    `Dòng ${String(row)} ${faults[fault]} (“${text.slice(0, 80)}”)${others > 0 ? `, và ${String(others)} dòng khác cũng có lỗi` : ''}. Hãy sửa rồi gửi lại.`,
  catalogueMoved: ({ mine, theirs }: { mine: number; theirs: number }) => `Danh mục vừa được nhập lại (bạn thấy bản ${String(mine)}, nay là bản ${String(theirs)}). Hãy tải lại rồi xem trước một lần nữa.`,
  catalogueNumberUnknown: ({ number }: { number: number }) => `Danh mục đã nhập không có mô đun ${String(number)}. Hãy bỏ số này hoặc nhập lại phụ lục có số này.`,
} satisfies Sentences

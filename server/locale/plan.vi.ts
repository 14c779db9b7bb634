import { spoken } from '#schema/locale/spoken.ts'
import { headers } from '#schema/locale/headers.ts'
import type { Field } from '#schema/tables/plan-lines.ts'
import type { PlanRole } from '#server/plan/plan-act.ts'
import type { PlanState } from '#server/plan/plan-state.ts'
import type { planReasons } from '#server/refusal/plan.ts'
import { standingVi } from './plan-states.ts'

type Sentences = Record<keyof typeof planReasons, unknown>

/** Vì sao một yêu cầu về kế hoạch bị từ chối, và cách xử lý. */
export const planVi = {
  unknownSchoolYear: ({ schoolYear, first, last }: { schoolYear: string; first: string; last: string }) =>
    `Không có năm học "${schoolYear}". Hãy chọn một năm học từ ${first} đến ${last}.`,
  tooManyRows: ({ rows, most }: { rows: number; most: number }) =>
    `Gửi ${String(rows)} dòng một lần là quá nhiều; mỗi lần tối đa ${String(most)} dòng. Chưa ghi dòng nào. Hãy chia thành nhiều phần.`,
  keyForm: ({ most }: { most: number }) => `Khóa chống gửi trùng phải có từ 8 đến ${String(most)} ký tự. Hãy tạo khóa mới cho mỗi lần bấm gửi.`,
  keyReused: () => 'Khóa chống gửi trùng này đã dùng cho một nội dung khác, nên chưa ghi gì. Hãy gửi lại với khóa mới.',
  rulesetOutdated: ({ sent, current }: { sent: string; current: string }) =>
    `Trang tính được kiểm tra theo bộ quy định ${sent}, máy chủ đang dùng ${current}. Dữ liệu vẫn được nhận; hãy mở lại phần bổ trợ để kiểm tra theo bộ mới.`,
  contextOutOfRange: ({ most }: { most: number }) =>
    `Số mô đun hoặc số tiết theo kế hoạch của trường phải từ 0 đến ${String(most)}. Hãy sửa con số ghi ở phần đầu của bảng rồi gửi lại.`,
  planEmpty: () => 'Bảng gửi lên không có dòng nào, nên chưa ghi gì. Hãy kiểm tra vùng danh sách trên trang tính rồi gửi lại.',
  locked: ({ state }: { state: PlanState }) => standingVi.states[state],
  wrongState: ({ state }: { state: PlanState }) => standingVi.states[state],
  onlyRole: ({ role }: { role: PlanRole }) => standingVi.roles[role],
  planMoved: ({ mine, theirs }: { mine: number; theirs: number }) =>
    `Kế hoạch đã thay đổi từ lúc bạn mở (bản ${String(mine)}, nay là bản ${String(theirs)}). Chưa ghi gì. Hãy bấm Kiểm tra lại trên máy chủ, xem lại rồi quyết định.`,
  nothingWritten: ({ rows }: { rows: number }) =>
    `Có ${String(rows)} dòng không nhận được, nên theo lựa chọn "tất cả hoặc không" chưa ghi dòng nào. Hãy sửa các dòng đó rồi gửi lại.`,
  rowKeyTwice: () => 'Hai dòng trong lần gửi này mang cùng một mã dòng. Hãy đóng rồi mở lại phần bổ trợ và gửi lại.',
  rowKeyBlank: ({ most }: { most: number }) => `Dòng này không có mã dòng, hoặc mã dài quá ${String(most)} ký tự. Hãy đóng rồi mở lại phần bổ trợ và gửi lại.`,
  rowNameless: () => 'Dòng này chưa có họ và tên, nên không biết là của ai. Hãy điền họ và tên rồi gửi lại.',
  rowFieldUnknown: ({ field }: { field: string }) => `Không có cột "${field}" trong bảng kế hoạch. Hãy chọn lại ý nghĩa của cột rồi gửi lại.`,
  rowTextTooLong: ({ field, most }: { field: Field; most: number }) => `Ô "${headers.vi[field]}" dài quá ${String(most)} ký tự; có thể nhiều ô đã dồn vào một. Hãy viết ngắn lại.`,
  rowTooManyTexts: ({ field, most }: { field: Field; most: number }) => `Cột "${headers.vi[field]}" có quá ${String(most)} ô cho một người. Hãy bỏ bớt cột thừa.`,
  personTwice: ({ other }: { other: string }) => `Người này đã có ở một dòng khác trong cùng lần gửi (dòng "${other}"). Hãy xóa một dòng, hoặc ghi rõ ngày sinh, mã nhân sự nếu là hai người.`,
  personUnknown: () => 'Trường không có người mang mã nội bộ này; có thể dòng được chép từ tệp của trường khác. Hãy gửi lại dòng này như người mới.',
  personDoubtful: ({ fullName, people }: { fullName: string; people: number }) =>
    `Chưa chắc "${fullName}" là ai: trường đã có ${String(people)} người có thể trùng. Hãy chọn đúng người, hoặc xác nhận là người mới.`,
  personUnlike: ({ fullName, onFile }: { fullName: string; onFile: string }) =>
    `Dòng này gắn với "${onFile}" nhưng đang ghi "${fullName}", không khớp cả họ tên, ngày sinh và mã. Hãy chọn đúng người, hoặc xác nhận là người mới.`,
  fieldClash: ({ field, by }: { field: Field; by: string }) =>
    `Ô "${headers.vi[field]}" đã được ${by} sửa khác với bạn sau lần bạn làm mới. Hãy so hai giá trị, giữ giá trị đúng rồi gửi lại.`,
  approvalNeedsNote: ({ errors }: { errors: number }) =>
    `Kế hoạch còn ${String(errors)} lỗi. Nếu vẫn duyệt, hãy ghi rõ lý do; nếu không, hãy trả lại cho người lập danh sách.`,
  returnNeedsNote: () => 'Chưa có góp ý nào nên người nhận không biết cần sửa gì. Hãy ghi lời nhắn chung, hoặc góp ý ở ít nhất một dòng, rồi trả lại.',
  notePersonUnknown: () => 'Có góp ý cho người không còn trong kế hoạch này; có thể dòng vừa được bỏ. Hãy mở lại kế hoạch rồi ghi lại góp ý.',
  noteFieldUnknown: ({ field }: { field: string }) => `Có góp ý cho cột "${field}" không thuộc bảng kế hoạch. Hãy gắn góp ý vào một cột của bảng, hoặc vào cả dòng.`,
  nobodyReceives: () => 'Hôm nay chưa có cơ quan quản lý nào được ghi nhận cho trường, nên chưa biết nộp cho ai. Hãy nhờ quản trị viên khai báo.',
  deadlineOutOfYear: ({ from, to }: { from: string; to: string }) => `Hạn nộp phải nằm trong khoảng từ ${spoken(from)} đến ${spoken(to)} của năm học này. Hãy chọn ngày khác.`,
  deadlineMoved: ({ mine, theirs }: { mine: number; theirs: number }) =>
    `Hạn nộp đã được người khác sửa (bạn xem bản ${String(mine)}, nay là bản ${String(theirs)}), nên chưa ghi gì. Hãy bấm Cập nhật rồi đặt lại.`,
  deadlineAfterAbove: ({ name, date }: { name: string; date: string }) =>
    `${name} đã định hạn ${spoken(date)}; hạn của cấp dưới không được muộn hơn. Hãy chọn ngày sớm hơn hoặc đúng ngày đó, hoặc đề nghị cấp trên lùi hạn.`,
  deadlinesBelowLater: ({ names, date }: { names: readonly string[]; date: string }) =>
    `Đã ghi hạn ${spoken(date)}. Các đơn vị cấp dưới đang định hạn muộn hơn: ${names.join(', ')}; từ nay hạn của cấp trên được áp dụng. Hãy báo các đơn vị đó sửa lại.`,
} satisfies Sentences

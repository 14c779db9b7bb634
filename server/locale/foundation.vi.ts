import { spoken } from '#schema/locale/spoken.ts'
import type { foundation } from '#server/refusal/foundation.ts'
import { fieldVi } from './field-names.ts'

/** Một ngày như người ta viết; bỏ trống là không giới hạn. */
const shown = (day: string | null): string => (day === null ? '…' : spoken(day))

type Sentences = Record<keyof typeof foundation, unknown>

/** Vì sao một yêu cầu về tài khoản, đơn vị hay quyền xem bị từ chối, và cách xử lý. */
export const foundationVi = {
  signedOut: () => 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập lại; dữ liệu trên trang tính vẫn còn nguyên.',
  notAvailable: () => 'Không tìm thấy mục được yêu cầu, hoặc tài khoản của bạn không được xem mục này. Hãy kiểm tra lại mã hoặc hỏi quản trị viên.',
  onlyAdministrator: () => 'Chỉ quản trị viên được tạo đơn vị, tài khoản và phân quyền. Hãy nhờ quản trị viên của hệ thống.',
  wrongPassword: () => 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy nhập lại; chú ý phím Caps Lock và bộ gõ tiếng Việt.',
  tooManyAttempts: ({ seconds }: { seconds: number }) => `Đã thử đăng nhập quá nhiều lần. Hãy đợi ${String(seconds)} giây rồi thử lại.`,
  invitationSpent: () => 'Liên kết mời không đúng, đã dùng hoặc đã hết hạn. Hãy xin quản trị viên một liên kết mới.',
  resetSpent: () => 'Liên kết đặt lại mật khẩu không đúng, đã dùng hoặc đã hết hạn. Mật khẩu cũ vẫn còn nguyên; hãy xin quản trị viên một liên kết mới.',
  passwordShort: ({ least }: { least: number }) => `Mật khẩu quá ngắn. Hãy dùng ít nhất ${String(least)} ký tự; một câu dài dễ nhớ là tốt nhất.`,
  passwordLong: ({ most }: { most: number }) => `Mật khẩu quá dài. Hãy dùng không quá ${String(most)} ký tự.`,
  passwordCommon: () => 'Mật khẩu này quá dễ đoán. Hãy chọn một câu dài mà chỉ bạn nghĩ ra.',
  passwordLikeName: () => 'Mật khẩu chứa tên đăng nhập nên dễ đoán. Hãy chọn mật khẩu khác.',
  usernameForm: () => 'Tên đăng nhập này không dùng được: chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, dài từ 3 đến 40 ký tự. Hãy chọn tên khác, ví dụ lan.tieuhoc.',
  usernameTaken: () => 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  blank: ({ field }: { field: string }) => `Ô "${fieldVi(field)}" đang để trống. Hãy điền vào rồi gửi lại.`,
  tooLong: ({ field, most }: { field: string; most: number }) => `Ô "${fieldVi(field)}" dài quá ${String(most)} ký tự. Hãy viết ngắn lại.`,
  codeTaken: ({ code }: { code: string }) => `Mã "${code}" đã được dùng cho đơn vị khác. Hãy chọn mã khác.`,
  endsBeforeStart: () => 'Ngày kết thúc trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  noLevel: () => 'Chưa chọn cấp học nào. Cấp học quyết định danh mục mô đun; hãy chọn ít nhất một.',
  supervisionOverlaps: ({ from, to }: { from: string | null; to: string | null }) =>
    `Trường đã thuộc một cơ quan quản lý trong khoảng ${shown(from)} đến ${shown(to)}; hai cơ quan không thể cùng nhận kế hoạch. Hãy chọn ngày bắt đầu sau khoảng đó, hoặc kết thúc khoảng đó trước.`,
  authorityNotThere: ({ from, to }: { from: string | null; to: string | null }) =>
    `Cơ quan quản lý chỉ hoạt động từ ${shown(from)} đến ${shown(to)}. Hãy chọn ngày nằm trong khoảng đó.`,
  roleNeedsSchool: () => 'Vai trò người lập danh sách, hiệu trưởng, phó hiệu trưởng và tổ trưởng gắn với một trường. Hãy chọn một trường và để trống cơ quan quản lý.',
  roleNeedsAuthority: () => 'Vai trò chuyên viên gắn với một cơ quan quản lý. Hãy chọn một cơ quan và để trống trường.',
  teamOnlyForHead: () => 'Chỉ vai trò tổ trưởng mới gắn với một tổ. Hãy để trống tên tổ, hoặc chọn vai trò tổ trưởng.',
  roleNeedsNothing: () => 'Vai trò quản trị viên không gắn với trường hay cơ quan nào. Hãy để trống cả hai.',
  lastAdministrator: () => 'Đây là quản trị viên cuối cùng. Hãy mời thêm một quản trị viên trước khi thu hồi quyền này.',
} satisfies Sentences

import type { AccountRole } from '../../api/generated/graphql.ts'

const roles: Readonly<Record<AccountRole, string>> = {
  CLERK: 'Người lập danh sách', PRINCIPAL: 'Hiệu trưởng', OFFICER: 'Chuyên viên cơ quan quản lý', ADMINISTRATOR: 'Quản trị hệ thống',
  TEAM_HEAD: 'Tổ trưởng', DEPUTY: 'Phó Hiệu trưởng',
}

export const signing = {
  title: 'Đăng nhập',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  signingIn: 'Đang đăng nhập…',
  noPassword: 'Không cần đăng nhập để kiểm tra danh sách. Chỉ cần đăng nhập khi gửi, duyệt hoặc tiếp nhận. Quên mật khẩu: xin người quản trị một liên kết đặt lại mật khẩu.',
  welcome: (name: string) => `Xin chào ${name}.`,
  signedInAs: (name: string, username: string) => `${name} (${username})`,
  signOut: 'Đăng xuất',
  signedOut: 'Đã đăng xuất. Bảng tính và kết quả kiểm tra vẫn còn nguyên.',
  role: (role: AccountRole) => roles[role],
  grant: (role: AccountRole, where: string) => (where === '' ? roles[role] : `${roles[role]} · ${where}`),
  invitation: 'Nhận lời mời',
  haveInvitation: 'Tôi có liên kết mời',
  link: 'Liên kết mời',
  displayName: 'Họ và tên',
  usernameHint: 'Chữ thường không dấu, số, dấu chấm hoặc gạch nối.',
  passwordHint: 'Chọn một câu dài chỉ mình bạn biết. Đừng ghi vào bảng tính.',
  accept: 'Tạo tài khoản và đăng nhập',
  newPassword: 'Mật khẩu mới',
  resetLink: 'Liên kết đặt lại mật khẩu',
  choosePassword: 'Đặt mật khẩu và đăng nhập',
  haveReset: 'Tôi có liên kết đặt lại mật khẩu',
  needed: 'Hãy đăng nhập để làm việc này.',
}

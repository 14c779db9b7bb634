import type { Level } from '../../api/generated/graphql.ts'

const level: Readonly<Record<Level, string>> = { PRESCHOOL: 'Mầm non', PRIMARY: 'Tiểu học', LOWER_SECONDARY: 'Trung học cơ sở', UPPER_SECONDARY: 'Trung học phổ thông' }

const days = (from: string | null, to: string | null): string => {
  if (from && to) return `từ ${from} đến ${to}`
  if (from) return `từ ${from}`
  return to ? `đến ${to}` : ''
}

export const administer = {
  title: 'Quản trị',
  signedOut: 'Hãy đăng nhập bằng tài khoản quản trị.',
  notYours: 'Tài khoản này không có quyền quản trị. Hãy nhờ người quản trị hiện tại giao quyền.',
  reading: 'Đang lấy danh sách đơn vị và tài khoản…',
  doing: 'Đang ghi…',
  invite: 'Mời người dùng',
  role: 'Vai trò',
  team: 'Tổ',
  teamHint: 'Ghi đúng tên tổ trong danh sách của trường.',
  makeLink: 'Tạo liên kết mời',
  invited: 'Đã tạo liên kết mời. Hãy gửi riêng cho đúng người; liên kết chỉ hiện một lần.',
  link: 'Liên kết mời',
  linkHint: (until: string) => `Dùng được một lần, đến ${until}.`,
  people: (count: number) => `Tài khoản (${String(count)})`,
  revoke: 'Thu hồi',
  revokeOf: (grant: string, name: string) => `Thu hồi quyền ${grant} của ${name}`,
  reallyRevoke: 'Thu hồi thật',
  revoked: 'Đã thu hồi quyền.',
  units: 'Đơn vị',
  authorities: (count: number) => `Cơ quan quản lý (${String(count)})`,
  schools: (count: number) => `Trường (${String(count)})`,
  noAuthority: 'chưa có cơ quan quản lý',
  days,
  more: 'Còn nữa; danh sách này chỉ hiện phần đầu.',
  newAuthority: 'Thêm cơ quan quản lý',
  newSchool: 'Thêm trường',
  name: 'Tên đầy đủ',
  code: 'Mã đơn vị',
  kind: 'Loại đơn vị',
  kindHint: 'Ví dụ: sở, phòng, phường, xã.',
  parent: 'Cơ quan cấp trên',
  noParent: '(không có)',
  from: 'Hoạt động từ ngày',
  to: 'Đến hết ngày',
  toHint: 'Để trống nếu vẫn đang hoạt động.',
  levels: 'Cấp học',
  level,
  create: 'Thêm',
  created: (name: string) => `Đã thêm ${name}.`,
  supervision: 'Chuyển trường sang cơ quan quản lý khác',
  receivedBy: 'Cơ quan nhận kế hoạch',
  since: 'Từ ngày',
  supervise: 'Chuyển',
  supervised: 'Đã ghi. Kế hoạch đã nộp trước đó vẫn ở nơi đã nhận.',
}

const people = (count: number): string => `${String(count)} người`

export interface Line {
  readonly place: string
  readonly leader: string
  readonly people: number
  readonly capacity: number | null
}

export const yearSessions = {
  sessions: (count: number) => `Các buổi (${String(count)})`,
  none: 'Chưa có buổi học nào. Bấm Thêm buổi học để lập buổi đầu tiên.',
  newSession: 'Thêm buổi học',
  form: 'Buổi học',
  title: 'Nội dung',
  module: 'Mô đun',
  noModule: 'Không riêng mô đun nào',
  on: 'Ngày',
  starts: 'Bắt đầu',
  ends: 'Kết thúc',
  place: 'Địa điểm',
  leader: 'Người phụ trách',
  capacity: 'Sức chứa',
  whoComes: 'Ai tham gia',
  choose: 'Chọn để thêm',
  addGroup: 'Thêm cả tổ hoặc cả nhóm mô đun',
  addPerson: 'Thêm từng người',
  group: { team: (name: string, count: number) => `Tổ: ${name} (${people(count)})`, module: (name: string, count: number) => `Học ${name} (${people(count)})` },
  coming: (count: number, capacity: number | null) => {
    if (capacity === null) return `Tham gia: ${people(count)}`
    return count > capacity ? `Tham gia: ${people(count)}, quá sức chứa ${String(capacity)}` : `Tham gia: ${people(count)} / ${String(capacity)}`
  },
  notComing: (name: string) => `Bỏ ${name} khỏi buổi học`,
  add: 'Ghi buổi học',
  change: 'Ghi thay đổi',
  drop: 'Thôi',
  edit: 'Sửa',
  editOf: (title: string) => `Sửa buổi ${title}`,
  another: 'Thêm buổi tương tự',
  cancel: 'Hủy buổi này',
  cancelReason: 'Lý do hủy',
  cancelNow: 'Hủy buổi học',
  line: ({ place, leader, people: count, capacity }: Line) => `${place} · ${leader} · ${people(count)}${capacity === null ? '' : ` / ${String(capacity)} chỗ`}`,
  cancelledBy: (name: string, reason: string) => `${name} đã hủy: ${reason}`,
  saved: (title: string) => `Đã ghi buổi “${title}”.`,
  setting: (title: string) => `lập buổi “${title}”`,
  movedTo: (on: string, starts: string) => `Đổi thành ${starts} ngày ${on.split('-').reverse().join('/')}`,
  gone: (count: number) => `Đã hủy (${String(count)})`,
  undoReason: 'Hoàn tác ngay sau khi lập',
  changeOf: (title: string) => `sửa buổi “${title}”`,
  cancelled: (title: string) => `Đã hủy buổi “${title}”.`,
  clashing: 'Trùng lịch',
  clashes: (count: number) => `Trùng lịch (${String(count)})`,
  keptFree: (count: number) => `Tuần không xếp lịch (${String(count)})`,
  keptTitle: 'Dành cho việc gì',
  keep: 'Giữ những ngày này',
  free: 'Bỏ',
  freeOf: (title: string) => `Bỏ ${title}`,
  kept: (title: string) => `Từ nay không xếp lịch vào “${title}”.`,
  freed: (title: string) => `Đã bỏ “${title}”.`,
  checks: (count: number) => `Phụ trách tổ và kiểm tra định kỳ (${String(count)})`,
  followedBy: (team: string) => `Người phụ trách ${team}`,
  nobody: 'Chưa phân công',
  noManager: 'Sổ chưa có cán bộ quản lý nào để phân công.',
  assigned: (team: string) => `Đã phân công người phụ trách ${team}.`,
  managerOf: (team: string) => `phân công ${team}`,
  team: 'Tổ',
  finding: 'Kết quả kiểm tra',
  remedy: 'Việc cần làm (để trống nếu không có)',
  check: 'Ghi lần kiểm tra',
  checked: (team: string) => `Đã ghi lần kiểm tra ${team}.`,
  nothingToDo: 'không có việc phải làm',
  toDo: (remedy: string) => `cần làm: ${remedy}`,
}

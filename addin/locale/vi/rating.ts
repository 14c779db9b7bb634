export interface Span {
  readonly standing: 'ACTIVE' | 'ON_LEAVE' | 'DEFERRED' | 'EXEMPT' | 'TRANSFERRED' | 'LEFT'
  readonly from: string
  readonly to: string | null
  readonly reason: string | null
  readonly decision: string | null
}

const state = {
  COMPLETED: 'Hoàn thành', NOT_COMPLETED: 'Không hoàn thành', NOT_YET: 'Chưa đủ kết quả', NOT_RATED: 'Không xếp loại',
  ACTIVE: 'Đang công tác', ON_LEAVE: 'Nghỉ', DEFERRED: 'Hoãn', EXEMPT: 'Miễn', TRANSFERRED: 'Chuyển đi', LEFT: 'Thôi việc, nghỉ hưu',
}

const span = ({ standing, from, to, reason, decision }: Span): string =>
  [`${state[standing]} từ ${from}`, to === null ? '' : `đến ${to}`, reason ?? '', decision === null ? '' : `theo ${decision}`].filter((part) => part !== '').join(', ')

export const rating = {
  title: 'Xếp loại',
  state,
  nobody: 'Sổ năm học chưa có ai.',
  toYear: 'Đưa danh sách vào sổ',
  show: 'Hiện',
  everybody: (count: number) => `Tất cả (${String(count)})`,
  showState: (name: string, count: number) => `${name} (${String(count)})`,
  why: 'Vì sao?',
  whyOf: (name: string) => `Vì sao ${name} được xếp loại như vậy?`,
  reasons: 'Lý do', marks: 'Bài đánh giá', attendance: 'Dự học', standings: 'Tình trạng đã ghi',
  noMark: 'chưa có điểm',
  nothingPlanned: 'Chưa có nội dung nào trong kế hoạch.',
  noSessions: 'Không có buổi học nào phải dự.',
  sessions: ({ present, excused, absent, all }: { readonly present: number; readonly excused: number; readonly absent: number; readonly all: number }) => `${String(all)} buổi: có mặt ${String(present)}, có phép ${String(excused)}, vắng ${String(absent)}, chưa điểm danh ${String(all - present - excused - absent)}.`,
  span,
  changeStanding: (name: string) => `Đổi tình trạng của ${name}`,
  standing: 'Tình trạng',
  from: 'Từ ngày', to: 'Đến hết ngày', toHint: 'Để trống nếu chưa rõ.',
  decision: 'Quyết định số',
  decisionHint: 'Cần có khi hoãn, miễn, chuyển đi, thôi việc.',
  standingSet: (name: string) => `Đã ghi tình trạng của ${name}.`,
  propose: (name: string) => `Đề nghị xếp loại khác cho ${name}`,
  proposeIt: 'Đề nghị',
  twoPeople: 'Xếp loại khác với kết quả chỉ có hiệu lực khi một tài khoản thứ hai đồng ý.',
  newRating: 'Xếp loại đề nghị',
  proposed: 'Đã ghi đề nghị. Cần một người khác đồng ý thì mới có hiệu lực.',
  proposedBy: (name: string) => `${name} đề nghị.`,
  pending: (count: number) => `Đề nghị chờ người thứ hai (${String(count)})`,
  agree: 'Đồng ý', refuse: 'Không đồng ý',
  settled: (accepted: boolean): string => (accepted ? 'Đã đồng ý: xếp loại mới có hiệu lực.' : 'Đã ghi là không đồng ý: xếp loại cũ giữ nguyên.'),
  overridden: (by: string, second: string, reason: string) => `${by} đề nghị, ${second} đồng ý: ${reason}`,
  closing: 'Khóa sổ năm học',
  nothingOpen: 'Không còn việc gì dở dang.',
  open: {
    unrated: (count: number) => `${String(count)} người chưa xếp loại được`,
    withoutPlan: (count: number) => `${String(count)} người có kế hoạch chưa duyệt`,
    overrides: (count: number) => `${String(count)} đề nghị xếp loại chưa có người thứ hai`,
    attendance: (count: number) => `${String(count)} buổi học chưa điểm danh`,
  },
  few: (names: readonly string[], count: number) => (count > names.length ? `${names.join(', ')} và ${String(count - names.length)} mục nữa` : names.join(', ')),
  principalCloses: 'Hiệu trưởng, hoặc người được ủy quyền, khóa sổ.',
  principalSettles: 'Chờ hiệu trưởng, hoặc người được ủy quyền, quyết định.',
  close: 'Khóa sổ',
  closeNow: 'Khóa sổ thật',
  reallyClose: (open: number): string => (open === 0 ? 'Khóa sổ thì không ghi thêm kết quả được nữa, trừ khi mở lại có lý do.' : 'Vẫn còn việc dở dang ở trên. Khóa sổ thì không ghi thêm được nữa, trừ khi mở lại có lý do.'),
  closed: 'Đã khóa sổ năm học.',
  closedBy: (name: string, day: string) => `${name} đã khóa sổ ngày ${day}.`,
  reopen: 'Mở lại sổ', reopenHint: 'Việc mở lại và lý do được giữ trong sổ.', reopened: 'Đã mở lại sổ năm học.',
}

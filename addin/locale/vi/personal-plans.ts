export interface Named {
  readonly module: string | null
  readonly topic: string | null
  readonly programme: string
}

export interface SlipFault {
  readonly state: 'nothing' | 'unreadable' | 'noList'
  readonly bare?: string
}

const states = { EMPTY: 'Chưa chọn', DRAFTED: 'Đang nhập', UNDERWAY: 'Đang duyệt', APPROVED: 'Đã duyệt' }
const steps = { TEACHER: 'giáo viên (văn thư nhập)', TEAM_HEAD: 'tổ trưởng', PRINCIPAL: 'hiệu trưởng' }

export const personalPlans = {
  title: 'Kế hoạch cá nhân',
  state: states,
  step: steps,
  everybody: 'Tất cả',
  holder: 'Đang ở đâu',
  holders: { '': 'Tất cả', EMPTY: 'Chưa chọn gì', TEACHER: 'Giáo viên', TEAM_HEAD: 'Tổ trưởng', PRINCIPAL: 'Hiệu trưởng', APPROVED: 'Đã duyệt' },
  held: (step: keyof typeof steps, since: string | null) => (since === null ? `Đang ở ${steps[step]}` : `Đang ở ${steps[step]} từ ${since}`),
  approvedSince: (since: string | null) => (since === null ? 'Đã duyệt' : `Đã duyệt từ ${since}`),
  noTeam: 'Chưa rõ tổ',
  team: (name: string, count: number) => `${name} (${String(count)} người)`,
  nobodyYet: 'Sổ chưa có ai. Vào Tổng quan, bấm Lấy từ danh sách của trường.',
  noneHere: 'Không có ai ở bước này.',
  search: 'Tìm người',
  unsaved: 'có thay đổi chưa ghi',
  exceptions: (count: number) => `${String(count)} chỗ cần xem`,
  open: (name: string) => `Mở kế hoạch của ${name}`,
  back: 'Về danh sách',
  next: 'Người tiếp theo',
  gone: 'Không có người này trong sổ năm học.',
  slips: 'Nhập phiếu đăng ký',
  slipsHint: 'Gõ tên, Enter, gõ mã mô đun, Enter, rồi tới người tiếp theo. Ví dụ: 1 4 GVPT7.',
  slipName: 'Tên trên phiếu',
  slipCodes: 'Mô đun trên phiếu',
  slipEnter: 'Ghi phiếu này',
  slipState: { waiting: 'đang ghi…', entered: 'đã ghi', open: 'chưa ghi được', changed: 'đã đổi sau đó' },
  enterAgain: 'Ghi lại',
  nobody: (typed: string) => `Không có ai tên giống “${typed}” trong sổ.`,
  slipFault: ({ state, bare }: SlipFault, name: string) => {
    if (state === 'nothing') return 'Chưa có mã mô đun nào. Hãy gõ ít nhất một mã, ví dụ GVPT 4.'
    if (state === 'noList') return `Chưa rõ cấp học của ${name} nên không biết số ${String(bare)} thuộc danh mục nào. Hãy gõ đủ mã, ví dụ GVPT ${String(bare)}.`
    return 'Không đọc được mã mô đun. Hãy gõ các số hoặc mã cách nhau bằng dấu cách, ví dụ: 1 4 GVPT7.'
  },
  slipEntered: (name: string, codes: readonly string[]) => `Đã ghi phiếu của ${name}: ${codes.join(', ')}.`,
  choicesOf: (name: string) => `lựa chọn của ${name}`,
  saved: (name: string) => `Đã ghi lựa chọn của ${name}.`,
  amended: (name: string) => `Đã ghi đề nghị điều chỉnh kế hoạch của ${name}. Người khác phải duyệt thì mới có hiệu lực.`,
  handed: (count: number) => `Đã chuyển ${String(count)} kế hoạch lên bước sau.`,
  handAll: (count: number) => `Chuyển duyệt ${String(count)} kế hoạch đã nhập`,
  hand: 'Chuyển duyệt',
  topicGiven: (count: number) => `Đã ghi chuyên đề cho ${String(count)} người.`,
  topicOf: (count: number) => `chuyên đề vừa ghi cho ${String(count)} người`,
  common: 'Chuyên đề chung (CT 01, 02)',
  commonHint: 'Bộ định chương trình 01, Sở định chương trình 02: ghi một lần cho mọi người chưa có.',
  give: (count: number) => `Ghi cho ${String(count)} người chưa có`,
  everyoneHas: 'Mọi người đã có chuyên đề của chương trình này.',
  programme: 'Chương trình',
  programmeName: (programme: string) => `Chương trình ${programme}`,
  topic: 'Chuyên đề',
  periods: 'Số tiết',
  periodsHint: 'Để trống: lấy số tiết phải học theo quy định.',
  form: 'Hình thức',
  forms: { '': 'Chưa chọn', TOGETHER: 'Tập trung', DISTANCE: 'Từ xa', MIXED: 'Bán tập trung' },
  way: 'Cách học',
  ways: { '': 'Chưa chọn', SELF_STUDY: 'Tự học', TEAM: 'Sinh hoạt tổ', ONLINE: 'Qua mạng', COURSE: 'Lớp bồi dưỡng' },
  term: 'Học kỳ',
  terms: { '': 'Chưa chọn', '1': 'Học kỳ 1', '2': 'Học kỳ 2' },
  months: (count: number) => (count === 0 ? 'Tháng: chưa chọn' : `Tháng: đã chọn ${String(count)}`),
  month: (month: string) => `Tháng ${String(Number(month.slice(5)))}/${month.slice(0, 4)}`,
  itemName: ({ module, topic, programme }: Named): string => module ?? (topic === null ? `CT ${programme}` : `CT ${programme}: ${topic}`),
  item: (code: string) => `Mục ${code}`,
  remove: (code: string) => `Bỏ ${code}`,
  addTopic: (programme: string) => `Thêm chuyên đề CT ${programme}`,
  addModule: 'Thêm mô đun',
  searchModule: 'Tìm mô đun theo mã, tên hoặc nhóm',
  standard: 'Gợi ý theo tiêu chuẩn cần bồi dưỡng',
  anyStandard: 'Không lọc',
  standardHint: (standard: string) => `Danh mục xếp các mô đun này vào nhóm “${standard}”. Việc nhóm này ứng với tiêu chuẩn cùng tên của chuẩn nghề nghiệp là chưa đối chiếu; giáo viên tự chọn.`,
  noList: 'Chưa rõ cấp học hoặc chức vụ của người này nên chưa có danh mục để chọn. Hãy gõ mã ở phần nhập phiếu.',
  noModule: 'Không có mô đun nào như vậy trong danh mục.',
  unverified: 'tên chưa đối chiếu với văn bản',
  untitled: 'chưa có tên',
  ofPeriods: (periods: number | null) => (periods === null ? 'số tiết chưa đối chiếu' : `${String(periods)} tiết`),
  planned: 'Phải học và đã lập',
  plannedLine: (programme: string, owed: number | null, planned: number | null) => `CT ${programme}: phải học ${owed === null ? 'chưa rõ' : String(owed)} tiết, đã lập ${planned === null ? 'chưa đủ số tiết' : String(planned)}${owed !== null && planned !== null && planned < owed ? `, còn thiếu ${String(owed - planned)}` : ''}`,
  save: 'Ghi lựa chọn',
  dropChanges: 'Bỏ thay đổi',
  amend: 'Đề nghị điều chỉnh',
  amendReason: 'Lý do điều chỉnh (kế hoạch đã duyệt)',
  amendWaits: 'Đã có một đề nghị điều chỉnh đang chờ duyệt.',
  whoHas: 'Quá trình',
  verdict: { HANDED: 'chuyển', PASSED: 'đồng ý', RETURNED: 'trả lại', REOPENED: 'mở lại', AMENDED: 'điều chỉnh' },
  by: (name: string, at: string) => `${name}, ${at}`,
  onItem: (item: string) => `mục ${item}`,
}

import type { ItemResult } from '../../year/figures/results.ts'
import type { PersonalPlan } from '../../year/book.ts'
import type { YearHead } from '../../year-sheets/facts.ts'
import { vi } from '../year/vocabulary.vi.ts'

const states: Readonly<Record<PersonalPlan['state'], string>> = { empty: 'Chưa chọn nội dung', drafted: 'Giáo viên đang soạn', underway: 'Đang duyệt', approved: 'Đã duyệt' }

const itemStates: Readonly<Record<ItemResult['state'], string>> = { none: 'Chưa đánh giá', waiting: 'Chờ chấm', passed: 'Đạt', failed: 'Chưa đạt', absent: 'Vắng' }

const day = (on: string): string => on.split('-').reverse().slice(0, 2).join('/')

export const yearSheetsVi = {
  planTitle: 'Kế hoạch năm',
  sessionTitle: 'Buổi bồi dưỡng',
  resultTitle: 'Kết quả',
  note: (title: string, { school, schoolYear, version, at }: YearHead) => `BDTX · ${title} · ${school} · năm học ${schoolYear} · tính lúc ${at} · sổ năm học bản ${String(version)}`,
  ours: 'Trang này do BDTX viết; bấm lại thì các dòng được làm mới tại chỗ, cột và ghi chú riêng bên phải giữ nguyên; xóa trang không mất gì.',
  studying: 'Số người học trong tháng',
  sessionsHeld: 'Buổi bồi dưỡng trong tháng',
  together: 'Cộng',
  sessionLine: (on: string, subject: string, place: string) => `${day(on)}: ${subject}, ${place}`,
  heldBy: (who: string) => `Chờ ${who}`,
  states,
  steps: vi.steps,
  standings: vi.standings,
  kinds: vi.kinds,
  itemStates,
  ratings: { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành' },
  ratingStates: { ...vi.states, notYet: 'Chưa có kết luận' },
  absent: 'vắng',
  unmarked: 'chưa chấm',
  mark: (mark: number) => String(mark).replace('.', ','),
  attempts: (kind: string, marks: readonly string[]) => `${kind}: ${marks.join(' → ')}`,
  held: 'Đã điểm danh',
  unlisted: 'Chưa điểm danh',
  cancelled: (reason: string) => `Đã hủy: ${reason}`,
  news: { title: 'Tình trạng dòng', added: 'Mới', changed: 'Đã thay đổi', gone: 'Không còn trong sổ' },
  plan: {
    fullName: 'Họ và tên', team: 'Tổ', standing: 'Tình trạng', anyMonth: 'Chưa định tháng', owed: 'Tiết phải học', planned: 'Tiết kế hoạch', earned: 'Tiết đã đạt',
    progress: 'Tiến độ (%)', step: 'Kế hoạch đang ở', since: 'Từ ngày',
  },
  session: {
    on: 'Ngày', starts: 'Từ', ends: 'Đến', title: 'Buổi học', subject: 'Nội dung', place: 'Nơi học', leader: 'Người phụ trách', capacity: 'Sức chứa', expected: 'Dự kiến dự', present: 'Có mặt', state: 'Tình hình',
  },
  result: {
    fullName: 'Họ và tên', team: 'Tổ', standing: 'Tình trạng', item: 'Nội dung', title: 'Tên nội dung', attempts: 'Các lần đánh giá', mark: 'Điểm', passed: 'Kết quả nội dung',
    person: 'Tính người', rating: 'Xếp loại', reasons: 'Lý do', certificate: 'Số chứng chỉ',
  },
  count: { people: 'Số người', completed: 'Hoàn thành', notCompleted: 'Không hoàn thành', notYet: 'Chưa kết luận', passed: 'Nội dung đạt', failed: 'Chưa đạt', unmarked: 'Chưa có kết quả', certified: 'Có chứng chỉ' },
  year: {
    title: (schoolYear: string, version: number) => `Sổ năm học ${schoolYear}, bản ${String(version)}`,
    teams: ['Tổ', 'Số người', 'Hoàn thành', 'Không hoàn thành', 'Chưa kết luận', 'Kế hoạch đã duyệt'],
    programmes: ['Chương trình', 'Tiết phải học', 'Tiết đã đạt', 'Tiết kế hoạch', 'Tiết còn thiếu'],
    programme: (code: string) => `Chương trình ${code}`,
    noTeam: '(chưa ghi tổ)',
    total: 'Cộng',
    chartTeams: 'Hoàn thành theo tổ',
    chartPeriods: 'Tiết đã đạt so với tiết phải học',
  },
}

export type YearSheetWords = typeof yearSheetsVi

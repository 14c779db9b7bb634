import { words } from '../words.ts'
import type { Vocabulary } from './vocabulary.ts'

export const vi: Vocabulary = {
  acts: {
    join: 'thêm người vào năm học', amendMember: 'sửa thông tin của người trong năm học', setStanding: 'ghi tình trạng trong năm học',
    plan: 'ghi kế hoạch cá nhân', hand: 'nộp kế hoạch cá nhân', pass: 'duyệt kế hoạch cá nhân', return: 'trả lại kế hoạch cá nhân', amend: 'đề nghị điều chỉnh kế hoạch cá nhân',
    settleAmendment: 'quyết định về đề nghị điều chỉnh', reopen: 'mở lại kế hoạch cá nhân', setSteps: 'đặt các bước duyệt',
    delegate: 'ủy quyền ký thay', endDelegation: 'kết thúc ủy quyền ký thay', schedule: 'xếp buổi bồi dưỡng', cancelSession: 'hủy buổi bồi dưỡng', keepFree: 'giữ ngày không xếp buổi', freeAgain: 'thôi giữ ngày',
    assignManager: 'phân công người theo dõi tổ', checkTeam: 'ghi lần kiểm tra tổ', attend: 'điểm danh', assess: 'nhập kết quả', withdrawAssessment: 'rút kết quả',
    apply: 'ghi việc vận dụng', observe: 'ghi việc chấp hành quy định', attach: 'nộp minh chứng', detach: 'gỡ minh chứng',
    proposeOverride: 'đề nghị xếp loại khác', settleOverride: 'quyết định về đề nghị xếp loại khác', closeYear: 'khóa năm học', reopenYear: 'mở lại năm học',
    authoriseIssuer: 'ghi đơn vị được cấp chứng chỉ', certify: 'vào sổ chứng chỉ', loseCertificate: 'ghi mất chứng chỉ', revokeCertificate: 'thu hồi chứng chỉ', credit: 'ghi tiết được tính hoặc được miễn', withdrawCredit: 'rút tiết đã ghi', recordLegacy: 'ghi xếp loại của năm học cũ',
    rollOver: 'chuyển từ năm học trước', undoRollOver: 'hoàn tác việc chuyển năm học',
  },
  roles: { clerk: 'văn thư', teamHead: 'tổ trưởng', principal: 'hiệu trưởng', deputy: 'phó hiệu trưởng' },
  steps: { teacher: 'giáo viên', teamHead: 'tổ trưởng', principal: 'hiệu trưởng' },
  standings: { active: 'đang tham gia', onLeave: 'nghỉ dài ngày', deferred: 'được hoãn', exempt: 'được miễn', transferred: 'đã chuyển đi', left: 'đã nghỉ việc hoặc nghỉ hưu' },
  arrivals: { plan: 'từ danh sách của trường', previousYear: 'từ năm học trước', transfer: 'chuyển đến', recruited: 'mới tuyển' },
  forms: { together: 'tập trung', distance: 'từ xa', mixed: 'bán tập trung' },
  ways: { selfStudy: 'tự học', team: 'sinh hoạt tổ', online: 'trực tuyến', course: 'dự lớp' },
  kinds: { questions: 'bài trắc nghiệm', exercise: 'bài tập nghiên cứu', report: 'bài thu hoạch', regular: 'đánh giá thường xuyên', periodic: 'đánh giá định kỳ' },
  credits: { carriedOver: 'chuyển từ năm khác', waived: 'được miễn', brought: 'mang từ trường khác' },
  ratings: { completed: 'hoàn thành', notCompleted: 'không hoàn thành' },
  states: {
    rated: 'đã xếp loại', notYet: 'chưa có kết luận', notRated: 'chưa xếp loại', dataError: 'có điểm cần sửa', outside: 'không thuộc diện bồi dưỡng thường xuyên',
    onLeave: 'nghỉ dài ngày', deferred: 'được hoãn', exempt: 'được miễn', transferred: 'đã chuyển đi', left: 'đã nghỉ việc hoặc nghỉ hưu',
  },
  reasons: {
    ...words.vi.reason, 'programme-not-planned': 'có chương trình chưa đăng ký nội dung', 'plan-not-approved': 'kế hoạch cá nhân chưa được duyệt', overridden: 'kết quả do nhà trường quyết định, người thứ hai đã xác nhận',
    outside: 'không thuộc diện bồi dưỡng thường xuyên', 'no-scale': 'chưa xác định được thang điểm', onLeave: 'nghỉ dài ngày', deferred: 'được hoãn', exempt: 'được miễn', transferred: 'đã chuyển đi', left: 'đã nghỉ việc hoặc nghỉ hưu',
  },
}

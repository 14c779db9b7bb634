import type { FindingWords } from './findings-words.ts'

const who = (names: string | undefined): string => (names ? ` Còn: ${names}.` : '')

const when = (days: number): string => {
  if (days > 0) return `còn ${days} ngày`
  return days === 0 ? 'hôm nay' : `đã quá ${-days} ngày`
}

export const findingsVi: FindingWords = {
  clash: {
    person: ({ first, second, day, count }) => `Ngày ${day}, “${first}” và “${second}” trùng giờ và có chung ${count} người.`,
    leader: ({ first, second, day, leader }) => `Ngày ${day}, ${leader} phụ trách cùng lúc “${first}” và “${second}”.`,
    place: ({ first, second, day, place }) => `Ngày ${day}, “${first}” và “${second}” cùng dùng ${place} vào một giờ.`,
    keptFree: ({ first, day, reason }) => `“${first}” xếp vào ngày ${day}, là ngày dành cho ${reason}.`,
    overCapacity: ({ first, day, count, capacity }) => `“${first}” ngày ${day} có ${count} người nhưng chỉ đủ chỗ cho ${capacity}.`,
    leaderAbsent: ({ first, day, leader, standing }) => `${leader} phụ trách “${first}” ngày ${day} nhưng ${standing} vào ngày đó.`,
  },
  exception: {
    fewerPeriods: ({ programme, planned, owed, missing }) => `Chương trình ${programme} đăng ký ${planned}/${owed} tiết, còn thiếu ${missing} tiết.`,
    repeatedModule: ({ module }) => `${module} đã hoàn thành ở năm học trước; cần xem có chọn lại hay không.`,
    unknownModule: ({ module }) => `${module} không có trong danh mục mô đun đang áp dụng.`,
    clash: ({ first, second, day, reason }) => (second ? `Ngày ${day} trùng giờ giữa “${first}” và “${second}”.` : `Buổi “${first}” ngày ${day} cần xếp lại${reason ? ` (${reason})` : ''}.`),
    notChosen: () => 'Chưa chọn nội dung nào.',
    unfinishedStep: ({ step, since }) => `Kế hoạch đang ở ${step}${since ? ` từ ngày ${since}` : ''}.`,
    returned: ({ step, note }) => `Kế hoạch bị ${step} trả lại: ${note}`,
    amendmentWaiting: ({ name, reason }) => `Đề nghị điều chỉnh của ${name} đang chờ quyết định: ${reason}`,
    sheetDiffers: ({ sheet, book }) => `Bảng tính ghi ${sheet || 'chưa chọn'}, kế hoạch cá nhân ghi ${book || 'chưa chọn'}.`,
    resultMissing: ({ items }) => `Gần hết hạn mà chưa có kết quả của ${items}.`,
    failedItem: ({ items }) => `Chưa đạt hoặc vắng: ${items}.`,
    periodsUnknown: ({ programme }) => `Chương trình ${programme} có nội dung chưa biết số tiết.`,
    overrideWaiting: ({ name, rating }) => `${name} đề nghị xếp loại ${rating}; cần người thứ hai xác nhận.`,
    carriedUnfinished: ({ items }) => `${items} chuyển từ năm học trước vì chưa hoàn thành; cần xác nhận có học tiếp hay không.`,
  },
  reminder: {
    choosePlans: ({ due, left, names }) => `Nhắc chọn nội dung bồi dưỡng thường xuyên trước ngày ${due} (${left}).${who(names)}`,
    handPlans: ({ due, left, names }) => `Nhắc nộp kế hoạch bồi dưỡng cá nhân trước ngày ${due} (${left}).${who(names)}`,
    checkPlans: ({ due, left, names }) => `Nhắc tổ trưởng xem kế hoạch cá nhân trước ngày ${due} (${left}).${who(names)}`,
    approvePlans: ({ due, left, names }) => `Kế hoạch cá nhân chờ hiệu trưởng duyệt trước ngày ${due} (${left}).${who(names)}`,
    sendSchoolPlan: ({ due, left, names }) => `Kế hoạch của trường phải gửi trước ngày ${due} (${left}).${names ? ` Chưa duyệt xong: ${names}.` : ''}`,
    enterResults: ({ due, left, names }) => `Nhắc nộp bài và nhập kết quả trước ngày ${due} (${left}).${who(names)}`,
    sendReport: ({ due, left, names }) => `Báo cáo kết quả của trường phải gửi trước ngày ${due} (${left}).${names ? ` Chưa có kết luận: ${names}.` : ''}`,
  },
  gap: {
    gap: ({ issuerName, after, before, missing }) => `${issuerName}: giữa số ${after} và ${before} thiếu ${missing} số.`,
    order: ({ issuerName, after, before }) => `${issuerName}: số ${after} cấp sau số ${before} dù là số nhỏ hơn.`,
  },
  fields: { module: 'mô đun', topic: 'chuyên đề', periods: 'số tiết', form: 'loại hình', way: 'hình thức', months: 'thời gian', term: 'học kỳ' },
  difference: {
    added: ({ title }) => `Thêm ${title}.`,
    dropped: ({ title }) => `Bỏ ${title}.`,
    changed: ({ title, field, before, after }) => `${title}: ${field} từ ${before || 'chưa ghi'} thành ${after || 'chưa ghi'}.`,
  },
  when,
  drift: ({ fullName, sheet, book }) => `${fullName}: bảng tính ghi ${sheet || 'chưa chọn'}, kế hoạch cá nhân ghi ${book || 'chưa chọn'}.`,
}

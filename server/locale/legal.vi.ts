import { confidenceWords, lists, people } from '#schema/locale/legal-basis/names.ts'
import { spoken } from '#schema/locale/spoken.ts'
import type { LegalDocument } from '#schema/legal-basis/read/document.ts'
import type { LegalSentences } from './legal-sentences.ts'

const refusal = {
  empty: 'tệp rỗng. Hãy kiểm tra xem đã chọn đúng tệp chưa.',
  encrypted: 'tệp có mật khẩu mở. Hãy mở tệp, xóa mật khẩu, lưu lại rồi kiểm tra lần nữa.',
  legacy: 'đây là tệp đời cũ (.doc, .xls hoặc .rtf). Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành > Tài liệu Word (.docx) rồi kiểm tra tệp mới.',
  pdf: 'đây là tệp PDF. Hãy dùng tệp .docx gốc, hoặc chép phần chữ sang một tệp .txt.',
  damaged: 'tệp bị hỏng hoặc chưa tải xong. Hãy tải hoặc chép lại tệp.',
  'too-large': 'nội dung sau khi giải nén lớn quá mức. Hãy chép phần cần kiểm tra sang một tệp mới.',
  'not-a-document': 'nội dung không phải tài liệu Word (.docx), sổ Excel (.xlsx) hay tệp chữ (.txt).',
  'not-unicode': 'tệp chữ không dùng mã Unicode. Hãy mở tệp, chọn Lưu thành với mã hóa UTF-8 rồi kiểm tra lại.',
} as const

const severity = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const

const when = ({ day }: LegalDocument): string => {
  if (day === null) return 'không rõ ngày ký'
  return day.told === 'signed' ? `ký ngày ${spoken(day.from)}` : `ký trong khoảng ${spoken(day.from)} - ${spoken(day.to)}`
}

export const legalVi: LegalSentences = {
  help: {
    legal: 'Kiểm tra căn cứ pháp lý của kế hoạch, công văn: 0 không có gì phải sửa, 1 có điều cần sửa, 2 không đọc được.',
    files: 'một hoặc nhiều tệp .docx, .txt hoặc .xlsx',
  },
  refused: ({ file, reason }) => `Không đọc được "${file}": ${refusal[reason]}`,
  file: ({ file }) => `Tệp ${file}`,
  read: ({ document }) => [
    `Đã đọc: ${when(document)}; ${document.schoolYear === null ? 'không thấy năm học ở tên văn bản' : `năm học ${document.schoolYear}`}; đối tượng: ${people(document.roles, document.levels, 'vi') || 'không rõ'}.`,
    `Văn bản được dẫn: ${String(document.citations.length)} lần, trong đó ${String(document.citations.filter(({ instrument }) => instrument === null).length)} lần là văn bản chưa có trong sổ.`,
  ].join('\n'),
  kind: ({ number, title, count }) => `${String(number)}. ${title} (${String(count)})`,
  finding: ({ paragraph, severity: weight, what }) => (paragraph === null ? `   [${severity[weight]}] ${what}` : `   Đoạn ${String(paragraph)} [${severity[weight]}] ${what}`),
  why: ({ why }) => `      Vì sao: ${why}`,
  basis: ({ basis }) => `      Căn cứ: ${basis}`,
  fix: ({ fix }) => `      Cách sửa: ${fix}`,
  confidence: (confidence) => `      Độ tin cậy: ${confidenceWords.vi[confidence]}`,
  unregistered: ({ cited }) => `Chưa có trong sổ nên không kiểm tra được (không phải lỗi): ${lists(cited, 'vi')}.`,
  total: ({ errors, warnings, notes }) => `Tổng cộng: ${String(errors)} lỗi, ${String(warnings)} cảnh báo, ${String(notes)} lưu ý.`,
  clean: ({ notes }) => `Không có gì phải sửa; ${String(notes)} lưu ý.`,
  between: 'Các tệp ghi khác nhau về cùng một văn bản:',
  disagreement: ({ instrument, known, dates }) => {
    const written = lists(dates.map(({ day, files }) => `ngày ${day} (${files.join(', ')})`), 'vi')
    return known === null ? `   ${instrument}: ${written}. Hãy đối chiếu với bản gốc.` : `   ${instrument}: ${written}. Sổ ghi ngày ${known}.`
  },
}

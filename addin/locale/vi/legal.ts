import type { Severity } from '#schema/grammar/finding.ts'
import { confidenceWords, people } from '#schema/locale/legal-basis/names.ts'
import type { LegalDocument } from '#schema/legal-basis/read/document.ts'
import type { Confidence } from '#schema/law/instruments/registered.ts'

const shown = (date: string): string => date.split('-').reverse().join('/')

const when = ({ day }: LegalDocument): string => {
  if (day === null) return 'không rõ ngày ký'
  return day.told === 'signed' ? `ký ngày ${shown(day.from)}` : `ký trong khoảng ${shown(day.from)} - ${shown(day.to)}`
}

const groups: Readonly<Record<Severity, string>> = { error: 'Cần sửa', warning: 'Nên xem lại', info: 'Lưu ý' }

const refusals = {
  empty: 'Tệp đã chọn rỗng. Hãy chọn đúng tệp kế hoạch.',
  legacy: 'Đây là tệp đời cũ (.doc, .rtf) hoặc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu nếu có, chọn Lưu thành → Tài liệu Word (.docx), rồi chọn tệp mới.',
  pdf: 'Đây là tệp PDF nên không đọc được chữ chắc chắn. Hãy chọn tệp .docx gốc, hoặc dán phần Căn cứ vào ô trên.',
  damaged: 'Tệp bị hỏng hoặc chưa tải xong. Hãy tải hoặc chép lại tệp, rồi chọn lại.',
  'too-large': 'Tệp quá lớn (hơn 10 MB). Hãy dán riêng phần Căn cứ vào ô trên.',
  'not-a-document': 'Tệp này không phải tài liệu Word (.docx) hay tệp chữ (.txt). Hãy chọn đúng tệp kế hoạch, hoặc dán phần Căn cứ vào ô trên.',
  'not-unicode': 'Tệp chữ này không dùng mã Unicode nên tiếng Việt không đọc được. Hãy mở tệp, lưu lại với mã hóa UTF-8, rồi chọn lại.',
} as const

export const legal = {
  title: 'Căn cứ pháp lý',
  intro: 'Xem các văn bản ghi ở phần Căn cứ còn hiệu lực vào ngày ký không, có đúng ngày ban hành và đúng đối tượng không, còn thiếu văn bản nào. Nội dung chỉ được đọc trên máy này.',
  text: 'Phần Căn cứ hoặc toàn văn kế hoạch',
  textHint: 'Dán vào đây; dán cả tên kế hoạch và ngày ký thì kết quả chính xác hơn.',
  signedOn: 'Ngày ký',
  signedOnHint: 'Chỉ cần điền khi văn bản chưa ghi ngày.',
  run: 'Kiểm tra căn cứ',
  file: 'Chọn tệp .docx hoặc .txt',
  fromWorkbook: 'Lấy chữ từ tệp Excel đang mở',
  nothingYet: 'Chưa có gì để kiểm tra. Hãy dán phần Căn cứ vào ô trên, chọn tệp kế hoạch, hoặc lấy chữ từ tệp Excel đang mở.',
  checking: 'Đang kiểm tra căn cứ…',
  refused: (reason: keyof typeof refusals): string => refusals[reason],
  noWords: 'Tệp Excel đang mở không có ô chữ nào. Hãy mở tệp có kế hoạch, hoặc dán phần Căn cứ vào ô trên.',
  read: (document: LegalDocument) => `Đã đọc: ${when(document)}; ${document.schoolYear === null ? 'không thấy năm học' : `năm học ${document.schoolYear}`}; đối tượng: ${people(document.roles, document.levels, 'vi') || 'không rõ'}.`,
  cited: (all: number, unknown: number) => (unknown === 0 ? `${String(all)} lần dẫn văn bản, đều có trong sổ văn bản.` : `${String(all)} lần dẫn văn bản, ${String(unknown)} lần là văn bản chưa có trong sổ.`),
  results: 'Kết quả kiểm tra căn cứ',
  group: (severity: Severity, count: number) => `${groups[severity]} (${String(count)})`,
  clean: 'Không thấy căn cứ nào phải sửa.',
  sure: 'Độ chắc chắn',
  confidence: (confidence: Confidence) => confidenceWords.vi[confidence],
  place: (paragraph: number) => `Đoạn ${String(paragraph)}`,
  whole: 'Cả văn bản',
  unregistered: (count: number) => `Chưa có trong sổ nên không kiểm tra được, không phải lỗi (${String(count)})`,
  register: (day: string) => `Sổ văn bản được rà soát ngày ${shown(day)}. Kết quả giúp soát lỗi, không thay cho ý kiến của người có thẩm quyền.`,
}

import type { Because } from '../../repairs/repair.ts'
import { words } from '../words.ts'
import type { RepairSpeech } from './speech.ts'

const reasons = (list: readonly string[]): string => list.map((reason) => words.vi.reason[reason as keyof typeof words.vi.reason]).join('; ')

const whyNot: Readonly<Record<Because, string>> = {
  'person-decides': 'Không sửa tự động: chỉ người đăng ký và tổ chuyên môn biết định chọn mô đun nào.',
  'papers-decide': 'Không sửa tự động: cần đối chiếu với hồ sơ hoặc giấy tờ gốc.',
  'plan-decides': 'Không sửa tự động: con số và nội dung do kế hoạch của nhà trường hoặc cấp trên quyết định.',
  'either-wrong': 'Không sửa tự động: hai chỗ mâu thuẫn nhau, không biết chỗ nào ghi sai.',
  'move-by-hand': 'Không sửa tự động: phải chuyển cả cột hoặc cả hàng, việc này cần người làm bảng xem lại.',
  formula: 'Không sửa tự động: công thức đã mất ô nguồn, không biết trước đây trỏ vào đâu.',
  'several-readings': 'Không sửa tự động: ô này hiểu được theo nhiều cách.',
  'no-mapping': 'Không sửa tự động: không văn bản nào quy định cách chuyển từ cách ghi cũ sang mới.',
  'shared-cell': 'Không sửa tự động: ô này lấy nội dung từ ô khác (gộp ô, “nt”), hãy sửa ở ô gốc.',
  'would-not-help': 'Không sửa tự động: đã thử và thấy sửa như vậy vẫn còn lỗi ở dòng này.',
}

export const vi: RepairSpeech = {
  titles: {
    'split-date': 'Tách ngày thành hai số mô đun',
    mark: 'Ghi điểm bằng số',
    rating: 'Sửa xếp loại theo kết quả',
    'lost-zeros': 'Thêm lại số 0 ở đầu',
    'month-first': 'Đổi ngày ghi kiểu tháng trước',
    'counted-total': 'Ghi số cộng đúng',
    'number-as-text': 'Số đang lưu dạng chữ',
    'date-as-text': 'Ngày sinh đang lưu dạng chữ',
    'stray-characters': 'Khoảng trắng thừa, ký tự ẩn, dấu rời',
    'legacy-font': 'Chữ gõ bằng phông cũ (TCVN3, VNI)',
    'module-spelling': 'Mã mô đun viết khác cả cột',
  },
  safe: {
    'split-date': ({ after, prefix }) => `Ô này chỉ có thể là hai số ${after}, cả hai đều có trong danh mục ${prefix}. Ô được định dạng văn bản để Excel không đổi lại.`,
    mark: ({ after }) => `Cách ghi này chỉ hiểu được là ${after} điểm, và nằm trong thang điểm.`,
    rating: ({ reasons: why }) => `Đây là đề nghị, tính từ điểm trong cùng hàng: ${reasons(why)}. Nếu điểm ghi nhầm thì hãy sửa điểm.`,
    'lost-zeros': ({ zeros }) => `Đây là đề nghị: Excel bỏ mất ${zeros} số 0 khi mã được gõ như một con số; các mã khác trong cột cũng bắt đầu như vậy. Hãy đối chiếu với giấy tờ.`,
    'month-first': () => 'Đây là đề nghị: lịch không có ngày này nếu đọc ngày trước, chỉ có khi đọc tháng trước. Hãy đối chiếu với hồ sơ.',
    'counted-total': ({ after }) => `Đây là đề nghị: các hàng cộng lại được ${after}. Nếu thiếu hàng thì hãy bổ sung hàng.`,
    'number-as-text': () => 'Giá trị giữ nguyên; chỉ đổi sang dạng số để Excel cộng và lọc được.',
    'date-as-text': () => 'Ngày giữ nguyên; chỉ đổi sang dạng ngày (ngày/tháng/năm) để Excel sắp xếp và lọc được.',
    'stray-characters': () => 'Chữ nhìn thấy không đổi; chỉ bỏ phần không nhìn thấy làm cho tìm kiếm và so khớp bị sai.',
    'legacy-font': ({ font }) => (font === null ? 'Nội dung không đổi; chữ được chuyển sang Unicode.' : `Nội dung không đổi; chữ được chuyển sang Unicode và phông của ô đổi thành ${font}, nếu không chữ sẽ hiện sai.`),
    'module-spelling': () => 'Vẫn là các mô đun đó; chỉ viết giống các ô khác trong cột.',
  },
  formula: (formula) => `Ô đang có công thức ${formula}; công thức sẽ được thay bằng giá trị và lấy lại được bằng Hoàn tác.`,
  whyNot,
}

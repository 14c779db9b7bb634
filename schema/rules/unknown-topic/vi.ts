import type { Sentence } from '../../grammar/rule.ts'
import type { unknownTopic } from './rule.ts'

export const vi: Sentence<typeof unknownTopic> = ({ programme, topic, known }) => ({
  what: `Nội dung “${topic}” không có trong chương trình ${programme} của năm học.`,
  why: `Cơ quan có thẩm quyền đã công bố ${known} chuyên đề cho chương trình ${programme} của năm học này.`,
  fix: 'Ghi lại tên chuyên đề theo văn bản đã công bố, hoặc giữ nguyên nếu nhà trường bổ sung có căn cứ.',
})

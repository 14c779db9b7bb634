import { spoken } from '../spoken.ts'
import { instrumentName, instrumentNames, instrumentTitle, lists, people } from './names.ts'
import type { LegalSentences, LegalTitles } from './sentences.ts'

export const titlesVi: LegalTitles = {
  repealed: 'Căn cứ đã hết hiệu lực',
  'repealed-meanwhile': 'Căn cứ có thể đã hết hiệu lực khi ký',
  succeeded: 'Đã có văn bản thay thế',
  'not-yet-in-force': 'Căn cứ chưa có hiệu lực',
  'period-over': 'Chiến lược, đề án đã hết giai đoạn',
  'date-differs': 'Ngày văn bản không đúng',
  'two-dates': 'Một văn bản ghi hai ngày khác nhau',
  'impossible-date': 'Ngày không có thật',
  'date-after-signing': 'Căn cứ ghi ngày sau ngày ký',
  'year-of-number': 'Năm trong số hiệu khác năm ban hành',
  'wrong-scope': 'Văn bản không dành cho cấp học, đối tượng này',
  'other-year': 'Văn bản của năm học khác',
  amended: 'Văn bản đã được sửa đổi, bổ sung',
  'missing-basis': 'Thiếu căn cứ mà nội dung dựa vào',
  unregistered: 'Chưa có trong sổ văn bản',
  'incomplete-number': 'Căn cứ ghi chưa đủ',
  'no-signing-day': 'Không thấy ngày ký',
  'no-basis': 'Không thấy căn cứ nào',
}

const instead = (ids: readonly string[], otherwise: string): string => (ids.length > 0 ? `Thay bằng ${instrumentNames(ids, 'vi')}, sau khi đọc lại phần nội dung dựa vào văn bản này.` : otherwise)

const lacks = { symbol: 'ký hiệu', year: 'năm trong số hiệu', date: 'ngày ban hành' } as const

const told = {
  month: 'Văn bản chỉ ghi tháng và năm, chưa ghi ngày ký.',
  schoolYear: 'Không thấy ngày ký; hiệu lực được xét theo năm học ghi ở tên văn bản.',
  year: 'Không thấy ngày ký; hiệu lực được xét theo năm ghi ở tên văn bản.',
} as const

const about = {
  calendar: 'Khung kế hoạch thời gian được ban hành riêng cho từng năm học.',
  tasks: 'Hướng dẫn nhiệm vụ được ban hành riêng cho từng năm học.',
  other: 'Văn bản này được ban hành cho một năm học nhất định.',
} as const

interface Relied {
  readonly who: string
  readonly basis: string
}

const relied = {
  regulation: ({ basis }: Relied) => `Nội dung nói về bồi dưỡng thường xuyên nhưng không dẫn ${basis}.`,
  stated: ({ who, basis }: Relied) => `Kế hoạch dành cho ${who} nhưng không dẫn ${basis}.`,
  gathered: ({ who, basis }: Relied) => `Nội dung có nói đến ${who} nhưng không dẫn ${basis}; phần đối tượng không nêu rõ.`,
} as const

/** What is wrong with a legal basis, why, and what to do, in Vietnamese. */
export const vi: LegalSentences = {
  repealed: ({ cited, to, successors }) => ({
    what: `${cited} đã hết hiệu lực từ ngày ${spoken(to)}, trước ngày ký.`,
    why: 'Kế hoạch không thể dựa vào một văn bản đã hết hiệu lực.',
    fix: instead(successors, 'Bỏ căn cứ này hoặc tìm văn bản hiện hành về cùng nội dung.'),
  }),
  'repealed-meanwhile': ({ cited, to, successors }) => ({
    what: `${cited} hết hiệu lực từ ngày ${spoken(to)}, trong khoảng thời gian văn bản này có thể được ký.`,
    why: 'Văn bản chưa ghi rõ ngày ký nên chưa thể kết luận.',
    fix: instead(successors, 'Ghi rõ ngày ký rồi kiểm tra lại.'),
  }),
  succeeded: ({ cited, successors }) => ({
    what: `${cited} đã có văn bản thay thế: ${instrumentNames(successors, 'vi')}.`,
    why: 'Sổ chưa ghi được ngày hết hiệu lực chính xác của văn bản cũ.',
    fix: 'Kiểm tra điều khoản thi hành của văn bản mới, rồi chọn văn bản đang có hiệu lực vào ngày ký.',
  }),
  'not-yet-in-force': ({ cited, from }) => ({
    what: `${cited} đến ngày ${spoken(from)} mới có hiệu lực, sau ngày ký.`,
    why: 'Văn bản chưa có hiệu lực thì chưa thể làm căn cứ.',
    fix: 'Dùng văn bản đang có hiệu lực vào ngày ký, hoặc ký lại sau ngày đó.',
  }),
  'period-over': ({ cited, from, to, successors }) => ({
    what: `${cited} đặt ra cho giai đoạn ${String(from)}-${String(to)}, đã kết thúc trước năm của kế hoạch.`,
    why: 'Mục tiêu của một giai đoạn đã qua không còn là căn cứ cho năm này.',
    fix: instead(successors, 'Bỏ căn cứ này; nếu vẫn cần thì dẫn văn bản định hướng của giai đoạn hiện nay.'),
  }),
  'date-differs': ({ cited, written, known }) => ({
    what: `${cited} được ghi ngày ${spoken(written)}, còn sổ văn bản ghi ngày ${spoken(known)}.`,
    why: 'Căn cứ phải ghi đúng ngày ban hành để người đọc tìm đúng văn bản.',
    fix: `Sửa thành ngày ${spoken(known)} sau khi đối chiếu với bản gốc.`,
  }),
  'two-dates': ({ cited, dates, known }) => ({
    what: `${cited} được ghi với các ngày khác nhau: ${lists(dates.map(spoken), 'vi')}.`,
    why: 'Một văn bản chỉ có một ngày ban hành.',
    fix: known === null ? 'Đối chiếu với bản gốc rồi ghi thống nhất một ngày.' : `Ghi thống nhất ngày ${spoken(known)}.`,
  }),
  'impossible-date': ({ cited, written }) => ({
    what: `${cited} được ghi "${written}", một ngày không có trong lịch.`,
    why: 'Có thể đã gõ nhầm ngày hoặc tháng.',
    fix: 'Xem lại bản gốc của văn bản và sửa ngày.',
  }),
  'date-after-signing': ({ cited, written, signed }) => ({
    what: `${cited} được ghi ngày ${spoken(written)}, sau ngày ký ${spoken(signed)}.`,
    why: 'Không thể căn cứ vào một văn bản ban hành sau.',
    fix: 'Kiểm tra lại ngày của văn bản làm căn cứ và ngày ký.',
  }),
  'year-of-number': ({ cited, year, written }) => ({
    what: `${cited} mang năm ${String(year)} trong số hiệu nhưng được ghi ngày ${spoken(written)}.`,
    why: 'Năm trong số hiệu là năm ban hành.',
    fix: 'Xem lại bản gốc rồi sửa số hiệu hoặc ngày.',
  }),
  'wrong-scope': ({ cited, covers, roles, said, saidRoles, document, better }) => ({
    what: `${cited} quy định cho ${people(roles, covers, 'vi')}, còn ở đây dùng cho ${people(saidRoles, said.length > 0 ? said : document, 'vi')}.`,
    why: 'Mỗi cấp học và mỗi đối tượng có văn bản riêng.',
    fix: better.length > 0 ? `Dẫn văn bản đúng đối tượng: ${instrumentNames(better, 'vi')}.` : 'Dẫn văn bản đúng cấp học và đối tượng của kế hoạch.',
  }),
  'other-year': ({ cited, its, plan, about: kind }) => ({
    what: `${cited} là văn bản của năm học ${its}, còn kế hoạch là của năm học ${plan}.`,
    why: about[kind],
    fix: `Dẫn văn bản cùng loại của năm học ${plan}.`,
  }),
  amended: ({ cited, by }) => ({
    what: `${cited} đã được sửa đổi, bổ sung bởi ${instrumentNames(by, 'vi')}.`,
    why: 'Từ ngày văn bản sửa đổi có hiệu lực, nội dung được áp dụng theo bản đã sửa.',
    fix: `Ghi thêm ${instrumentNames(by, 'vi')} nếu kế hoạch dựa vào phần đã sửa.`,
  }),
  'missing-basis': ({ instrument, role, levels, stated }) => ({
    what: relied[role === null ? 'regulation' : stated ? 'stated' : 'gathered']({ who: people(role === null ? [] : [role], levels, 'vi'), basis: instrumentName(instrument, 'vi') }),
    why: `Đây là văn bản quy định việc đó: ${instrumentTitle(instrument, 'vi')}.`,
    fix: `Thêm ${instrumentName(instrument, 'vi')} vào phần căn cứ.`,
  }),
  unregistered: ({ cited, local }) => ({
    what: `${cited} chưa có trong sổ văn bản.`,
    why: local ? 'Sổ chỉ giữ văn bản của trung ương; văn bản của địa phương và nhà trường không kiểm tra được tại đây.' : 'Sổ chưa giữ văn bản này nên không kiểm tra được ngày và hiệu lực.',
    fix: 'Tự đối chiếu số, ngày và hiệu lực với bản gốc; đây không phải là lỗi.',
  }),
  'incomplete-number': ({ cited, lacks: parts }) => ({
    what: `${cited} còn thiếu ${lists(parts.map((part) => lacks[part]), 'vi')}.`,
    why: 'Căn cứ cần ghi đủ tên loại, số, ký hiệu, cơ quan và ngày ban hành.',
    fix: 'Bổ sung phần còn thiếu theo bản gốc.',
  }),
  'no-signing-day': ({ told: how }) => ({
    what: how === null ? 'Không thấy ngày ký và năm của văn bản nên không xét được hiệu lực của căn cứ.' : told[how],
    why: 'Một căn cứ còn hay hết hiệu lực là tính vào ngày ký.',
    fix: 'Ghi địa danh và ngày, tháng, năm ký ở đầu văn bản.',
  }),
  'no-basis': () => ({
    what: 'Không tìm thấy văn bản nào được dẫn làm căn cứ.',
    why: 'Kế hoạch cần nêu căn cứ ban hành.',
    fix: 'Thêm các dòng "Căn cứ …" ở phần đầu, mỗi dòng một văn bản.',
  }),
}

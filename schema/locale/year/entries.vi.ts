import type { Item } from '../../year/item.ts'
import type { EntryWords } from './entry-words.ts'

const titled = (items: readonly Item[]): string => items.map(({ module, topic, id }) => module ?? topic ?? `chương trình ${id}`).join(', ')
const because = (reason: string | null): string => (reason ? `: ${reason}` : '')
const paper = (decision: string | null): string => (decision ? ` theo văn bản ${decision}` : '')

export const entriesVi: EntryWords = {
  join: ({ member, from, on, decision }, { by, day, words }) => `${by} thêm ${member.fullName} vào năm học từ ngày ${day(on)} (${words.arrivals[from]})${paper(decision)}.`,
  amendMember: ({ member }, { by }) => `${by} sửa thông tin của ${member.fullName}.`,
  setStanding: ({ person, standing, from, to, reason, decision }, { by, name, day, words }) =>
    `${by} ghi ${name(person)} ${words.standings[standing]} từ ngày ${day(from)}${to ? ` đến ngày ${day(to)}` : ''}${paper(decision)}${because(reason)}.`,
  plan: ({ person, items }, { by, name }) => `${by} ghi kế hoạch cá nhân của ${name(person)}: ${titled(items) || 'chưa có nội dung'}.`,
  hand: ({ person, on }, { by, name, day }) => `${by} nộp kế hoạch cá nhân của ${name(person)} ngày ${day(on)}.`,
  pass: ({ person, step, note }, { by, name, words }) => `${by} duyệt kế hoạch cá nhân của ${name(person)} ở bước ${words.steps[step]}${because(note)}.`,
  return: ({ person, note, item }, { by, name }) => `${by} trả lại kế hoạch cá nhân của ${name(person)}${item ? ` (${item})` : ''}: ${note}.`,
  amend: ({ person, items, reason }, { by, name }) => `${by} đề nghị điều chỉnh kế hoạch của ${name(person)} thành ${titled(items)}: ${reason}.`,
  settleAmendment: ({ person, accepted, note }, { by, name }) => `${by} ${accepted ? 'đồng ý' : 'không đồng ý'} điều chỉnh kế hoạch của ${name(person)}${because(note)}.`,
  reopen: ({ person, reason }, { by, name }) => `${by} mở lại kế hoạch cá nhân của ${name(person)}: ${reason}.`,
  setSteps: ({ steps }, { by, words }) => `${by} đặt các bước duyệt: ${steps.map((step) => words.steps[step]).join(', ')}.`,
  delegate: ({ delegation }, { by, day }) => `${by} ủy quyền cho ${delegation.name} ký thay từ ngày ${day(delegation.from)} đến ngày ${day(delegation.to)}${paper(delegation.decision)}.`,
  endDelegation: ({ on }, { by, day }) => `${by} kết thúc ủy quyền ký thay vào ngày ${day(on)}.`,
  schedule: ({ session }, { by, day }) => `${by} xếp buổi “${session.title}” ngày ${day(session.on)}, từ ${session.starts} đến ${session.ends}, tại ${session.place}, ${session.people.length} người.`,
  cancelSession: ({ session, reason }, { by, session: title }) => `${by} hủy buổi “${title(session)}”: ${reason}.`,
  keepFree: ({ span }, { by, day }) => `${by} giữ các ngày từ ${day(span.from)} đến ${day(span.to)} cho ${span.title}.`,
  freeAgain: (_act, { by }) => `${by} thôi giữ những ngày đã giữ.`,
  assignManager: ({ team, manager }, { by, name }) => `${by} phân công ${name(manager)} theo dõi tổ ${team}.`,
  checkTeam: ({ check }, { by, day }) => `${by} ghi lần kiểm tra tổ ${check.team} ngày ${day(check.on)}: ${check.finding}${check.remedy ? `; cần làm: ${check.remedy}` : ''}.`,
  attend: ({ session, present, excused }, { by, session: title }) => `${by} điểm danh buổi “${title(session)}”: ${present.length} người có mặt, ${excused.length} người vắng có phép.`,
  assess: ({ assessment: { person, item, kind, attempt, mark, absent } }, { by, name, words }) =>
    `${by} nhập ${words.kinds[kind]} lần ${attempt} của ${name(person)} về ${item}: ${absent ? 'vắng' : mark === null ? 'chưa có điểm' : `${String(mark).replace('.', ',')} điểm`}.`,
  withdrawAssessment: ({ assessment, reason }, { by, whose }) => `${by} rút một kết quả của ${whose(assessment)}: ${reason}.`,
  apply: ({ person, on, text }, { by, name, day }) => `${by} ghi việc vận dụng của ${name(person)} ngày ${day(on)}: ${text}.`,
  observe: ({ person, on, met, note }, { by, name, day }) => `${by} ghi ${name(person)} ${met ? 'chấp hành' : 'chưa chấp hành'} quy định của khóa bồi dưỡng, ngày ${day(on)}${because(note)}.`,
  attach: ({ evidence }, { by, name }) => `${by} nộp minh chứng “${evidence.name}” của ${name(evidence.person)}.`,
  detach: ({ evidence, reason }, { by, whose }) => `${by} gỡ một minh chứng của ${whose(evidence)}: ${reason}.`,
  proposeOverride: ({ person, rating, reason }, { by, name, words }) => `${by} đề nghị xếp loại ${name(person)} là ${words.ratings[rating]}: ${reason}.`,
  settleOverride: ({ override, accepted, note }, { by, whose }) => `${by} ${accepted ? 'xác nhận' : 'không đồng ý'} đề nghị xếp loại khác của ${whose(override)}${because(note)}.`,
  closeYear: ({ on }, { by, day }) => `${by} khóa năm học ngày ${day(on)}.`,
  reopenYear: ({ reason }, { by }) => `${by} mở lại năm học: ${reason}.`,
  authoriseIssuer: ({ issuer }, { by, day }) => `${by} ghi ${issuer.name} được cấp chứng chỉ từ ngày ${day(issuer.from)}${issuer.to ? ` đến ngày ${day(issuer.to)}` : ''}${paper(issuer.decision)}.`,
  certify: ({ certificate }, { by, name, day }) => `${by} vào sổ chứng chỉ số ${certificate.number} của ${name(certificate.person)}, cấp ngày ${day(certificate.on)}.`,
  loseCertificate: ({ certificate, on, confirmation }, { by, whose, day }) => `${by} ghi chứng chỉ của ${whose(certificate)} bị mất ngày ${day(on)}, giấy xác nhận ${confirmation}.`,
  revokeCertificate: ({ certificate, reason }, { by, whose }) => `${by} thu hồi chứng chỉ của ${whose(certificate)}: ${reason}.`,
  credit: ({ credit }, { by, name, words }) => `${by} ghi cho ${name(credit.person)} ${credit.periods} tiết chương trình ${credit.programme} ${words.credits[credit.kind]}${credit.from ? ` (${credit.from})` : ''}${paper(credit.decision)}.`,
  withdrawCredit: ({ credit, reason }, { by, whose }) => `${by} rút số tiết đã ghi cho ${whose(credit)}: ${reason}.`,
  recordLegacy: ({ legacy: { person, schoolYear, grade, basis } }, { by, name }) =>
    grade === null ? `${by} bỏ xếp loại cũ năm học ${schoolYear} của ${name(person)}: ${basis}.` : `${by} ghi xếp loại cũ năm học ${schoolYear} của ${name(person)} là “${grade}”${paper(basis)}.`,
  rollOver: ({ from }, { by }) => `${by} chuyển từ năm học ${from} sang năm học này.`,
  undoRollOver: ({ reason }, { by }) => `${by} hoàn tác việc chuyển năm học: ${reason}.`,
}
